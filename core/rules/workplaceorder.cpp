// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/workplaceorder.h"

#include "core/rules/fold.h"

#include <algorithm>
#include <array>

namespace Demitasse {

namespace {

using Key = std::pair<bool, QString>;

Key keyOfPart(const QString &text)
{
    const QString folded = fold(text);
    return {folded.isEmpty(), folded};
}

std::array<Key, 3> keysOf(const Position &position, WorkplaceOrder order)
{
    std::array<Key, 3> keys {keyOfPart(position.employer), keyOfPart(position.title), keyOfPart(position.person)};
    if (order == WorkplaceOrder::Title)
        std::swap(keys[0], keys[1]);
    return keys;
}

} // namespace

QStringList facetColumns(const QList<WorkplaceFacet> &facets)
{
    QStringList columns;
    for (const QLatin1StringView known : wordsOf<Facet>)
        columns.append(known);
    for (const WorkplaceFacet &facet : facets) {
        if (!facet.facet.isEmpty() && columnOf(columns, facet.facet) < 0)
            columns.append(facet.facet);
    }
    return columns;
}

qsizetype columnOf(const QStringList &columns, const QString &facet)
{
    const QString wanted = fold(facet);
    const auto found = std::ranges::find_if(columns, [&wanted](const QString &column) { return fold(column) == wanted; });
    return found == columns.end() ? -1 : std::distance(columns.begin(), found);
}

bool standsBefore(const Position &one, const Position &other, WorkplaceOrder order)
{
    return keysOf(one, order) < keysOf(other, order);
}

} // namespace Demitasse
