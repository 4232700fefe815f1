// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/warmthmarkwidget.h"

#include "ui/contact/warmthmark.h"
#include "ui/theme/type.h"

namespace Demitasse {

WarmthMarkWidget::WarmthMarkWidget(Warmth warmth, QWidget *parent)
    : QWidget(parent)
    , m_warmth(warmth)
{
    const int size = scaledToText(Measure::Icon, fontMetrics());
    setFixedSize(size, size);
}

void WarmthMarkWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintWarmth(painter, m_warmth, rect(), coloursOf(palette()));
}

} // namespace Demitasse
