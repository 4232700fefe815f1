// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/planbar.h"

#include "ui/plan/planwords.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QPainter>

#include <numeric>

namespace Demitasse {

PlanBar::PlanBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PlanBar::show(const PlanView &view)
{
    m_minutes = view.minutes;
    m_questions.clear();
    for (const PlanItem &item : view.items) {
        if (!item.skipped)
            m_questions.append(item.minutes);
    }
    setAccessibleName(planTimeText(view));
    update();
}

QSize PlanBar::sizeHint() const
{
    return {Measure::NarrowColumn, scaledToText(Space::Usual, fontMetrics())};
}

void PlanBar::paintEvent(QPaintEvent *)
{
    const Colours colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int planned = std::accumulate(m_questions.cbegin(), m_questions.cend(), 0);
    const int whole = std::max({m_minutes, OpeningMinutes + planned + ClosingMinutes, 1});
    const double minute = width() / static_cast<double>(whole);
    const auto block = [&](int from, int length, const QColor &colour) {
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(from * minute, 0, length * minute - Space::Hair / 2, height()),
            Space::Hair, Space::Hair);
    };
    painter.setPen(Qt::NoPen);
    block(0, whole, colours.sunken);
    block(0, OpeningMinutes, colours.line);
    int at = OpeningMinutes;
    for (const int minutes : std::as_const(m_questions)) {
        const bool isOver = at + minutes > m_minutes - ClosingMinutes;
        block(at, minutes, isOver ? colours.warn : colours.accent);
        at += minutes;
    }
    block(std::max(at, whole - ClosingMinutes), ClosingMinutes, colours.line);
    if (whole > m_minutes) {
        painter.setPen(QPen(colours.text, Measure::FocusLine));
        painter.drawLine(QPointF(m_minutes * minute, 0), QPointF(m_minutes * minute, height()));
    }
}

} // namespace Demitasse
