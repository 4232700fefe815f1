// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

namespace Demitasse {

/// Both copies changed a field since they last agreed on it.
struct RecordConflict
{
    QString field;
    std::optional<QString> ours;
    std::optional<QString> theirs;
    bool theirsWins = false;
    /// When each copy changed it last, UTC; the later one wins. None for a note, whose two ways both stay.
    QDateTime oursAt {};
    QDateTime theirsAt {};

    friend bool operator==(const RecordConflict &, const RecordConflict &) = default;
};

struct MergedRecord
{
    Record record;
    /// Whether `record` says anything else than ours did; edits alone do not count.
    bool changed = false;
    QList<RecordConflict> conflicts;

    friend bool operator==(const MergedRecord &, const MergedRecord &) = default;
};

/// What two copies of one record become. For each field the later edit wins; fields that mean something only together
/// (a meeting's date, time, zone and instant; a stage and the hold on it; the parts of a name) go together, by the
/// latest edit among them. A removal is an edit too, and any later edit of a field outweighs it, so that nothing which
/// someone still worked on is lost. What only grows (an invitation's sequence, when a record was last touched) takes
/// the larger value. The result does not depend on who merges whom, nor on how often.
///
/// The edits of what was taken from theirs are ours and then those of theirs that were not known here.
MergedRecord mergeRecords(const Record &ours, const Record &theirs);

} // namespace Demitasse
