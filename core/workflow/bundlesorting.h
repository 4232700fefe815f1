// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/note.h"
#include "core/domain/record.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <optional>

namespace Demitasse {

struct BundleFile;
struct BundleReport;
class RecordKeeper;
class Slice;
class Workspace;

/// Sorts out of a bundle, a slice at a time, what cannot be taken: what is not understood, what comes twice, what refers
/// to nothing, and what is about someone who was erased here. The report says so of each.
class BundleSorting
{
public:
    /// All three must outlive it.
    BundleSorting(Workspace &workspace, const BundleFile &file, BundleReport &report);

    /// False when all is sorted.
    Result<bool> step(const Slice &slice);
    /// 0 to 1.
    double progress() const;

    /// What can be taken, in the bundle's order.
    QList<Record> records;
    /// The revisions of each note, in their order.
    QMap<QString, QList<NoteRevision>> notes;

private:
    enum class Phase { Beginning, Understanding, Following, Dividing, Done };

    Result<> begin();
    void understand(qsizetype index);
    Result<> follow(qsizetype index);
    void divide(qsizetype index);
    void goOn();
    void reject(qsizetype index, ErrorCode code, const QString &field);
    Result<bool> isThere(const QString &entity, const QString &id);

    Workspace &m_workspace;
    const BundleFile &m_file;
    BundleReport &m_report;
    Phase m_phase = Phase::Beginning;
    qsizetype m_next = 0;
    /// Something was rejected in this round, so that another may refer to nothing now.
    bool m_again = false;
    QHash<QString, RecordKeeper *> m_keepers;
    QSet<QString> m_erased;
    QSet<QString> m_seen;
    QList<bool> m_good;
    /// What comes, by entity, and what of the rest is on record.
    QHash<QString, QSet<QString>> m_coming;
    QHash<QString, bool> m_here;
};

} // namespace Demitasse
