// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/interviewclock.h"

#include <algorithm>

namespace Demitasse {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

milliseconds wallBetween(const Moment &earlier, const Moment &later)
{
    return milliseconds(earlier.now.msecsTo(later.now));
}

bool sameBoot(const Moment &a, const Moment &b)
{
    return !a.bootId.isEmpty() && a.bootId == b.bootId;
}

/// The moments from the first start to the end, or to `now` while it goes on.
QList<Moment> course(const QList<InterviewEvent> &events, const Moment &now)
{
    QList<Moment> moments;
    for (const InterviewEvent &event : events) {
        if (moments.isEmpty() && event.kind != InterviewEventKind::Started)
            continue;
        moments.append(event.at);
        if (event.kind == InterviewEventKind::Ended)
            return moments;
    }
    if (!moments.isEmpty())
        moments.append(now);
    return moments;
}

milliseconds length(const QList<Moment> &moments)
{
    milliseconds sum = 0ms;
    for (qsizetype i = 1; i < moments.size(); ++i)
        sum += between(moments[i - 1], moments[i]);
    return sum;
}

InterviewPhase phaseOf(const InterviewTime &time)
{
    if (time.remaining() <= 0ms)
        return InterviewPhase::TimeUp;
    if (time.remaining() <= WrapUpAt)
        return InterviewPhase::WrapUp;
    if (time.remaining() <= FiveLeftAt)
        return InterviewPhase::FiveLeft;
    return time.elapsed < OpeningLength ? InterviewPhase::Opening : InterviewPhase::Questions;
}

} // namespace

milliseconds between(const Moment &earlier, const Moment &later)
{
    if (sameBoot(earlier, later))
        return std::max(later.elapsed - earlier.elapsed, 0ms);
    return std::max(wallBetween(earlier, later), 0ms);
}

InterviewTime interviewTime(const QList<InterviewEvent> &events, int agreedMinutes, const Moment &now)
{
    InterviewTime time;
    time.allowed = std::chrono::minutes(agreedMinutes);
    for (const InterviewEvent &event : events) {
        if (event.kind == InterviewEventKind::Extended)
            time.allowed += std::chrono::minutes(event.number);
    }
    const QList<Moment> moments = course(events, now);
    if (moments.isEmpty())
        return time;
    for (qsizetype i = 1; i < moments.size(); ++i) {
        if (sameBoot(moments[i - 1], moments[i]))
            time.wallDrift += wallBetween(moments[i - 1], moments[i]) - between(moments[i - 1], moments[i]);
        else
            time.acrossBoots = true;
    }
    time.elapsed = length(moments);
    time.phase = hasEnded(events) ? InterviewPhase::Ended : phaseOf(time);
    return time;
}

milliseconds noteStamp(const QList<InterviewEvent> &events, const Moment &firstKey)
{
    QList<InterviewEvent> open = events;
    open.removeIf([](const InterviewEvent &event) { return event.kind == InterviewEventKind::Ended; });
    return std::max<milliseconds>(length(course(open, firstKey)) - TypingDelay, 0ms);
}

bool hasStarted(const QList<InterviewEvent> &events)
{
    return std::ranges::any_of(events, [](const auto &event) { return event.kind == InterviewEventKind::Started; });
}

bool hasEnded(const QList<InterviewEvent> &events)
{
    return std::ranges::any_of(events, [](const auto &event) { return event.kind == InterviewEventKind::Ended; });
}

std::optional<PlanItemId> openItem(const QList<InterviewEvent> &events)
{
    std::optional<PlanItemId> item;
    for (const InterviewEvent &event : events) {
        if (event.kind != InterviewEventKind::ItemOpened)
            continue;
        const auto id = PlanItemId::fromText(event.subject);
        item = id.isNull() ? std::nullopt : std::optional(id);
    }
    return item;
}

QHash<PlanItemId, milliseconds> timeSpent(const QList<InterviewEvent> &events, const Moment &now)
{
    QHash<PlanItemId, milliseconds> spent;
    std::optional<PlanItemId> item;
    const Moment *last = nullptr;
    const auto credit = [&](const Moment &until) {
        if (item && last)
            spent[*item] += between(*last, until);
        last = &until;
    };
    for (const InterviewEvent &event : events) {
        credit(event.at);
        if (event.kind == InterviewEventKind::Ended)
            return spent;
        if (event.kind == InterviewEventKind::ItemOpened) {
            const auto id = PlanItemId::fromText(event.subject);
            item = id.isNull() ? std::nullopt : std::optional(id);
        }
    }
    credit(now);
    return spent;
}

QList<ClosingAsk> closingAsked(const QList<InterviewEvent> &events)
{
    QList<ClosingAsk> asked;
    for (const InterviewEvent &event : events) {
        const auto ask = fromWord<ClosingAsk>(event.subject);
        if (event.kind != InterviewEventKind::ClosingAsked || !ask)
            continue;
        asked.removeAll(*ask);
        if (event.number != 0)
            asked.append(*ask);
    }
    return asked;
}

} // namespace Demitasse
