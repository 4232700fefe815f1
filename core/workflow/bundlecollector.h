// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/exchange/bundle.h"
#include "core/storage/workspace.h"

#include <QSet>

namespace Demitasse {

/// Collects everything of the student for a bundle, a slice at a time. Begins anew when something is changed meanwhile,
/// so that what comes out was all true at one moment.
class BundleCollector
{
public:
    explicit BundleCollector(Workspace &workspace);

    /// False when all is collected. StorageBusy when changes never stop.
    Result<bool> step();
    /// 0 to 1.
    double progress() const;
    const Bundle &bundle() const { return m_bundle; }

private:
    struct Item
    {
        /// None for a note.
        RecordKeeper *keeper = nullptr;
        QString id;
    };

    Result<> begin();
    Result<> collect(const Item &item);
    void note(const Record &record);
    void includeRemoved();
    Result<> finish();

    Workspace &m_workspace;
    Bundle m_bundle;
    QList<Item> m_items;
    qsizetype m_next = 0;
    qint64 m_counter = 0;
    int m_attempts = 0;
    bool m_begun = false;
    QList<Record> m_removed;
    QSet<QString> m_referred;
};

} // namespace Demitasse
