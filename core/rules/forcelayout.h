// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/referralmap.h"

#include <QPointF>

namespace Demitasse {

/// Finds a place on paper for everybody in a map: those who are linked come near one another, everybody else keeps a
/// distance. A link wants to be about 1 long, and the student stands at the origin. It begins with a tree around the student
/// and lets forces work on it (Fruchterman and Reingold 1991, those at a distance taken together as Barnes and Hut 1986
/// do); nothing in it is left to chance, so that the same map always lies the same way.
class ForceLayout
{
public:
    explicit ForceLayout(const ReferralMap &map);

    /// A little further; whether it has come to rest. Work for a few milliseconds with some hundred people.
    bool step();
    /// Of each place, the student's first.
    const QList<QPointF> &spots() const { return m_spots; }

private:
    void attract(QList<QPointF> &push) const;

    QList<ReferralMap::Edge> m_edges;
    QList<QPointF> m_spots;
    /// How far anything may go in the next step.
    double m_reach = 1;
};

/// Steps until it rests.
QList<QPointF> settled(const ReferralMap &map);

/// The tree that it begins with: everybody on a ring around the student as far out as the introductions that led there,
/// in a sector as wide as there are people behind them. Whoever cannot be reached stands on the outermost ring.
QList<QPointF> ringTree(const ReferralMap &map);

/// Who stands next in that direction, at most 45° to its sides: near before straight ahead. `from` itself when nobody does.
int neighbourTowards(const QList<QPointF> &spots, int from, QPointF direction);

/// The forces that keep all from all, on each: `exact` adds up every pair, the other takes those together that lie in a
/// square whose side is less than `openness` of its distance.
QList<QPointF> repulsion(const QList<QPointF> &spots, double openness = 0.8);
QList<QPointF> exactRepulsion(const QList<QPointF> &spots);

} // namespace Demitasse
