// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/pathdelegate.h"

#include "ui/paths/pathsmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace Demitasse {

QSize PathDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int lines = QFontMetrics(option.font).height() + QFontMetrics(Type::caption(option.font)).height();
    return {0, lines + Space::Hair + 2 * Space::Close};
}

void PathDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    if (isChosen)
        painter->fillRect(option.rect, chosenGround(colours));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, hoverGround(colours));
    if (isChosen && option.state & QStyle::State_HasFocus)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(Space::Hair, option.rect.height())), colours.accent);

    QRect inside = option.rect.adjusted(Space::Usual, Space::Close, -Space::Close, -Space::Close);
    const int size = scaledToText(Measure::Icon, option.fontMetrics);
    const QRect square(inside.left(), inside.center().y() - size / 2, size, size);
    paintIcon(*painter, static_cast<Icon>(index.data(PathsModel::IconRole).toInt()), square, colours.quiet);
    inside.setLeft(square.right() + Space::Close);
    const auto line = [&](const QFont &font, const QColor &colour, int role, Qt::Alignment at) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(inside, static_cast<int>(Qt::AlignLeft | at) | Qt::TextSingleLine,
            metrics.elidedText(index.data(role).toString(), Qt::ElideRight, inside.width()));
    };
    line(isChosen ? Type::bold(option.font) : option.font, colours.text, Qt::DisplayRole, Qt::AlignTop);
    line(Type::caption(option.font), colours.quiet, PathsModel::DetailRole, Qt::AlignBottom);
    painter->restore();
}

} // namespace Demitasse
