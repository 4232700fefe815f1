// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/organization/organizationdelegate.h"

#include "ui/theme/icons.h"
#include "ui/theme/type.h"

#include <QPainter>

#include <algorithm>

namespace Demitasse {

namespace {

constexpr double MostDetailShare = 0.5;

/// Line breaks and tabs would leave the line.
QString inOneLine(const QModelIndex &index, int role)
{
    return index.data(role).toString().simplified();
}

} // namespace

OrganizationDelegate::OrganizationDelegate(int detailRole, int iconRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_detailRole(detailRole)
    , m_iconRole(iconRole)
{
}

void OrganizationDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option, bool hasKeys)
{
    const Colours colours = coloursOf(option.palette);
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, chosenGround(colours));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, hoverGround(colours));
    if ((option.state & QStyle::State_Selected) && hasKeys)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), Space::Hair, option.rect.height()), colours.accent);
}

QSize OrganizationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, option.fontMetrics.height() + 2 * Space::Small};
}

void OrganizationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours colours = coloursOf(option.palette);
    painter->save();
    QRect line = option.rect.adjusted(Space::Hair, 0, -Space::Close, 0);
    if (m_iconRole >= 0) {
        paintGround(*painter, option, option.state & QStyle::State_HasFocus);
        const int size = scaledToText(Measure::SmallIcon, option.fontMetrics);
        const QRect square(line.left() + Space::Small, line.center().y() - size / 2 + 1, size, size);
        paintIcon(*painter, static_cast<Icon>(index.data(m_iconRole).toInt()), square, colours.quiet);
        line.setLeft(square.right() + Space::Close);
    }
    const QString detail = inOneLine(index, m_detailRole);
    const int most = static_cast<int>(line.width() * MostDetailShare);
    const int width = std::min(most, option.fontMetrics.horizontalAdvance(detail) + Space::Hair);
    painter->setFont(option.font);
    painter->setPen(colours.quiet);
    painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(detail, Qt::ElideRight, width));
    line.setRight(line.right() - (detail.isEmpty() ? 0 : width + Space::Small));
    painter->setPen(colours.text);
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
        option.fontMetrics.elidedText(inOneLine(index, Qt::DisplayRole), Qt::ElideRight, line.width()));
    painter->restore();
}

} // namespace Demitasse
