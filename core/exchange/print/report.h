// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace Demitasse {

struct ReportHeading
{
    /// 2 for a part of the report, 3 for what is in it; its title is 1.
    int level = 2;
    QString text;

    friend bool operator==(const ReportHeading &, const ReportHeading &) = default;
};

struct ReportParagraph
{
    QString text;
    /// Said by the way.
    bool isQuiet = false;

    friend bool operator==(const ReportParagraph &, const ReportParagraph &) = default;
};

/// What somebody said, and who.
struct ReportQuote
{
    QString text;
    QString source;

    friend bool operator==(const ReportQuote &, const ReportQuote &) = default;
};

struct ReportList
{
    /// What the list is of; may be empty.
    QString title;
    QStringList items;

    friend bool operator==(const ReportList &, const ReportList &) = default;
};

struct ReportTable
{
    QStringList headings;
    /// Each as long as the headings; the first cell says what the row is about.
    QList<QStringList> rows;
    /// From 0 to 1, one a row, to be drawn as a bar beside it; empty for none. Says nothing that the cells do not.
    QList<double> shares;

    friend bool operator==(const ReportTable &, const ReportTable &) = default;
};

using ReportBlock = std::variant<ReportHeading, ReportParagraph, ReportQuote, ReportList, ReportTable>;

/// What a student brings to their advisor: what it says, not how it looks. All texts are finished, in one language, and
/// may hold anything: whoever writes them down sees to it that they stay text.
struct Report
{
    QString title;
    /// Whose it is, and of what time.
    QString author;
    QString period;
    /// BCP 47.
    QString language;
    QList<ReportBlock> blocks;

    friend bool operator==(const Report &, const Report &) = default;
};

} // namespace Demitasse
