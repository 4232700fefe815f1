// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/forcelayout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace Demitasse {

namespace {

/// Nearer than this counts as this near: the force stays finite.
constexpr double Nearest = 0.01;
/// Who stands on the same spot after so many halvings is taken together.
constexpr int DeepestSquare = 32;

/// What `weight` of them there do to one here.
QPointF pushFrom(QPointF here, QPointF there, double weight)
{
    const QPointF apart = here - there;
    const double square = std::max(QPointF::dotProduct(apart, apart), Nearest * Nearest);
    return apart * (weight / square);
}

/// A square of the plane, the four squares in it, and how much stands where in it.
struct Square
{
    Square(QPointF itsCorner, double itsSide)
        : corner(itsCorner)
        , side(itsSide)
    {
    }

    QPointF corner;
    double side;
    double weight = 0;
    QPointF sum;
    std::array<int, 4> quarters {-1, -1, -1, -1};
    bool isSplit = false;

    QPointF middle() const { return sum / weight; }
    int quarterOf(QPointF spot) const
    {
        return (spot.x() >= corner.x() + side / 2 ? 1 : 0) + (spot.y() >= corner.y() + side / 2 ? 2 : 0);
    }
};

class SquareTree
{
public:
    explicit SquareTree(const QList<QPointF> &spots)
    {
        const auto [left, right] = std::ranges::minmax(spots, {}, &QPointF::x);
        const auto [top, bottom] = std::ranges::minmax(spots, {}, &QPointF::y);
        const double side = std::max({right.x() - left.x(), bottom.y() - top.y(), Nearest}) * 1.001;
        m_squares.append(Square({left.x(), top.y()}, side));
        for (const QPointF spot : spots)
            add(0, spot, 1, 0);
    }

    QPointF push(QPointF spot, double openness, int at = 0) const
    {
        const Square &square = m_squares[at];
        const QPointF apart = spot - square.middle();
        const double distance = std::sqrt(QPointF::dotProduct(apart, apart));
        if (!square.isSplit || square.side < openness * distance)
            return pushFrom(spot, square.middle(), square.weight);
        QPointF sum;
        for (const int below : square.quarters) {
            if (below >= 0)
                sum += push(spot, openness, below);
        }
        return sum;
    }

private:
    void add(int at, QPointF spot, double weight, int depth)
    {
        if (m_squares[at].weight > 0 && depth < DeepestSquare) {
            if (!m_squares[at].isSplit) {
                m_squares[at].isSplit = true;
                addBelow(at, m_squares[at].middle(), m_squares[at].weight, depth);
            }
            addBelow(at, spot, weight, depth);
        }
        m_squares[at].weight += weight;
        m_squares[at].sum += spot * weight;
    }
    void addBelow(int at, QPointF spot, double weight, int depth)
    {
        const Square square = m_squares[at];
        const int which = square.quarterOf(spot);
        const auto place = static_cast<size_t>(which);
        if (square.quarters[place] < 0) {
            m_squares[at].quarters[place] = static_cast<int>(m_squares.size());
            const double half = square.side / 2;
            m_squares.append(Square(square.corner + QPointF(which & 1 ? half : 0, which & 2 ? half : 0), half));
        }
        add(m_squares[at].quarters[place], spot, weight, depth + 1);
    }

    QList<Square> m_squares;
};

} // namespace

QList<QPointF> repulsion(const QList<QPointF> &spots, double openness)
{
    if (spots.isEmpty())
        return {};
    const SquareTree tree(spots);
    QList<QPointF> pushes;
    for (const QPointF spot : spots)
        pushes.append(tree.push(spot, openness));
    return pushes;
}

QList<QPointF> exactRepulsion(const QList<QPointF> &spots)
{
    QList<QPointF> pushes(spots.size());
    for (qsizetype i = 0; i < spots.size(); ++i) {
        for (const QPointF other : spots)
            pushes[i] += pushFrom(spots[i], other, 1);
    }
    return pushes;
}

} // namespace Demitasse
