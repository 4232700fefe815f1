// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/columnmapping.h"

#include <algorithm>
#include <numeric>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto leftOut = "ignore"_L1;

// The order in which the same headings always come, wherever they stand in the file.
QList<qsizetype> sortedOrder(const QStringList &headings)
{
    QList<qsizetype> order(headings.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&headings](qsizetype i) { return headings[i]; });
    return order;
}

} // namespace

QString columnWord(std::optional<ContactField> field)
{
    return field ? word(*field) : QString(leftOut);
}

Result<std::optional<ContactField>> fromColumnWord(const QString &word)
{
    const auto field = fromWord<ContactField>(word);
    if (field || word == leftOut)
        return field;
    QStringList words;
    for (const QLatin1StringView known : wordsOf<ContactField>)
        words.append(known);
    words.append(leftOut);
    return failure(ErrorCode::WordUnknown, {u"field"_s, word, words.join(u' ')});
}

std::optional<std::pair<QStringList, QStringList>> rememberable(const QList<FileColumn> &columns)
{
    QStringList headings;
    for (const FileColumn &column : columns)
        headings.append(column.heading);
    if (std::ranges::all_of(headings, &QString::isEmpty))
        return std::nullopt;
    std::pair<QStringList, QStringList> entry;
    for (const qsizetype i : sortedOrder(headings)) {
        entry.first.append(headings[i]);
        entry.second.append(columnWord(columns[i].field));
    }
    return entry;
}

std::optional<QList<std::optional<ContactField>>> recall(
    const RememberedColumns &remembered, const QStringList &headings)
{
    if (remembered.isEmpty())
        return std::nullopt;
    QStringList sorted = headings;
    const QList<qsizetype> order = sortedOrder(headings);
    std::ranges::transform(order, sorted.begin(), [&headings](qsizetype i) { return headings[i]; });
    const auto found = remembered.constFind(sorted);
    if (found == remembered.constEnd() || found->size() != headings.size())
        return std::nullopt;
    QList<std::optional<ContactField>> fields(headings.size());
    for (qsizetype i = 0; i < order.size(); ++i)
        fields[order[i]] = fromWord<ContactField>(found->at(i));
    return fields;
}

} // namespace Demitasse
