// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/notedelegate.h"

#include "core/text/wordtext.h"
#include "ui/interview/noteicons.h"
#include "ui/interview/notesmodel.h"
#include "ui/interview/wrapping.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct NoteLayout
{
    QRect question;
    QRect stamp;
    QRect kind;
    QRect text;
    int height = 0;
};

/// The question stands above the first of the notes that answer it.
QString headingOf(const QModelIndex &index)
{
    const QString question = index.data(NotesModel::QuestionRole).toString();
    if (index.row() == 0)
        return question;
    const QString before = index.siblingAtRow(index.row() - 1).data(NotesModel::QuestionRole).toString();
    return question == before ? QString() : question;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

NoteLayout layOut(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    NoteLayout layout;
    const QFont body = Type::body(option.font);
    const QFontMetrics metrics(body);
    const QFontMetrics caption(Type::caption(option.font));
    const QFontMetrics headings(Type::bold(Type::caption(option.font)));
    const int left = Space::Close;
    const int width = std::max(widthOf(option) - 2 * Space::Close, metrics.averageCharWidth() * 10);
    int y = Space::Small;
    if (const QString heading = headingOf(index); !heading.isEmpty()) {
        const QRect bounds = headings.boundingRect(0, 0, width, QWIDGETSIZE_MAX, wrapFlags(headings, heading, width), heading);
        layout.question = QRect(left, y, width, bounds.height());
        y += bounds.height() + Space::Hair;
    }
    const int stampWidth = QFontMetrics(Type::tabular(Type::caption(option.font))).horizontalAdvance(u"00:00:00"_s);
    layout.stamp = QRect(left, y, stampWidth, caption.height());
    layout.kind = QRect(left + stampWidth + Space::Small, y, width - stampWidth - Space::Small, caption.height());
    y += caption.height() + Space::Hair;
    const QString text = index.data(NotesModel::TextRole).toString();
    const QRect bounds = metrics.boundingRect(0, 0, width, QWIDGETSIZE_MAX, wrapFlags(metrics, text, width), text);
    layout.text = QRect(left, y, width, bounds.height());
    layout.height = y + bounds.height() + Space::Small;
    return layout;
}

} // namespace

QSize NoteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {widthOf(option), layOut(option, index).height};
}

void NoteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    const NoteLayout layout = layOut(option, index);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, chosenGround(colours));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, hoverGround(colours));
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.accent, Measure::FocusLine));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->translate(option.rect.topLeft());

    painter->setFont(Type::bold(Type::caption(option.font)));
    painter->setPen(colours.quiet);
    const QString heading = headingOf(index);
    painter->drawText(
        layout.question, wrapFlags(painter->fontMetrics(), heading, layout.question.width()), heading);
    painter->setFont(Type::tabular(Type::caption(option.font)));
    painter->drawText(layout.stamp, Qt::AlignLeft | Qt::AlignVCenter, index.data(NotesModel::StampRole).toString());

    const auto kind = static_cast<NoteKind>(index.data(NotesModel::KindRole).toInt());
    const Tone tone = kind == NoteKind::Warning ? Tone::Warn : Tone::Accent;
    const int side = layout.kind.height();
    const QRect mark(layout.kind.left(), layout.kind.top(), side, side);
    paintIcon(*painter, iconOf(kind), mark, colourOf(tone, colours));
    painter->setFont(Type::caption(option.font));
    painter->setPen(colours.quiet);
    painter->drawText(layout.kind.adjusted(side + Space::Hair, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, noteKindText(kind));

    painter->setFont(Type::body(option.font));
    painter->setPen(colours.text);
    const QString text = index.data(NotesModel::TextRole).toString();
    painter->drawText(layout.text, wrapFlags(painter->fontMetrics(), text, layout.text.width()), text);
    painter->restore();
}

} // namespace Demitasse
