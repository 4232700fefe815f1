// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/clockface.h"

#include "core/text/datetext.h"
#include "ui/theme/tokens.h"
#include "ui/theme/type.h"

#include <QAccessible>
#include <QPainter>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr double ClockSize = 0.0;
constexpr int BarHeight = Space::Hair;

Tone toneOf(InterviewPhase phase)
{
    switch (phase) {
    case InterviewPhase::FiveLeft:
    case InterviewPhase::WrapUp: return Tone::Warn;
    case InterviewPhase::TimeUp: return Tone::Bad;
    case InterviewPhase::NotStarted:
    case InterviewPhase::Opening:
    case InterviewPhase::Questions:
    case InterviewPhase::Ended: return Tone::Text;
    }
    Q_UNREACHABLE_RETURN(Tone::Text);
}

std::chrono::milliseconds shownTime(const InterviewTime &time)
{
    // Whole seconds, rounded so that the agreed length shows for a moment and nought is nought.
    const auto left = time.remaining();
    return left >= 0ms ? std::chrono::ceil<std::chrono::seconds>(left) : std::chrono::floor<std::chrono::seconds>(left);
}

} // namespace

QString phaseText(InterviewPhase phase)
{
    switch (phase) {
    case InterviewPhase::NotStarted: return ClockFace::tr("Not started");
    case InterviewPhase::Opening: return ClockFace::tr("Opening: thank them, say why you are here");
    case InterviewPhase::Questions: return ClockFace::tr("Time for your questions");
    case InterviewPhase::FiveLeft: return ClockFace::tr("5 minutes left");
    case InterviewPhase::WrapUp: return ClockFace::tr("Wrap up: who else should I talk to?");
    case InterviewPhase::TimeUp: return ClockFace::tr("Time is up: say so, and offer to close");
    case InterviewPhase::Ended: return ClockFace::tr("Ended");
    }
    Q_UNREACHABLE_RETURN({});
}

ClockFace::ClockFace(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"clockFace"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ClockFace::show(const InterviewTime &time)
{
    const bool looksTheSame = shownTime(time) == shownTime(m_time) && time.phase == m_time.phase
        && time.allowed == m_time.allowed;
    const bool phaseChanged = time.phase != m_time.phase;
    m_time = time;
    if (looksTheSame)
        return;
    setAccessibleName(tr("%1 left of %2. %3").arg(clockText(shownTime(time)), clockText(time.allowed), phaseText(time.phase)));
    if (phaseChanged && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void ClockFace::setCompact(bool compact)
{
    m_compact = compact;
    updateGeometry();
    update();
}

QSize ClockFace::sizeHint() const
{
    const QFontMetrics figures(Type::clock(font(), ClockSize));
    const QFontMetrics caption(font());
    const int words = m_compact ? 0 : caption.height() + Space::Small;
    return {figures.horizontalAdvance(u"-00:00"_s) + (m_compact ? 0 : caption.averageCharWidth() * 40),
        figures.height() + Space::Small + BarHeight + words};
}

QSize ClockFace::minimumSizeHint() const
{
    return {QFontMetrics(Type::clock(font(), ClockSize)).horizontalAdvance(u"-00:00"_s), sizeHint().height()};
}

void ClockFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    const Tone tone = toneOf(m_time.phase);

    const QFont figuresFont = Type::tabular(Type::clock(font(), ClockSize));
    const QFontMetrics figures(figuresFont);
    const QString left = clockText(shownTime(m_time));
    painter.setFont(figuresFont);
    painter.setPen(colourOf(tone, colours));
    painter.drawText(0, figures.ascent(), left);

    const int beside = figures.horizontalAdvance(left) + Space::Usual;
    painter.setFont(Type::tabular(Type::body(font())));
    painter.setPen(colourOf(Tone::Quiet, colours));
    painter.drawText(beside, figures.ascent(),
        m_time.remaining() >= 0ms ? tr("left of %1").arg(clockText(m_time.allowed))
                                  : tr("over %1").arg(clockText(m_time.allowed)));

    const double allowed = static_cast<double>(std::max<qint64>(m_time.allowed.count(), 1));
    const double share = std::clamp(static_cast<double>(m_time.elapsed.count()) / allowed, 0.0, 1.0);
    const QRectF bar(0, figures.height() + Space::Small, width(), BarHeight);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(bar, BarHeight / 2.0, BarHeight / 2.0);
    painter.setBrush(colourOf(tone == Tone::Text ? Tone::Accent : tone, colours));
    painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share, bar.height())), BarHeight / 2.0, BarHeight / 2.0);
    if (m_compact)
        return;
    painter.setFont(Type::strong(font()));
    painter.setPen(colourOf(tone, colours));
    painter.drawText(QRectF(0, bar.bottom() + Space::Hair, width(), QFontMetricsF(painter.font()).height()),
        Qt::AlignLeft | Qt::AlignVCenter, phaseText(m_time.phase));
}

} // namespace Demitasse
