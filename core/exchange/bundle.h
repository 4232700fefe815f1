// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/record.h"

#include <functional>

class QIODevice;

namespace Demitasse {

/// Everything of one student in one file, in an open format: docs/bundle-format.md.
struct Bundle
{
    /// The newest version of the format that this program knows, and the one that it writes.
    static constexpr int Version = 4;

    /// UTC.
    QDateTime written;
    QString program;
    StudentId student;
    /// The student's name.
    QString author;
    ReplicaId replica;
    /// In the order of `bundleParts()`. Notes are records of "note" whose id is the note's, one for each revision. Of
    /// what was removed, and nobody refers to any more, only the id and the edits are there.
    QList<Record> records;
    /// The version that it was read in.
    int version = Version;

    friend bool operator==(const Bundle &, const Bundle &) = default;
};

/// Where in a bundle a record stood: a file in it, and its line from 1.
struct BundlePlace
{
    QString file;
    int line = 0;

    friend bool operator==(const BundlePlace &, const BundlePlace &) = default;
};

/// A line that is no record, and why: RecordNotUnderstood (the first key that is wrong, if one is).
struct RejectedRecord
{
    BundlePlace place;
    Error reason;

    friend bool operator==(const RejectedRecord &, const RejectedRecord &) = default;
};

struct ReadBundle
{
    Bundle bundle;
    /// One for each record.
    QList<BundlePlace> places;
    QList<RejectedRecord> rejected;
};

/// Both are told how far they are, from 0 to 1, and stop as Cancelled when that says no.
using BundleProgress = std::function<bool(double)>;

/// Writes a bundle. How many records. FileNotWritten (no path; the reason), Cancelled.
Result<int> writeBundle(QIODevice &out, const Bundle &bundle, const BundleProgress &goOn = {});

/// Whether a file begins as a bundle does.
bool looksLikeBundle(QIODevice &in);

/// Reads a bundle whoever made it: sizes are bounded before anything is unpacked, names that are none of the format's
/// are refused, every value is of its kind, and nothing is written anywhere. FileNotWhatItSays, BundleDamaged for what
/// begins as a bundle does (`detail` says why), BundleNewer (no path; its version, ours), FileUnreadable, Cancelled.
Result<ReadBundle> readBundle(QIODevice &in, const BundleProgress &goOn = {});

} // namespace Demitasse
