// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/letterdelegate.h"

#include "ui/letter/lettersmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace Demitasse {

namespace {

void drawLine(QPainter &painter, const QRect &within, int align, const QFont &font, const QColor &colour, const QString &text)
{
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(within, align | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(text.simplified(), Qt::ElideRight, within.width()));
}

void drawGround(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours)
{
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen)
        painter.fillRect(option.rect, chosenGround(colours));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, hoverGround(colours));
    if (isChosen && (option.state & QStyle::State_HasFocus))
        painter.fillRect(QRect(option.rect.topLeft(), QSize(Space::Hair, option.rect.height())), colours.accent);
    painter.setPen(QPen(colours.line, Measure::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

} // namespace

QSize LetterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, 2 * option.fontMetrics.lineSpacing() + Space::Hair + 2 * Space::Small};
}

void LetterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    const bool isDraft = index.data(LettersModel::IsDraftRole).toBool();
    painter->save();
    drawGround(*painter, option, colours);
    QRect inside = option.rect.adjusted(Space::Usual, Space::Small, -Space::Usual, -Space::Small);
    const int size = scaledToText(Measure::Icon, option.fontMetrics);
    const QRect square(inside.left(), inside.center().y() - size / 2, size, size);
    paintIcon(*painter, static_cast<Icon>(index.data(LettersModel::IconRole).toInt()), square,
        isDraft ? colours.accent : colours.quiet);
    inside.setLeft(square.right() + Space::Close);
    const QString when = index.data(LettersModel::WhenRole).toString();
    drawLine(*painter, inside, Qt::AlignRight | Qt::AlignVCenter, option.font, isDraft ? colours.text : colours.quiet, when);
    inside.setRight(inside.right() - option.fontMetrics.horizontalAdvance(when) - Space::Usual);
    QFont name = option.font;
    name.setWeight(QFont::DemiBold);
    drawLine(*painter, inside, Qt::AlignLeft | Qt::AlignTop, name, colours.text,
        index.data(LettersModel::TitleRole).toString());
    drawLine(*painter, inside, Qt::AlignLeft | Qt::AlignBottom, option.font, colours.quiet,
        index.data(LettersModel::DetailRole).toString());
    painter->restore();
}

} // namespace Demitasse
