// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/exchange/headingwords.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>

namespace Demitasse {

/// What someone says of one column of a contact file.
struct ColumnChoice
{
    /// Its heading, however written; or, when no heading says so, its number from 1.
    QString column;
    /// Nothing: the column is left out.
    std::optional<ContactField> field;

    friend bool operator==(const ColumnChoice &, const ColumnChoice &) = default;
};

/// Columns matched once, for the next file with the same headings: sorted headings, and a `columnWord` for each.
using RememberedColumns = QHash<QStringList, QStringList>;

/// What is known of a file's columns beside what its headings say. Choices come before what is remembered, and that
/// before the headings.
struct ColumnMapping
{
    QList<ColumnChoice> choices;
    RememberedColumns remembered;
    /// False: the first row is a person already, and columns go by number.
    bool hasHeadings = true;

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
};

/// A column of a file that was read.
struct FileColumn
{
    QString heading;
    std::optional<ContactField> field;
    /// What stands in it, in the first rows that have something there.
    QStringList samples;

    friend bool operator==(const FileColumn &, const FileColumn &) = default;
};

/// The word of a field, and "ignore" for a column that is left out.
QString columnWord(std::optional<ContactField> field);
/// Fails with WordUnknown (`field`, the text, all words).
Result<std::optional<ContactField>> fromColumnWord(const QString &word);

/// The columns as an entry to remember. Nothing for a file without headings.
std::optional<std::pair<QStringList, QStringList>> rememberable(const QList<FileColumn> &columns);
/// What is remembered of exactly these headings, a field for each.
std::optional<QList<std::optional<ContactField>>> recall(
    const RememberedColumns &remembered, const QStringList &headings);

} // namespace Demitasse
