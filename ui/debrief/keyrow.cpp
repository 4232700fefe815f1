// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/keyrow.h"

#include "ui/theme/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace Demitasse {

KeyRow::KeyRow(QWidget *parent)
    : QAbstractButton(parent)
    , m_line(new QHBoxLayout(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_line->setContentsMargins(Space::Small, Space::Hair, Space::Small, Space::Hair);
    m_line->setSpacing(Space::Small);
}

QSize KeyRow::sizeHint() const
{
    return m_line->sizeHint();
}

QSize KeyRow::minimumSizeHint() const
{
    return m_line->minimumSize();
}

bool KeyRow::hasHeightForWidth() const
{
    return m_line->hasHeightForWidth();
}

int KeyRow::heightForWidth(int width) const
{
    return m_line->heightForWidth(width);
}

void KeyRow::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        emit stepped(event->key() == Qt::Key_Up ? -1 : +1);
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (isPlain && !event->text().isEmpty() && event->text().at(0).isPrint() && event->key() != Qt::Key_Space)
        emit typed(event->text().at(0).toUpper());
    else
        QAbstractButton::keyPressEvent(event);
}

void KeyRow::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours.accent, Measure::FocusLine) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? QBrush(hoverGround(colours)) : QBrush());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
}

} // namespace Demitasse
