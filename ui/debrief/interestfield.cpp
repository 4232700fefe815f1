// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/interestfield.h"

#include "core/text/debrieftext.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostInterest = 5;

} // namespace

InterestField::InterestField(QWidget *parent)
    : QAbstractSlider(parent)
{
    setRange(0, MostInterest);
    setPageStep(1);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setAccessibleDescription(words());
}

int InterestField::side() const
{
    return fontMetrics().height() + Space::Small;
}

QRectF InterestField::dot(int number) const
{
    const int step = side() + Space::Hair;
    return QRectF(Space::Hair + (number - 1) * step, (height() - side()) / 2.0, side(), side()).adjusted(1, 1, -1, -1);
}

QString InterestField::words() const
{
    return value() == 0 ? interestText(0) : tr("%1 of %2, %3").arg(value()).arg(MostInterest).arg(interestText(value()));
}

QSize InterestField::sizeHint() const
{
    int widest = 0;
    for (int number = 0; number <= MostInterest; ++number)
        widest = std::max(widest, fontMetrics().horizontalAdvance(interestText(number)));
    return {MostInterest * (side() + Space::Hair) + Space::Usual + widest, side() + Space::Small};
}

void InterestField::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->key() - Qt::Key_0;
    const bool isTyped = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isTyped && digit >= 0 && digit <= MostInterest)
        setValue(digit);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        setValue(0);
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else
        QAbstractSlider::keyPressEvent(event);
}

void InterestField::mousePressEvent(QMouseEvent *event)
{
    for (int number = 1; number <= MostInterest; ++number) {
        if (dot(number).adjusted(-2, -2, 2, 2).contains(event->position()))
            setValue(number == value() ? 0 : number);
    }
}

void InterestField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void InterestField::sliderChange(SliderChange change)
{
    QAbstractSlider::sliderChange(change);
    setAccessibleDescription(words());
    update();
}

void InterestField::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus()) {
        painter.setPen(QPen(colours.accent, Measure::FocusLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Radius::Field, Radius::Field);
    }
    painter.setFont(Type::tabular(font()));
    for (int number = 1; number <= MostInterest; ++number) {
        const bool isReached = number <= value();
        painter.setPen(QPen(isReached ? colours.accent : colours.line, Measure::Line));
        painter.setBrush(isReached ? colours.accent : colours.surface);
        painter.drawEllipse(dot(number));
        painter.setPen(isReached ? colours.onAccent : colours.quiet);
        painter.drawText(dot(number), Qt::AlignCenter, QString::number(number));
    }
    const int left = static_cast<int>(dot(MostInterest).right()) + Space::Close;
    painter.setFont(font());
    painter.setPen(value() == 0 ? colours.quiet : colours.text);
    painter.drawText(rect().adjusted(left, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, interestText(value()));
}

} // namespace Demitasse
