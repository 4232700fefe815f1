// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pipeline/contactheader.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QPainter>

namespace Demitasse {

ContactHeader::ContactHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

QSize ContactHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), fontMetrics().height() + 2 * Space::Small};
}

void ContactHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours colours = coloursOf(palette());
    painter->fillRect(rect, colours.page);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), Measure::Line), colours.line);
    QRect inside = rect.adjusted(Space::Close, 0, -Space::Close, 0);
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const QString name = model()->headerData(section, Qt::Horizontal).toString();
    painter->setFont(isSorted ? Type::bold(Type::caption(font())) : Type::caption(font()));
    painter->setPen(isSorted ? colours.text : colours.quiet);
    const QFontMetrics metrics = painter->fontMetrics();
    if (isSorted) {
        const int size = scaledToText(Measure::SmallIcon, fontMetrics());
        const int room = inside.width() - size - Space::Hair;
        const int left = inside.left() + std::min(room, metrics.horizontalAdvance(name)) + Space::Hair;
        paintIcon(*painter, sortIndicatorOrder() == Qt::AscendingOrder ? Icon::Up : Icon::Down,
            QRectF(left, inside.center().y() - size / 2, size, size), colours.text);
        inside.setWidth(room);
    }
    painter->drawText(inside, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        metrics.elidedText(name, Qt::ElideRight, inside.width()));
}

} // namespace Demitasse
