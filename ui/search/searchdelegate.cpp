// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/search/searchdelegate.h"

#include "ui/search/searchmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QTextLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int PassageLines = 2;

void drawGroundOfFound(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours)
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

QList<QTextLayout::FormatRange> formatsOf(const Passage &passage, const QFont &font)
{
    QTextCharFormat strong;
    strong.setFont(Type::bold(font));
    QList<QTextLayout::FormatRange> formats;
    for (const Passage::Mark &mark : passage.marks)
        formats.append({static_cast<int>(mark.start), static_cast<int>(mark.length), strong});
    return formats;
}

void drawPassage(QPainter &painter, const QRect &within, const QFont &font, const Passage &passage)
{
    QTextLayout layout(passage.text, font);
    layout.setFormats(formatsOf(passage, font));
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    qreal top = 0;
    for (int i = 0; i < PassageLines; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(within.width());
        line.setPosition({0, top});
        top += line.height();
    }
    layout.endLayout();
    layout.draw(&painter, within.topLeft());
}

} // namespace

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, (PassageLines + 1) * option.fontMetrics.lineSpacing() + Space::Hair + 2 * Space::Small};
}

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    painter->save();
    drawGroundOfFound(*painter, option, colours);
    QRect inside = option.rect.adjusted(Space::Usual, Space::Small, -Space::Usual, -Space::Small);
    const int size = scaledToText(Measure::Icon, option.fontMetrics);
    const QRect square(inside.left(), inside.top(), size, size);
    paintIcon(*painter, static_cast<Icon>(index.data(SearchModel::IconRole).toInt()), square, colours.quiet);
    inside.setLeft(square.right() + Space::Close);

    const QString kind = index.data(SearchModel::WordRole).toString();
    const QFont caption = Type::caption(option.font);
    painter->setFont(caption);
    painter->setPen(colours.quiet);
    painter->drawText(inside, Qt::AlignRight | Qt::AlignTop, kind);
    const QString detail = index.data(SearchModel::DetailRole).toString();
    painter->setFont(option.font);
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine,
        option.fontMetrics.elidedText(detail, Qt::ElideRight, inside.width()));

    inside.setRight(inside.right() - QFontMetrics(caption).horizontalAdvance(kind) - Space::Wide);
    painter->setPen(colours.text);
    drawPassage(*painter, inside, option.font, index.data(SearchModel::PassageRole).value<Passage>());
    painter->restore();
}

} // namespace Demitasse
