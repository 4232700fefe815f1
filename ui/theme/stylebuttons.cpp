// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// What stands on a button: icon, words, or both side by side.
struct ButtonLabel
{
    QIcon icon;
    QSize iconSize;
    QString text;
    QColor colour;
};

void drawLabel(const ButtonLabel &label, const QRect &room, const QStyleOption &option, QPainter &painter)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const int iconWidth = label.icon.isNull() ? 0 : label.iconSize.width();
    const int gap = iconWidth > 0 && !label.text.isEmpty() ? Space::Small : 0;
    const int most = room.width() - iconWidth - gap;
    constexpr int Flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine;
    const int textWidth = std::min(most, option.fontMetrics.size(Qt::TextShowMnemonic, label.text).width());
    const int left = room.left() + (room.width() - iconWidth - gap - textWidth) / 2;
    if (iconWidth > 0) {
        const QRect square(
            left, room.top() + (room.height() - label.iconSize.height()) / 2, iconWidth, label.iconSize.height());
        label.icon.paint(&painter, QStyle::visualRect(option.direction, room, square), Qt::AlignCenter,
            enabled ? QIcon::Normal : QIcon::Disabled,
            option.state.testFlag(QStyle::State_On) ? QIcon::On : QIcon::Off);
    }
    painter.setPen(label.colour);
    const QRect words(left + iconWidth + gap, room.top(), textWidth, room.height());
    painter.drawText(QStyle::visualRect(option.direction, room, words), Flags,
        option.fontMetrics.elidedText(label.text, Qt::ElideRight, textWidth, Qt::TextShowMnemonic));
}

bool hasMenuArrow(const QStyleOptionToolButton &button)
{
    return button.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

/// Those that Fusion lays out well: words under an icon, or a calendar's arrows.
bool isSideBySide(const QStyleOptionToolButton &button)
{
    return button.toolButtonStyle == Qt::ToolButtonTextBesideIcon || button.toolButtonStyle == Qt::ToolButtonTextOnly
        || (hasMenuArrow(button) && button.toolButtonStyle == Qt::ToolButtonIconOnly);
}

ButtonLabel labelOf(const QStyleOptionToolButton &button)
{
    const QPalette::ColorGroup group
        = button.state.testFlag(QStyle::State_Enabled) ? QPalette::Normal : QPalette::Disabled;
    ButtonLabel label{button.icon, button.iconSize, button.text, button.palette.color(group, QPalette::ButtonText)};
    if (button.toolButtonStyle == Qt::ToolButtonTextOnly)
        label.icon = {};
    else if (button.toolButtonStyle == Qt::ToolButtonIconOnly)
        label.text.clear();
    return label;
}

} // namespace

int Style::labelGap(const QStyleOption &option)
{
    if (const auto *push = qstyleoption_cast<const QStyleOptionButton *>(&option))
        return push->icon.isNull() || push->text.isEmpty() ? 0 : Space::Hair;
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (!tool || !isSideBySide(*tool))
        return 0;
    return Space::Small + (hasMenuArrow(*tool) ? Measure::SmallIcon : 0);
}

void Style::drawButtonLabel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (!button)
        return;
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool strong = enabled && Paint::rankOf(option, widget) == Paint::ButtonRank::Primary;
    const QColor colour = strong
        ? coloursOf(option.palette).onAccent
        : option.palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText);
    drawLabel(
        {button->icon, button->iconSize, button->text, colour}, option.rect.adjusted(2, 0, -2, 0), option, painter);
}

void Style::drawToolButton(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (!button)
        return;
    QStyleOptionToolButton plain = *button;
    if (widget && widget->parentWidget() && widget->parentWidget()->objectName() == "qt_calendar_navigationbar"_L1) {
        plain.palette.setColor(QPalette::ButtonText, coloursOf(option.palette).text);
        plain.features = QStyleOptionToolButton::None;
    } else if (isSideBySide(*button)) {
        proxy()->drawPrimitive(PE_PanelButtonTool, button, &painter, widget);
        QRect room = option.rect.adjusted(Space::Hair, 0, -Space::Hair, 0);
        if (hasMenuArrow(*button)) {
            const QRect edge(room.right() - Measure::SmallIcon + 1, room.top(), Measure::SmallIcon, room.height());
            Paint::arrow(false, visualRect(option.direction, room, edge), option, painter);
            room.setRight(edge.left() - 1);
        }
        painter.setFont(button->font);
        return drawLabel(labelOf(*button), visualRect(option.direction, option.rect, room), *button, painter);
    }
    QProxyStyle::drawComplexControl(CC_ToolButton, &plain, &painter, widget);
}

} // namespace Demitasse
