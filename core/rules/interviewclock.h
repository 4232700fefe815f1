// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interview.h"

#include <QHash>
#include <QList>

#include <chrono>
#include <optional>

namespace Demitasse {

/// Where an interview stands in its agreed time. (REQ 72, 73)
enum class InterviewPhase { NotStarted, Opening, Questions, FiveLeft, WrapUp, TimeUp, Ended };

/// All the page needs to know of the clock at one moment.
struct InterviewTime
{
    InterviewPhase phase = InterviewPhase::NotStarted;
    std::chrono::milliseconds elapsed {0};
    /// Agreed length and every extension.
    std::chrono::milliseconds allowed {0};
    /// Part of the elapsed time is known by the wall clock only, since the machine was started again in between.
    bool acrossBoots = false;
    /// How far the wall clock has moved against the time since boot, from the first event to now: set forward (plus),
    /// set back (minus). Suspend is not seen here, both count through it.
    std::chrono::milliseconds wallDrift {0};

    /// Negative in overtime.
    std::chrono::milliseconds remaining() const { return allowed - elapsed; }
};

inline constexpr std::chrono::minutes OpeningLength {2};
inline constexpr std::chrono::minutes FiveLeftAt {5};
inline constexpr std::chrono::minutes WrapUpAt {2};
/// One types late: a line belongs to what was said a little before its first key.
inline constexpr std::chrono::seconds TypingDelay {5};

/// The time between two moments: of the same boot, the time since boot decides and the wall clock is ignored; of
/// different boots, the wall clock decides, and never runs backwards.
std::chrono::milliseconds between(const Moment &earlier, const Moment &later);

/// The clock of an interview from its events, in order, and `now`. Once ended it stands at the end.
InterviewTime interviewTime(const QList<InterviewEvent> &events, int agreedMinutes, const Moment &now);

/// The stamp of a line whose first key came at `firstKey`, from the start of the interview.
std::chrono::milliseconds noteStamp(const QList<InterviewEvent> &events, const Moment &firstKey);

bool hasStarted(const QList<InterviewEvent> &events);
bool hasEnded(const QList<InterviewEvent> &events);
/// The plan item that is being talked about.
std::optional<PlanItemId> openItem(const QList<InterviewEvent> &events);
/// How long each plan item was being talked about, up to `now` or the end.
QHash<PlanItemId, std::chrono::milliseconds> timeSpent(const QList<InterviewEvent> &events, const Moment &now);
/// What was asked before leaving.
QList<ClosingAsk> closingAsked(const QList<InterviewEvent> &events);

} // namespace Demitasse
