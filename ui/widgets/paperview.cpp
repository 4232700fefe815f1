// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/paperview.h"

#include "core/exchange/print/typesetter.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace Demitasse {

namespace {

/// The narrowest at which one still sees what stands where.
constexpr int FewestPaperCharacters = 40;

} // namespace

PaperView::PaperView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PaperView::setPage(QSizeF paper, std::function<void(QPainter &)> paint, const QString &spoken)
{
    m_paper = paper;
    m_paint = std::move(paint);
    setAccessibleDescription(spoken);
    updateGeometry();
    update();
}

int PaperView::heightForWidth(int width) const
{
    return qRound(width * m_paper.height() / m_paper.width());
}

QSize PaperView::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * FewestPaperCharacters;
    return {width, heightForWidth(width)};
}

QSize PaperView::sizeHint() const
{
    return minimumSizeHint();
}

void PaperView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), inkColor(Ink::Paper));
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, hasFocus() ? Measure::FocusLine : Measure::Line));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    if (!m_paint)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = width() / m_paper.width();
    painter.scale(scale, scale);
    m_paint(painter);
}

} // namespace Demitasse
