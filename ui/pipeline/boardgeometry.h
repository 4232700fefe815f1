// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/boardmodel.h"

#include <QRect>

#include <array>
#include <optional>

class QFontMetrics;

namespace Demitasse {

/// Where things are on the board. Cards are all of one height, so that where one is and which ones are in sight is
/// arithmetic, whatever their number. All in the viewport's coordinates.
class BoardGeometry
{
public:
    static constexpr int Stages = BoardModel::StageCount;
    /// The stages before the exits.
    static constexpr int Lanes = static_cast<int>(Stage::Declined);

    struct Spot
    {
        int column = 0;
        int row = 0;

        friend bool operator==(const Spot &, const Spot &) = default;
    };
    struct Span
    {
        int first = 0;
        int last = -1;

        friend bool operator==(const Span &, const Span &) = default;
    };

    void fit(const QSize &viewport, const QFontMetrics &body, const QFontMetrics &caption);
    void setCounts(const std::array<int, Stages> &counts);
    /// Exits folded: three wells one over the other at the right. Unfolded: columns like the others.
    void setExitsShown(bool shown);
    bool exitsShown() const { return m_exitsShown; }
    void scrollAcross(int x) { m_x = x; }
    /// Keeps within what there is.
    void scrollColumn(int column, int y);
    int scrolled(int column) const { return m_scrolled[static_cast<size_t>(column)]; }

    bool isColumn(int column) const { return column < (m_exitsShown ? Stages : Lanes); }
    /// All that scrolls across.
    QRect lanes() const;
    QRect column(int column) const;
    QRect header(int column) const;
    /// Where its cards are seen.
    QRect body(int column) const;
    QRect card(int column, int row) const;
    QRect well(int column) const;
    /// The thumb of a column that is longer than it shows; empty if it is not.
    QRect thumb(int column) const;
    int scrollOfThumb(int column, int thumbTop) const;

    QSize cardSize() const;
    int contentWidth() const;
    int farthest(int column) const;
    Span columnsInSight() const;
    Span rowsInSight(int column) const;

    /// A column or a folded exit's well; -1 for neither.
    int columnAt(const QPoint &at) const;
    std::optional<Spot> cardAt(const QPoint &at) const;
    /// The column whose scroll track is there, or -1.
    int trackAt(const QPoint &at) const;

private:
    int count(int column) const { return m_counts[static_cast<size_t>(column)]; }
    int wellWidth() const;
    int columnStep() const { return m_columnWidth + m_gap; }
    int cardStep() const { return m_cardHeight + m_gap; }

    QSize m_viewport;
    int m_gap = 0;
    int m_columnWidth = 0;
    int m_wellWidth = 0;
    int m_headerHeight = 0;
    int m_cardHeight = 0;
    int m_x = 0;
    bool m_exitsShown = false;
    std::array<int, Stages> m_counts{};
    std::array<int, Stages> m_scrolled{};
};

} // namespace Demitasse
