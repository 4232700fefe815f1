// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/forcelayout.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace Demitasse {

namespace {

/// How strongly all keep from all, and everybody is drawn to the middle, against a link's pull of 1.
constexpr double Shyness = 0.2;
constexpr double Gravity = 0.04;
/// How much less far each step may go than the one before, and when that is nothing.
constexpr double Cooling = 0.97;
constexpr double Rest = 0.005;

double lengthOf(QPointF vector)
{
    return std::sqrt(QPointF::dotProduct(vector, vector));
}

/// Each place's children and depth, walking outwards from the student; a place is reached once.
struct Tree
{
    explicit Tree(const ReferralMap &map)
        : children(map.places())
        , depths(map.places(), -1)
        , leaves(map.places(), 0)
    {
        QList<QList<int>> out(map.places());
        for (const ReferralMap::Edge &edge : map.edges)
            out[edge.from].append(edge.to);
        depths[ReferralMap::Student] = 0;
        order = {ReferralMap::Student};
        for (qsizetype i = 0; i < order.size(); ++i) {
            const int from = order[i];
            for (const int to : std::as_const(out[from])) {
                if (depths[to] >= 0)
                    continue;
                depths[to] = depths[from] + 1;
                children[from].append(to);
                order.append(to);
            }
        }
        for (auto at = order.crbegin(); at != order.crend(); ++at) {
            for (const int child : std::as_const(children[*at]))
                leaves[*at] += leaves[child];
            leaves[*at] = std::max(leaves[*at], 1);
        }
    }

    QList<QList<int>> children;
    QList<int> depths;
    QList<int> leaves;
    /// Nearest first.
    QList<int> order;
};

QPointF onRing(double radius, double turn)
{
    const double angle = turn * 2 * std::numbers::pi;
    return {radius * std::sin(angle), -radius * std::cos(angle)};
}

} // namespace

QList<QPointF> ringTree(const ReferralMap &map)
{
    const Tree tree(map);
    QList<QPointF> spots(map.places());
    // Where each one's sector begins, and how wide it is, in turns.
    QList<double> begins(map.places(), 0);
    QList<double> widths(map.places(), 0);
    widths[ReferralMap::Student] = 1;
    for (const int at : tree.order) {
        double begin = begins[at];
        for (const int child : tree.children[at]) {
            begins[child] = begin;
            widths[child] = widths[at] * tree.leaves[child] / tree.leaves[at];
            begin += widths[child];
            spots[child] = onRing(tree.depths[child], begins[child] + widths[child] / 2);
        }
    }
    const int outermost = *std::ranges::max_element(tree.depths) + 1;
    const auto unreached = std::ranges::count(tree.depths, -1);
    int next = 0;
    for (int at = 0; at < map.places(); ++at) {
        if (tree.depths[at] < 0)
            spots[at] = onRing(outermost, (next++ + 0.5) / static_cast<double>(unreached));
    }
    return spots;
}

ForceLayout::ForceLayout(const ReferralMap &map)
    : m_edges(map.edges)
    , m_spots(ringTree(map))
{
}

void ForceLayout::attract(QList<QPointF> &push) const
{
    for (const ReferralMap::Edge &edge : m_edges) {
        const QPointF apart = m_spots[edge.to] - m_spots[edge.from];
        const QPointF pull = apart * lengthOf(apart);
        push[edge.from] += pull;
        push[edge.to] -= pull;
    }
}

bool ForceLayout::step()
{
    if (m_reach < Rest)
        return true;
    QList<QPointF> push = repulsion(m_spots);
    for (qsizetype i = 0; i < push.size(); ++i)
        push[i] = push[i] * Shyness - m_spots[i] * Gravity;
    attract(push);
    for (qsizetype i = ReferralMap::Student + 1; i < push.size(); ++i) {
        const double length = lengthOf(push[i]);
        if (length > 0)
            m_spots[i] += push[i] * (std::min(length, m_reach) / length);
    }
    m_reach *= Cooling;
    return m_reach < Rest;
}

QList<QPointF> settled(const ReferralMap &map)
{
    ForceLayout layout(map);
    while (!layout.step()) { }
    return layout.spots();
}

int neighbourTowards(const QList<QPointF> &spots, int from, QPointF direction)
{
    int best = from;
    double least = std::numeric_limits<double>::max();
    for (int i = 0; i < static_cast<int>(spots.size()); ++i) {
        const QPointF apart = spots[i] - spots[from];
        const double ahead = QPointF::dotProduct(apart, direction) / lengthOf(direction);
        const double aside = std::sqrt(std::max(0.0, QPointF::dotProduct(apart, apart) - ahead * ahead));
        const double cost = ahead + 2 * aside;
        if (i != from && ahead > 0 && aside <= ahead && cost < least) {
            best = i;
            least = cost;
        }
    }
    return best;
}

} // namespace Demitasse
