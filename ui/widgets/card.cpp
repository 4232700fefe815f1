// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/card.h"

#include "ui/theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace Demitasse {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Space::Usual, Space::Usual, Space::Usual, Space::Usual);
    m_column->setSpacing(Space::Small);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    const bool plain = m_tone == Tone::Text;
    const QColor ground = plain ? colours.surface : groundOf(m_tone, colours);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(plain ? colours.line : mixed(colourOf(m_tone, colours), ground, 0.35), Measure::Line));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Radius::Card, Radius::Card);
}

ScrollColumn::ScrollColumn(int widest, QWidget *parent)
    : QScrollArea(parent)
    , m_widest(widest)
    , m_middle(new QWidget)
    , m_column(new QVBoxLayout(m_middle))
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Window);

    auto *sheet = new QWidget;
    fit();
    m_column->setContentsMargins(Space::Large, Space::Wide, Space::Large, Space::Large);
    m_column->setSpacing(Space::Usual);
    auto *row = new QHBoxLayout(sheet);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    row->addWidget(m_middle, 1);
    row->addStretch();
    setWidget(sheet);
}

void ScrollColumn::fit()
{
    m_middle->setMaximumWidth(scaledToText(m_widest, fontMetrics()) + 2 * Space::Large);
}

void ScrollColumn::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace Demitasse
