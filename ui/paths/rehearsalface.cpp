// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/rehearsalface.h"

#include "core/rules/pitchpace.h"
#include "core/text/datetext.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What the bar shows.
constexpr std::chrono::milliseconds BarTime = 90s;
constexpr int BarThickness = Space::Small;

double shareOf(std::chrono::milliseconds time)
{
    return std::clamp(static_cast<double>(time.count()) / static_cast<double>(BarTime.count()), 0.0, 1.0);
}

Tone toneAfter(std::chrono::seconds time)
{
    return time.count() > LongestPitchSeconds ? Tone::Warn : Tone::Text;
}

QString wordsAfter(std::chrono::seconds time)
{
    switch (pitchLength(static_cast<int>(time.count()))) {
    case PitchLength::Empty:
    case PitchLength::Short: return RehearsalFace::tr("Take your time");
    case PitchLength::Fits: return RehearsalFace::tr("Within the target");
    case PitchLength::Long: return RehearsalFace::tr("Over a minute");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

RehearsalFace::RehearsalFace(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"rehearsalFace"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retell();
}

void RehearsalFace::show(std::chrono::milliseconds elapsed, bool isRunning)
{
    const auto shown = std::chrono::floor<std::chrono::seconds>(elapsed);
    const bool looksDifferent = shown != m_shown || isRunning != m_isRunning;
    m_elapsed = elapsed;
    m_shown = shown;
    m_isRunning = isRunning;
    if (looksDifferent)
        retell();
    update();
}

void RehearsalFace::retell()
{
    const QString time = clockText(m_shown);
    setAccessibleName(m_isRunning ? tr("Rehearsal, %1. %2").arg(time, wordsAfter(m_shown)) : tr("Rehearsal, %1").arg(time));
}

QSize RehearsalFace::sizeHint() const
{
    const QFontMetrics figures(Type::clock(font()));
    const QFontMetrics caption(Type::caption(font()));
    return {figures.horizontalAdvance(u"00:00"_s) + fontMetrics().averageCharWidth() * 24,
        figures.height() + Space::Small + BarThickness + Space::Hair + caption.height()};
}

QSize RehearsalFace::minimumSizeHint() const
{
    return {QFontMetrics(Type::clock(font())).horizontalAdvance(u"00:00"_s), sizeHint().height()};
}

void RehearsalFace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void RehearsalFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    const QFont clock = Type::tabular(Type::clock(font()));
    const QFontMetrics figures(clock);
    const QString time = clockText(m_shown);
    painter.setFont(clock);
    painter.setPen(colourOf(m_isRunning || m_shown > 0s ? toneAfter(m_shown) : Tone::Quiet, colours));
    painter.drawText(0, figures.ascent(), time);
    if (m_isRunning) {
        painter.setFont(Type::body(font()));
        painter.setPen(colourOf(toneAfter(m_shown) == Tone::Warn ? Tone::Warn : Tone::Quiet, colours));
        painter.drawText(figures.horizontalAdvance(time) + Space::Usual, figures.ascent(), wordsAfter(m_shown));
    }
    paintBar(painter, QRectF(0, figures.height() + Space::Small, width(), BarThickness));
}

void RehearsalFace::paintBar(QPainter &painter, const QRectF &bar) const
{
    const Colours colours = coloursOf(palette());
    const double round = bar.height() / 2;
    const double from = bar.width() * shareOf(std::chrono::seconds(ShortestPitchSeconds));
    const double until = bar.width() * shareOf(std::chrono::seconds(LongestPitchSeconds));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(bar, round, round);
    painter.setBrush(mixed(colours.good, colours.surface, 0.45));
    painter.drawRect(QRectF(bar.left() + from, bar.top(), until - from, bar.height()));
    if (m_elapsed > 0ms) {
        const QRectF gone(bar.left(), bar.top() + bar.height() / 4, bar.width() * shareOf(m_elapsed), bar.height() / 2);
        painter.setBrush(colourOf(toneAfter(m_shown) == Tone::Warn ? Tone::Warn : Tone::Accent, colours));
        painter.drawRoundedRect(gone, round / 2, round / 2);
    }
    const QFont small = Type::tabular(Type::caption(font()));
    const QFontMetrics metrics(small);
    painter.setFont(small);
    painter.setPen(colours.quiet);
    const double baseline = bar.bottom() + Space::Hair + metrics.ascent();
    for (const auto &[seconds, at] : {std::pair(ShortestPitchSeconds, from), std::pair(LongestPitchSeconds, until)}) {
        const QString text = tr("%1 s").arg(seconds);
        painter.drawText(QPointF(bar.left() + at - metrics.horizontalAdvance(text) / 2.0, baseline), text);
    }
}

} // namespace Demitasse
