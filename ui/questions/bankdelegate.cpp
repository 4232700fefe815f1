// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/questions/bankdelegate.h"

#include "core/text/plantext.h"
#include "ui/interview/wrapping.h"
#include "ui/questions/bankmodel.h"
#include "ui/questions/questionwords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QScrollBar>

namespace Demitasse {

namespace {

int markWidth(const QFontMetrics &metrics)
{
    return scaledToText(Measure::SmallIcon, metrics);
}

QRect roomForWords(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    // With room for the scroll bar, whether it is there or not: lines break the same in both cases.
    const int whole = view
        ? view->width() - 2 * view->frameWidth() - view->verticalScrollBar()->sizeHint().width()
        : option.rect.width();
    const int before = Space::Small + markWidth(option.fontMetrics) + Space::Small;
    return {before, Space::Small, std::max(whole - before - Space::Close, 1), 0};
}

int textHeight(const QStyleOptionViewItem &option, const QString &text, int width)
{
    const QFontMetrics metrics(Type::body(option.font));
    return metrics.boundingRect(0, 0, width, QWIDGETSIZE_MAX, wrapFlags(metrics, text, width), text).height();
}

QStringList linesBelow(const QModelIndex &index)
{
    QStringList lines {index.data(BankModel::KindRole).toString()};
    if (const QString past = index.data(BankModel::PastRole).toString(); !past.isEmpty())
        lines.append(past);
    return lines;
}

void paintQuestionGround(QPainter &painter, const QStyleOptionViewItem &option, const Colours &colours)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, chosenGround(colours));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, hoverGround(colours));
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(colours.accent, Measure::FocusLine));
        painter.drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter.setPen(QPen(colours.line, Measure::Line));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

/// Each aim as a mark and its word; gives back where they end.
int paintObjectives(QPainter &painter, const QModelIndex &index, const QRect &line, const Colours &colours)
{
    const int mark = markWidth(painter.fontMetrics());
    int x = line.left();
    for (const int each : index.data(BankModel::ObjectivesRole).value<QList<int>>()) {
        const auto objective = static_cast<Objective>(each);
        const QString word = objectiveText(objective);
        const int width = painter.fontMetrics().horizontalAdvance(word);
        paintIcon(painter, iconOf(objective), QRectF(x, line.top() + (line.height() - mark) / 2.0, mark, mark),
            colours.accent);
        x += mark + Space::Hair;
        painter.drawText(QRect(x, line.top(), width + 1, line.height()), Qt::AlignVCenter, word);
        x += width + Space::Close;
    }
    return x;
}

} // namespace

QSize BankDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect words = roomForWords(option);
    const int line = QFontMetrics(Type::caption(option.font)).height() + Space::Hair / 2;
    const int below = static_cast<int>(linesBelow(index).size()) * line;
    const int text = textHeight(option, index.data().toString(), words.width());
    return {words.right(), text + below + 2 * Space::Small};
}

void BankDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintQuestionGround(*painter, option, colours);
    painter->translate(option.rect.topLeft());
    const QRect words = roomForWords(option);
    const int mark = markWidth(option.fontMetrics);
    const bool isTaken = index.data(BankModel::TakenRole).toBool();
    const double markTop = words.top() + (option.fontMetrics.height() - mark) / 2.0;
    if (isTaken || index.data(BankModel::FavouriteRole).toBool()) {
        paintIcon(*painter, isTaken ? Icon::Check : Icon::Star, QRectF(Space::Small, markTop, mark, mark),
            isTaken ? colours.good : colours.accent);
    }
    const QString text = index.data().toString();
    painter->setFont(Type::body(option.font));
    painter->setPen(isTaken ? colours.quiet : colours.text);
    QRect at = words;
    at.setHeight(textHeight(option, text, words.width()));
    painter->drawText(at, wrapFlags(painter->fontMetrics(), text, words.width()), text);

    painter->setFont(Type::caption(option.font));
    painter->setPen(colours.quiet);
    const int line = painter->fontMetrics().height();
    at = {words.left(), at.bottom() + 1 + Space::Hair / 2, words.width(), line};
    int left = paintObjectives(*painter, index, at, colours);
    for (const QString &below : linesBelow(index)) {
        const int room = std::max(at.right() - left, 0);
        painter->drawText(QRect(left, at.top(), room, line), Qt::AlignVCenter,
            painter->fontMetrics().elidedText(below, Qt::ElideRight, room));
        at.translate(0, line + Space::Hair / 2);
        left = at.left();
    }
    painter->restore();
}

} // namespace Demitasse
