// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/stylepaint.h"

#include "ui/theme/icons.h"

#include <QPainter>
#include <QVariant>
#include <QWidget>

namespace Demitasse {

namespace {

constexpr double PressedShare = 0.16;
constexpr double PointedShare = 0.08;
constexpr double FieldLineShare = 0.30;
constexpr int BarHeight = 6;
constexpr double FadedShare = 0.45;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// The focus that came by key: a ring for everyone who pressed a mouse button would be noise.
bool hasKeyFocus(const QStyleOption &option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

/// Something to press looks firmer under the pointer, and firmer still when pressed.
QColor pressable(const QColor &ground, const QColor &over, const QStyleOption &option)
{
    if (has(option, QStyle::State_Sunken))
        return mixed(over, ground, PressedShare);
    if (has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver))
        return mixed(over, ground, PointedShare);
    return ground;
}

/// The line around a field or a button: firmer than the lines of the page, since it says "here".
QColor firmLine(const Colours &colours)
{
    return mixed(colours.quiet, colours.line, FieldLineShare);
}

void rounded(QPainter &painter, const QRect &rect, int radius, const QPen &pen, const QBrush &brush)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(brush);
    const double half = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

void ring(QPainter &painter, const QRect &rect, int radius, const Colours &colours)
{
    rounded(painter, rect, radius, QPen(colours.accent, Measure::FocusLine), Qt::NoBrush);
}

QRect thinBar(const QRect &rect)
{
    QRect bar(0, 0, rect.width(), std::min(rect.height(), BarHeight));
    bar.moveCenter(rect.center());
    return bar;
}

QColor markColour(const QStyleOption &option, const Colours &colours)
{
    return has(option, QStyle::State_Enabled) ? colours.accent : mixed(colours.quiet, colours.surface, FadedShare);
}

} // namespace

Paint::ButtonRank Paint::rankOf(const QStyleOption &option, const QWidget *widget)
{
    const QVariant rank = widget ? widget->property("rank") : QVariant();
    if (rank.isValid())
        return static_cast<ButtonRank>(rank.toInt());
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (button && button->features.testFlag(QStyleOptionButton::DefaultButton))
        return ButtonRank::Primary;
    return button && button->features.testFlag(QStyleOptionButton::Flat) ? ButtonRank::Quiet : ButtonRank::Usual;
}

void Paint::button(const QStyleOption &option, QPainter &painter, ButtonRank rank)
{
    const Colours colours = coloursOf(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    QColor ground;
    QPen pen(Qt::NoPen);
    switch (rank) {
    case ButtonRank::Primary:
        ground = enabled ? pressable(colours.accent, colours.text, option) : colours.line;
        break;
    case ButtonRank::Usual:
        ground = pressable(on ? chosenGround(colours) : colours.surface, colours.text, option);
        pen = QPen(on ? colours.accent : firmLine(colours), Measure::Line);
        break;
    case ButtonRank::Quiet:
        ground = on ? chosenGround(colours) : QColor(Qt::transparent);
        if (has(option, QStyle::State_Sunken) || (enabled && has(option, QStyle::State_MouseOver)))
            ground = pressable(hoverGround(colours), colours.text, option);
        break;
    }
    rounded(painter, option.rect, Radius::Field, pen, ground);
    if (!hasKeyFocus(option))
        return;
    if (rank == ButtonRank::Primary)
        rounded(
            painter, option.rect.adjusted(2, 2, -2, -2), Radius::Field - 2, QPen(colours.onAccent, 1.5), Qt::NoBrush);
    else
        ring(painter, option.rect, Radius::Field, colours);
}

void Paint::toolButton(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    QColor ground(Qt::transparent);
    if (has(option, QStyle::State_On))
        ground = chosenGround(colours);
    else if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver))
        ground = has(option, QStyle::State_Enabled) ? pressable(hoverGround(colours), colours.text, option) : ground;
    const bool lined = !has(option, QStyle::State_AutoRaise);
    rounded(
        painter, option.rect, Radius::Field, lined ? QPen(firmLine(colours), Measure::Line) : QPen(Qt::NoPen), ground);
    if (hasKeyFocus(option))
        ring(painter, option.rect, Radius::Field, colours);
}

