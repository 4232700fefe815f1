// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workspace.h"
#include "core/workflow/plannedrecord.h"

#include <QHash>
#include <QSet>

namespace Demitasse {

class Slice;

/// Sees to it that a bundle leaves nobody in an organization that is not there. One copy may have merged it into
/// another, or removed it, while somebody was put into it in the other copy: they go to the organization that it
/// belonged to last, which is the one that it was merged into; where there is none, it comes back. What is decided is an
/// edit made right after those that it follows from, so that every copy decides and dates it alike.
class BundleWorkplaces
{
public:
    /// All must outlive it; more is planned while it goes on.
    BundleWorkplaces(Workspace &workspace, QList<PlannedRecord> &added, QList<PlannedRecord> &changed);

    /// False when everybody is where someone can work.
    Result<bool> step(const Slice &slice);
    /// The name of the outermost organization that this one belongs to.
    Result<QString> outermostName(const QString &organization);

private:
    struct Standing
    {
        bool exists = true;
        QString name;
        QString parent;
        /// When it was removed, if it is.
        Edit removal;
    };
    struct Place
    {
        QList<PlannedRecord> *list = nullptr;
        qsizetype index = 0;
    };

    Result<> begin();
    Result<> settle(QList<PlannedRecord> &list, qsizetype index);
    Result<std::optional<RecordField>> settled(const Record &contact);
    Result<> settleOnRecord(const QString &contact);
    Result<QString> remaining(const QString &organization, Edit &latest);
    Result<Standing> standing(const QString &organization);
    Result<> bringBack(const QString &organization, const Edit &edit);
    Result<std::optional<Record>> onRecord(RecordKeeper &keeper, const QString &id);

    Workspace &m_workspace;
    QList<PlannedRecord> &m_added;
    QList<PlannedRecord> &m_changed;
    bool m_begun = false;
    /// Organizations that are planned for, and contacts.
    QHash<QString, Place> m_planned;
    QHash<QString, Standing> m_standings;
    /// Who works, on record, where the bundle closes.
    QStringList m_left;
    qsizetype m_nextAdded = 0;
    qsizetype m_nextChanged = 0;
    qsizetype m_nextLeft = 0;
};

} // namespace Demitasse
