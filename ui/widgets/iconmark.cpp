// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/iconmark.h"

#include <QPainter>

namespace Demitasse {

IconMark::IconMark(Icon which, int size, Tone tone, QWidget *parent)
    : QWidget(parent)
    , m_which(which)
    , m_size(size)
    , m_tone(tone)
{
    setFixedSize(size, size);
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
