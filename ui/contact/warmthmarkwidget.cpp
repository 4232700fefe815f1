// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/warmthmarkwidget.h"

#include "ui/contact/warmthmark.h"

namespace Demitasse {

WarmthMarkWidget::WarmthMarkWidget(Warmth warmth, QWidget *parent)
    : QWidget(parent)
    , m_warmth(warmth)
{
    setFixedSize(Measure::Icon, Measure::Icon);
}

void WarmthMarkWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWarmth(painter, m_warmth, rect(), coloursOf(palette()));
}

} // namespace Demitasse
