// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/contactrowdelegate.h"

#include "ui/contact/warmthmark.h"
#include "ui/models/contacttablemodel.h"
#include "ui/pipeline/contacttable.h"
#include "ui/pipeline/steptone.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace Demitasse {

namespace {

/// Takes room on the left of a cell for a small drawing and gives the square for it.
QRectF takeSquare(QRect &cell, const QStyleOptionViewItem &option)
{
    const int size = scaledToText(Measure::SmallIcon, option.fontMetrics);
    const QRectF square(cell.left(), cell.center().y() - size / 2 + 1, size, size);
    cell.setLeft(cell.left() + size + Space::Small);
    return square;
}

std::optional<Warmth> warmthOfCell(const QModelIndex &index)
{
    const int value = index.data(ContactTableModel::WarmthRole).toInt();
    return value < 0 ? std::nullopt : std::optional(static_cast<Warmth>(value));
}

} // namespace

ContactRowDelegate::ContactRowDelegate(ContactTable *table)
    : QStyledItemDelegate(table)
    , m_table(table)
{
}

void ContactRowDelegate::paintGround(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    const bool chosen = option.state & QStyle::State_Selected;
    if (chosen)
        painter->fillRect(option.rect, chosenGround(colours));
    else if (index.row() == m_table->hoveredRow())
        painter->fillRect(option.rect, hoverGround(colours));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), Measure::Line), colours.line);
    if (chosen && index.column() == ContactTableModel::Name && m_table->hasFocus())
        painter->fillRect(
            QRect(option.rect.left(), option.rect.top(), Space::Hair, option.rect.height()), colours.accent);
}

void ContactRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const Colours colours = coloursOf(option.palette);
    QRect cell = option.rect.adjusted(Space::Close, 0, -Space::Close, 0);
    QString text = index.data().toString();
    QFont font = option.font;
    QColor colour = colours.text;
    switch (static_cast<ContactTableModel::Column>(index.column())) {
    case ContactTableModel::Name:
        font = Type::bold(font);
        break;
    case ContactTableModel::Warmth:
        if (const auto warmth = warmthOfCell(index))
            paintWarmth(*painter, warmth, takeSquare(cell, option), colours);
        break;
    case ContactTableModel::Step:
        if (!text.isEmpty()) {
            const auto tone = static_cast<StepWords::Tone>(index.data(ContactTableModel::ToneRole).toInt());
            paintStepDot(*painter, tone, takeSquare(cell, option), colours);
            colour = colourOf(toneOfStep(tone), colours);
        }
        break;
    case ContactTableModel::Changed:
        colour = colours.quiet;
        break;
    case ContactTableModel::Role:
    case ContactTableModel::Organization:
    case ContactTableModel::Stage:
    case ContactTableModel::ColumnCount:
        break;
    }
    painter->setFont(font);
    painter->setPen(colour);
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, cell.width());
    painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace Demitasse
