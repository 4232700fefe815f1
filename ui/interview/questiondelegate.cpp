// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/questiondelegate.h"

#include "ui/interview/questionsmodel.h"
#include "ui/interview/wrapping.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QuestionsModel::State stateAt(const QModelIndex &index)
{
    return static_cast<QuestionsModel::State>(index.data(QuestionsModel::StateRole).toInt());
}

QFont fontAt(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return stateAt(index) == QuestionsModel::State::Now ? Type::bold(option.font) : Type::body(option.font);
}

/// Right of the text: how long it took, and below that what is left for it.
int figuresWidth(const QStyleOptionViewItem &option)
{
    const QFontMetrics metrics(option.font);
    return std::max(metrics.horizontalAdvance(u"00:00"_s), metrics.horizontalAdvance(u"00 min"_s)) + Space::Small;
}

QStringList figuresAt(const QModelIndex &index)
{
    QStringList figures {
        index.data(QuestionsModel::SpentRole).toString(), index.data(QuestionsModel::ShareRole).toString()};
    figures.removeAll(QString());
    return figures;
}

QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int whole = view ? view->viewport()->width() : option.rect.width();
    const int mark = Measure::Icon + Space::Small;
    const int figures = figuresWidth(option);
    const int width = std::max(whole - 2 * Space::Close - mark - figures, figures);
    const QString text = index.data(QuestionsModel::TextRole).toString();
    const QFontMetrics metrics(fontAt(option, index));
    const QRect bounds
        = metrics.boundingRect(0, 0, width, QWIDGETSIZE_MAX, wrapFlags(metrics, text, width), text);
    return {Space::Close + mark, Space::Small, width, bounds.height()};
}

void paintMark(QPainter &painter, QuestionsModel::State state, const QRectF &square, const Colours &colours)
{
    switch (state) {
    case QuestionsModel::State::Asked: paintIcon(painter, Icon::Check, square, colours.good); return;
    case QuestionsModel::State::Now: paintIcon(painter, Icon::Start, square, colours.accent); return;
    case QuestionsModel::State::Skipped: paintIcon(painter, Icon::Skip, square, colours.quiet); return;
    case QuestionsModel::State::Open: {
        painter.setPen(QPen(colours.quiet, Measure::Line));
        painter.setBrush(Qt::NoBrush);
        const double inset = square.width() / 4;
        painter.drawEllipse(square.adjusted(inset, inset, -inset, -inset));
        return;
    }
    }
}

} // namespace

QSize QuestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QRect text = textRect(option, index);
    const int figures = static_cast<int>(figuresAt(index).size()) * QFontMetrics(option.font).height();
    return {text.right(), std::max({text.height(), figures, Measure::Icon}) + 2 * Space::Small};
}

void QuestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    const QuestionsModel::State state = stateAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, chosenGround(colours));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, hoverGround(colours));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, Measure::FocusLine));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->translate(option.rect.topLeft());
    const QRect text = textRect(option, index);
    const int lineHeight = QFontMetrics(option.font).height();
    const double markTop = text.top() + (lineHeight - Measure::Icon) / 2.0;
    paintMark(*painter, state, QRectF(Space::Close, markTop, Measure::Icon, Measure::Icon), colours);

    const bool past = state == QuestionsModel::State::Asked || state == QuestionsModel::State::Skipped;
    painter->setFont(fontAt(option, index));
    painter->setPen(past ? colours.quiet : colours.text);
    const QString words = index.data(QuestionsModel::TextRole).toString();
    painter->drawText(text, wrapFlags(painter->fontMetrics(), words, text.width()), words);
    painter->setFont(Type::tabular(Type::caption(option.font)));
    painter->setPen(colours.quiet);
    QRect line(text.right(), text.top(), option.rect.width() - text.right() - Space::Close, lineHeight);
    for (const QString &figure : figuresAt(index)) {
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, figure);
        line.translate(0, lineHeight);
    }
    painter->restore();
}

} // namespace Demitasse
