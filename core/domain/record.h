// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace Demitasse {

/// When something was changed, and in which copy of the workspace. The later of two edits wins everywhere, so that all
/// copies come to agree whatever the order in which they hear of them.
struct Edit
{
    /// UTC, in milliseconds. The beginning of 1970 stands for "nobody ever did", which every true edit outweighs.
    QDateTime at = QDateTime::fromMSecsSinceEpoch(0, QTimeZone::UTC);
    ReplicaId replica;

    friend bool operator==(const Edit &, const Edit &) = default;
    friend bool operator<(const Edit &a, const Edit &b)
    {
        return a.at != b.at ? a.at < b.at : a.replica < b.replica;
    }
};

/// One field of a record as the history writes it (`Change`), and every edit of it, in the order in which they came to
/// this copy; the last one made the value. None when it is still as the record was made.
struct RecordField
{
    std::optional<QString> value;
    QList<Edit> edits;

    friend bool operator==(const RecordField &, const RecordField &) = default;
};

/// Anything that a workspace keeps under an id, seen without knowing what it is: for what treats all kinds alike.
struct Record
{
    /// As the history names the kind: "contact", "meeting" …
    QString entity;
    QString id;
    bool exists = true;
    /// Made, removed, brought back; the first is when it was made.
    QList<Edit> existence;
    QMap<QString, RecordField> fields;

    friend bool operator==(const Record &, const Record &) = default;
};

} // namespace Demitasse
