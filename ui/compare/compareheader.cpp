// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/compareheader.h"

#include "ui/compare/comparemodel.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QPainter>
#include <QTextLayout>

namespace Demitasse {

void drawHeadingText(QPainter &painter, const QRect &inside, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    int top = inside.top();
    for (const QString &paragraph : text.split(u'\n')) {
        QTextLayout layout(paragraph, painter.font());
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(inside.width());
            const bool isLast = top + 2 * metrics.lineSpacing() > inside.bottom() + metrics.leading() + 2;
            const bool hasMore = line.textStart() + line.textLength() < paragraph.size() || !text.endsWith(paragraph);
            const QRect place(inside.left(), top, inside.width(), metrics.lineSpacing());
            const QString rest = paragraph.mid(line.textStart());
            if (isLast && hasMore) {
                painter.drawText(place, Qt::AlignLeft | Qt::TextSingleLine,
                    metrics.elidedText(rest.size() > line.textLength() ? rest : rest + u'…', Qt::ElideRight, inside.width()));
                layout.endLayout();
                return;
            }
            painter.drawText(place, Qt::AlignLeft | Qt::TextSingleLine, rest.first(line.textLength()));
            top += metrics.lineSpacing();
        }
        layout.endLayout();
    }
}

CompareHeader::CompareHeader(Qt::Orientation orientation, QWidget *parent)
    : QHeaderView(orientation, parent)
{
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize CompareHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(),
        orientation() == Qt::Vertical ? QHeaderView::sizeHint().height()
                                      : 2 * fontMetrics().lineSpacing() + 2 * Space::Small};
}

void CompareHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const Colours colours = coloursOf(palette());
    const bool isRow = orientation() == Qt::Vertical;
    painter->fillRect(rect, colours.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), Measure::Line), colours.line);
    if (isRow)
        painter->fillRect(QRect(rect.right(), rect.top(), Measure::Line, rect.height()), colours.line);
    QRect inside = rect.adjusted(Space::Close, Space::Small, -Space::Close, -Space::Small);
    const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    const QString detail = model()->headerData(section, orientation(), CompareModel::DetailRole).toString();
    painter->setFont(Type::bold(font()));
    painter->setPen(colours.text);
    const int line = painter->fontMetrics().lineSpacing();
    QRect top = inside;
    if (!detail.isEmpty())
        top.setBottom(inside.bottom() - line);
    if (!isRow)
        top.setHeight(line);
    drawHeadingText(*painter, top, title);
    if (detail.isEmpty())
        return;
    const int used = isRow ? painter->fontMetrics().boundingRect(top, Qt::TextWordWrap, title).height() : line;
    painter->setFont(Type::caption(font()));
    painter->setPen(colours.quiet);
    const QRect below(inside.left(), inside.top() + std::min(used, top.height()), inside.width(), line);
    painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(detail, Qt::ElideRight, inside.width()));
}

} // namespace Demitasse
