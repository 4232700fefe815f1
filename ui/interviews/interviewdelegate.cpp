// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interviews/interviewdelegate.h"

#include "ui/interviews/interviewspage.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace Demitasse {

QSize InterviewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(Type::strong(option.font)).height() + QFontMetrics(Type::body(option.font)).height();
    return {Measure::NarrowColumn, lines + Space::Hair + 2 * Space::Close};
}

void InterviewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, chosenGround(colours));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, hoverGround(colours));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter->setPen(QPen(colours.accent, Measure::FocusLine));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->setPen(QPen(colours.line, Measure::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());

    const QRect inside = option.rect.adjusted(Space::Usual, Space::Close, -Space::Usual, -Space::Close);
    const QString status = index.data(InterviewsModel::WordRole).toString();
    const QFont caption = Type::caption(option.font);
    const int statusWidth = QFontMetrics(caption).horizontalAdvance(status);
    painter->setFont(caption);
    painter->setPen(colours.quiet);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignVCenter, status);

    const QRect words = inside.adjusted(0, 0, -statusWidth - Space::Usual, 0);
    const QFont strong = index.data(InterviewsModel::IsAheadRole).toBool() ? Type::strong(option.font) : Type::body(option.font);
    painter->setFont(strong);
    painter->setPen(colours.text);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignTop,
        QFontMetrics(strong).elidedText(index.data(InterviewsModel::TitleRole).toString(), Qt::ElideRight, words.width()));
    painter->setFont(Type::body(option.font));
    painter->setPen(colours.quiet);
    painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom,
        QFontMetrics(option.font).elidedText(index.data(InterviewsModel::DetailRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace Demitasse
