// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconmark.h"

#include "ui/theme/type.h"

#include <QEvent>
#include <QPainter>

namespace Demitasse {

IconMark::IconMark(Icon which, int size, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_which(which)
    , m_size(size)
    , m_tone(tone)
{
    setFixedSize(sizeHint());
}

QSize IconMark::sizeHint() const
{
    const int side = scaledToText(m_size, fontMetrics());
    return {side, side};
}

void IconMark::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFixedSize(sizeHint());
}

void IconMark::change(Icon which, Tone tone)
{
    m_which = which;
    m_tone = tone;
    update();
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, m_which, rect(), colourOf(m_tone, coloursOf(palette())));
}

} // namespace Demitasse
