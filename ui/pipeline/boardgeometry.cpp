// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/boardgeometry.h"

#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QFontMetrics>

#include <algorithm>

namespace Demitasse {

namespace {

constexpr int ColumnCharacters = 27;
/// In a wide window columns share what room there is, up to so many per cent of the usual.
constexpr int MostStretch = 160;
constexpr int RoleLines = 2;
/// How wide the strip of folded exits is, as a share of a column.
constexpr double WellShare = 0.6;

} // namespace

void BoardGeometry::fit(const QSize &viewport, const QFontMetrics &body, const QFontMetrics &caption)
{
    m_viewport = viewport;
    m_gap = Space::Small;
    const int fewest = body.averageCharWidth() * ColumnCharacters;
    m_wellWidth = static_cast<int>(fewest * WellShare);
    const int evenly = (lanes().width() + m_gap) / (m_exitsShown ? Stages : Lanes) - m_gap;
    m_columnWidth = std::clamp(evenly, fewest, fewest * MostStretch / 100);
    m_headerHeight = body.height() + 2 * Space::Close;
    const int foot = std::max(caption.height(), scaledToText(Measure::SmallIcon, body));
    m_cardHeight
        = 2 * Space::Close + body.height() + Space::Hair + RoleLines * caption.lineSpacing() + Space::Small + foot;
    for (int column = 0; column < Stages; ++column)
        scrollColumn(column, scrolled(column));
}

void BoardGeometry::setCounts(const std::array<int, Stages> &counts)
{
    m_counts = counts;
    for (int column = 0; column < Stages; ++column)
        scrollColumn(column, scrolled(column));
}

void BoardGeometry::setExitsShown(bool shown)
{
    m_exitsShown = shown;
}

void BoardGeometry::scrollColumn(int column, int y)
{
    m_scrolled[static_cast<size_t>(column)] = std::clamp(y, 0, farthest(column));
}

int BoardGeometry::wellWidth() const
{
    return m_exitsShown ? 0 : m_wellWidth;
}

QRect BoardGeometry::lanes() const
{
    const int taken = wellWidth() > 0 ? wellWidth() + m_gap : 0;
    return {0, 0, std::max(0, m_viewport.width() - taken), m_viewport.height()};
}

QRect BoardGeometry::column(int column) const
{
    return {column * columnStep() - m_x, 0, m_columnWidth, m_viewport.height()};
}

QRect BoardGeometry::header(int column) const
{
    QRect rect = this->column(column);
    rect.setHeight(m_headerHeight);
    return rect.adjusted(m_gap, 0, -m_gap, 0);
}

QRect BoardGeometry::body(int column) const
{
    return this->column(column).adjusted(0, m_headerHeight, 0, -m_gap);
}

QSize BoardGeometry::cardSize() const
{
    return {m_columnWidth - 2 * m_gap, m_cardHeight};
}

QRect BoardGeometry::card(int column, int row) const
{
    const QRect inside = body(column);
    return {QPoint(inside.left() + m_gap, inside.top() + row * cardStep() - scrolled(column)), cardSize()};
}

QRect BoardGeometry::well(int column) const
{
    const int exits = Stages - Lanes;
    const int height = (m_viewport.height() - (exits - 1) * m_gap) / exits;
    return {m_viewport.width() - wellWidth(), (column - Lanes) * (height + m_gap), wellWidth(), height};
}

QRect BoardGeometry::thumb(int column) const
{
    const int far = farthest(column);
    if (far <= 0)
        return {};
    const QRect track = body(column);
    const int whole = track.height() + far;
    const int height = std::max(Space::Wide, track.height() * track.height() / whole);
    const int top = track.top() + (track.height() - height) * scrolled(column) / far;
    return {track.right() - Space::Hair - 1, top, Space::Hair, height};
}

int BoardGeometry::scrollOfThumb(int column, int thumbTop) const
{
    const QRect track = body(column);
    const int room = track.height() - thumb(column).height();
    return room <= 0 ? 0 : (thumbTop - track.top()) * farthest(column) / room;
}

int BoardGeometry::contentWidth() const
{
    const int columns = m_exitsShown ? Stages : Lanes;
    return columns * columnStep() - m_gap;
}

int BoardGeometry::farthest(int column) const
{
    const int content = count(column) * cardStep() - m_gap;
    return std::max(0, content - body(column).height());
}

BoardGeometry::Span BoardGeometry::columnsInSight() const
{
    if (columnStep() <= 0)
        return {};
    const int most = (m_exitsShown ? Stages : Lanes) - 1;
    return {std::max(0, m_x / columnStep()), std::min(most, (m_x + lanes().width()) / columnStep())};
}

BoardGeometry::Span BoardGeometry::rowsInSight(int column) const
{
    const int first = scrolled(column) / cardStep();
    const int last = (scrolled(column) + body(column).height()) / cardStep();
    return {first, std::min(last, count(column) - 1)};
}

int BoardGeometry::columnAt(const QPoint &at) const
{
    if (lanes().contains(at)) {
        const Span sight = columnsInSight();
        for (int column = sight.first; column <= sight.last; ++column) {
            if (this->column(column).contains(at))
                return column;
        }
        return -1;
    }
    for (int exit = Lanes; !m_exitsShown && exit < Stages; ++exit) {
        if (well(exit).contains(at))
            return exit;
    }
    return -1;
}

std::optional<BoardGeometry::Spot> BoardGeometry::cardAt(const QPoint &at) const
{
    const int column = columnAt(at);
    if (column < 0 || !isColumn(column) || !body(column).contains(at))
        return std::nullopt;
    const int row = (at.y() - body(column).top() + scrolled(column)) / cardStep();
    if (row >= count(column) || !card(column, row).contains(at))
        return std::nullopt;
    return Spot{column, row};
}

int BoardGeometry::trackAt(const QPoint &at) const
{
    const int column = columnAt(at);
    if (column < 0 || !isColumn(column) || farthest(column) <= 0)
        return -1;
    const QRect track = body(column);
    return track.contains(at) && at.x() > track.right() - m_gap ? column : -1;
}

} // namespace Demitasse
