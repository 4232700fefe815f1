// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/boardview.h"

#include "core/domain/clock.h"
#include "core/text/wordtext.h"
#include "ui/pipeline/boardhints.h"
#include "ui/pipeline/cardglide.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QLocale>
#include <QPaintEvent>
#include <QPainter>

namespace Demitasse {

namespace {

constexpr double LiftedOpacity = 0.35;

} // namespace

void BoardView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(event->rect(), coloursOf(palette()).page);
    m_pictures.dress(m_geometry.cardSize(), devicePixelRatioF(), font(), palette());
    painter.save();
    painter.setClipRect(m_geometry.lanes());
    const BoardGeometry::Span columns = m_geometry.columnsInSight();
    for (int column = columns.first; column <= columns.last; ++column) {
        if (m_geometry.column(column).intersects(event->rect()))
            paintColumn(painter, column);
    }
    painter.restore();
    for (int exit = BoardGeometry::Lanes; !exitsShown() && exit < BoardGeometry::Stages; ++exit)
        paintWell(painter, exit);
    paintFlight(painter);
}

void BoardView::paintGround(QPainter &painter, const QRect &rect, int column)
{
    const Colours colours = coloursOf(palette());
    const bool isTarget = m_press.dragging && m_press.target == column;
    painter.setPen(isTarget ? QPen(colours.accent, Measure::FocusLine) : QPen(Qt::NoPen));
    painter.setBrush(isTarget ? chosenGround(colours) : colours.sunken);
    const QRectF inside = QRectF(rect).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(inside, Radius::Card, Radius::Card);
}

void BoardView::paintColumn(QPainter &painter, int column)
{
    paintGround(painter, m_geometry.column(column), column);
    paintHeader(painter, column);
    if (m_board.count(column) == 0)
        return paintHint(painter, column);
    painter.save();
    painter.setClipRect(m_geometry.body(column).intersected(m_geometry.lanes()));
    const BoardGeometry::Span rows = m_geometry.rowsInSight(column);
    for (int row = rows.first; row <= rows.last; ++row)
        paintCard(painter, column, row);
    painter.restore();
    paintThumb(painter, column);
}

void BoardView::paintHeader(QPainter &painter, int column)
{
    const Colours colours = coloursOf(palette());
    QRect header = m_geometry.header(column);
    if (column >= BoardGeometry::Lanes) {
        const int size = scaledToText(Measure::SmallIcon, fontMetrics());
        QRect mark(0, 0, size, size);
        mark.moveCenter({header.right() - mark.width() / 2, header.center().y()});
        paintIcon(painter, Icon::Forward, mark, colours.quiet);
        header.setRight(mark.left() - Space::Small);
    }
    const QString count = QLocale().toString(m_board.count(column));
    painter.setFont(Type::tabular(font()));
    painter.setPen(colours.quiet);
    painter.drawText(header, Qt::AlignRight | Qt::AlignVCenter, count);
    header.setRight(header.right() - painter.fontMetrics().horizontalAdvance(count) - Space::Hair);
    painter.setFont(Type::bold(font()));
    painter.setPen(colours.text);
    const QString name = stageText(BoardModel::stageOf(column));
    painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, header.width()));
    if (m_geometry.scrolled(column) > 0) {
        const QRect body = m_geometry.body(column);
        painter.fillRect(QRect(body.left(), body.top() - Measure::Line, body.width(), Measure::Line), colours.line);
    }
}

void BoardView::paintHint(QPainter &painter, int column)
{
    painter.setFont(Type::caption(font()));
    painter.setPen(coloursOf(palette()).quiet);
    const QRect inside = m_geometry.body(column).adjusted(Space::Close, Space::Hair, -Space::Close, 0);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, stageHint(BoardModel::stageOf(column)));
}

void BoardView::paintCard(QPainter &painter, int column, int row)
{
    const QModelIndex index = m_board.index(row, column);
    const ContactView *view = m_board.viewAt(index);
    if (!view)
        return;
    const ContactId id = view->contact.id;
    if (m_glide->isOf(id))
        return;
    const QRect card = m_geometry.card(column, row);
    const bool isLifted = (m_press.dragging && m_press.card == id) || m_onTheirWay.contains(id);
    painter.setOpacity(isLifted ? LiftedOpacity : 1);
    painter.drawPixmap(card.topLeft(), m_pictures.picture(*view, m_clock.now()));
    painter.setOpacity(1);
    if (isLifted)
        return;
    const Colours colours = coloursOf(palette());
    if (index == currentIndex())
        paintRing(painter, card, colours.accent, hasFocus() ? Measure::FocusLine : Measure::Line);
    else if (id == m_hovered)
        paintRing(painter, card, mixed(colours.accent, colours.line, 0.5), Measure::Line);
}

void BoardView::paintRing(QPainter &painter, const QRect &card, const QColor &colour, int width)
{
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    const double inset = width / 2.0;
    painter.drawRoundedRect(QRectF(card).adjusted(inset, inset, -inset, -inset), Radius::Field, Radius::Field);
}

void BoardView::paintThumb(QPainter &painter, int column)
{
    const QRect thumb = m_geometry.thumb(column);
    if (thumb.isEmpty())
        return;
    const Colours colours = coloursOf(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(colours.quiet, colours.sunken, 0.45));
    painter.drawRoundedRect(thumb, thumb.width() / 2.0, thumb.width() / 2.0);
}

void BoardView::paintWell(QPainter &painter, int column)
{
    const QRect well = m_geometry.well(column);
    paintGround(painter, well, column);
    const Colours colours = coloursOf(palette());
    const QRect inside = well.adjusted(Space::Close, Space::Close, -Space::Close, -Space::Close);
    painter.setFont(Type::bold(font()));
    painter.setPen(colours.text);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, stageText(BoardModel::stageOf(column)));
    painter.setFont(Type::tabular(font()));
    painter.setPen(colours.quiet);
    const QRect below = inside.adjusted(0, QFontMetrics(Type::bold(font())).height() + Space::Hair, 0, 0);
    painter.drawText(below, Qt::AlignLeft | Qt::AlignTop, QLocale().toString(m_board.count(column)));
}

/// What is in the air: the card being dragged, or one gliding to its place.
void BoardView::paintFlight(QPainter &painter)
{
    if (m_glide->isRunning())
        painter.drawPixmap(m_glide->at(), m_glide->picture());
    if (!m_press.dragging)
        return;
    const ContactView *view = m_board.viewAt(m_board.indexOf(m_press.card));
    if (!view)
        return;
    const QRect card(m_press.now - m_press.grip, m_geometry.cardSize());
    painter.drawPixmap(card.topLeft(), m_pictures.picture(*view, m_clock.now()));
    paintRing(painter, card, coloursOf(palette()).accent, Measure::FocusLine);
}

} // namespace Demitasse