void Paint::field(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const QColor ground = has(option, QStyle::State_Enabled) ? colours.surface : colours.sunken;
    rounded(painter, option.rect, Radius::Field, QPen(firmLine(colours), Measure::Line), ground);
    if (has(option, QStyle::State_HasFocus))
        ring(painter, option.rect, Radius::Field, colours);
}

void Paint::frame(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const bool focused = has(option, QStyle::State_HasFocus);
    const QPen pen(focused ? colours.accent : firmLine(colours), Measure::Line);
    rounded(painter, option.rect, Space::Hair, pen, colours.surface);
}

void Paint::focus(const QStyleOption &option, QPainter &painter)
{
    if (has(option, QStyle::State_KeyboardFocusChange))
        rounded(painter, option.rect, Space::Hair, QPen(coloursOf(option.palette).accent, Measure::Line), Qt::NoBrush);
}

void Paint::check(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const bool on = has(option, QStyle::State_On);
    const bool half = has(option, QStyle::State_NoChange);
    const QColor line = pressable(firmLine(colours), colours.text, option);
    rounded(painter, option.rect, Space::Hair, on || half ? QPen(Qt::NoPen) : QPen(line, 1.5),
        on || half ? markColour(option, colours) : colours.surface);
    if (on)
        paintIcon(painter, Icon::Check, option.rect, colours.onAccent);
    else if (half)
        painter.fillRect(
            option.rect.adjusted(4, option.rect.height() / 2 - 1, -4, 1 - option.rect.height() / 2), colours.onAccent);
}

void Paint::radio(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const bool on = has(option, QStyle::State_On);
    const int radius = option.rect.width() / 2;
    const QColor line = on ? markColour(option, colours) : pressable(firmLine(colours), colours.text, option);
    rounded(painter, option.rect, radius, QPen(line, on ? 5 : 1.5), colours.surface);
}

void Paint::itemGround(const QStyleOptionViewItem &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, chosenGround(colours));
    else if (has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver))
        painter.fillRect(option.rect, hoverGround(colours));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(option.rect, option.backgroundBrush);
}

void Paint::headerGround(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    painter.fillRect(option.rect, pressable(colours.surface, colours.text, option));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), Measure::Line);
    painter.fillRect(line, colours.line);
}

void Paint::tab(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const bool chosen = has(option, QStyle::State_Selected);
    if (!chosen && has(option, QStyle::State_MouseOver))
        painter.fillRect(option.rect, hoverGround(colours));
    const int thick = chosen ? Measure::FocusLine : Measure::Line;
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom() + 1 - thick, option.rect.width(), thick),
        chosen ? colours.accent : colours.line);
    if (hasKeyFocus(option))
        ring(painter, option.rect.adjusted(2, 2, -2, -4), Space::Hair, colours);
}

void Paint::progressGroove(const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const QRect bar = thinBar(option.rect);
    rounded(painter, bar, bar.height() / 2, Qt::NoPen, colours.line);
}

void Paint::progress(const QStyleOptionProgressBar &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const int range = option.maximum - option.minimum;
    QRect done = thinBar(option.rect);
    if (range > 0)
        done.setWidth(qRound(done.width() * double(option.progress - option.minimum) / range));
    else
        done.adjust(done.width() / 3, 0, -done.width() / 3, 0);
    if (done.width() > 0)
        rounded(painter, done, done.height() / 2, Qt::NoPen, colours.accent);
}

void Paint::scrollHandle(const QRect &handle, const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRect thin = handle.adjusted(3, 3, -3, -3);
    const int radius = std::min(thin.width(), thin.height()) / 2;
    rounded(painter, thin, radius, Qt::NoPen, mixed(colours.quiet, colours.page, active ? 0.6 : 0.35));
}

void Paint::arrow(bool up, const QRect &room, const QStyleOption &option, QPainter &painter)
{
    const Colours colours = coloursOf(option.palette);
    const int side = std::min({Measure::SmallIcon, room.width(), room.height()});
    QRect square(0, 0, side, side);
    square.moveCenter(room.center());
    const QColor colour = has(option, QStyle::State_Enabled) ? colours.quiet : firmLine(colours);
    paintIcon(painter, up ? Icon::Up : Icon::Down, square, colour);
}

} // namespace Demitasse
