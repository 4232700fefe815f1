// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace Demitasse {

/// The pieces that `Style` is made of: each draws one thing from its option and knows nothing else.
namespace Paint {

/// What rank a button has among those beside it; said by its property `rank`, or by being a dialog's default.
enum class ButtonRank
{
    Primary,
    Usual,
    Quiet
};
ButtonRank rankOf(const QStyleOption &option, const QWidget *widget);

void button(const QStyleOption &option, QPainter &painter, ButtonRank rank);
void toolButton(const QStyleOption &option, QPainter &painter);
/// The ground and line of whatever one types or chooses in.
void field(const QStyleOption &option, QPainter &painter);
void frame(const QStyleOption &option, QPainter &painter);
void focus(const QStyleOption &option, QPainter &painter);
void check(const QStyleOption &option, QPainter &painter);
void radio(const QStyleOption &option, QPainter &painter);
void itemGround(const QStyleOptionViewItem &option, QPainter &painter);
void headerGround(const QStyleOption &option, QPainter &painter);
void tab(const QStyleOption &option, QPainter &painter);
void progressGroove(const QStyleOption &option, QPainter &painter);
void progress(const QStyleOptionProgressBar &option, QPainter &painter);
void scrollHandle(const QRect &handle, const QStyleOption &option, QPainter &painter);
/// A small arrow in the middle of `room`.
void arrow(bool up, const QRect &room, const QStyleOption &option, QPainter &painter);

} // namespace Paint

} // namespace Demitasse
