// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>

namespace Demitasse {

/// Where a contact stands in the pipeline. The last three are exits, and not failures.
enum class Stage {
    Identified,
    Researching,
    IntroductionAsked,
    Invited,
    FollowedUp,
    Scheduled,
    Met,
    Thanked,
    InTouch,
    Declined,
    NoReply,
    OnHold,
};
template <> inline constexpr std::array wordsOf<Stage> {
    QLatin1StringView("identified"), QLatin1StringView("researching"), QLatin1StringView("introduction-asked"),
    QLatin1StringView("invited"), QLatin1StringView("followed-up"), QLatin1StringView("scheduled"),
    QLatin1StringView("met"), QLatin1StringView("thanked"), QLatin1StringView("in-touch"),
    QLatin1StringView("declined"), QLatin1StringView("no-reply"), QLatin1StringView("on-hold")};
static_assert(wordsOf<Stage>.size() == static_cast<size_t>(Stage::OnHold) + 1);

constexpr bool isExit(Stage stage) { return stage >= Stage::Declined; }

/// What made a contact move: a person's own choice, or something that happened.
enum class StageCause { Added, Person, Booked, MeetingCancelled, LeftMeeting, InterviewEnded, Touch, Imported };
template <> inline constexpr std::array wordsOf<StageCause> {
    QLatin1StringView("added"), QLatin1StringView("person"), QLatin1StringView("booked"),
    QLatin1StringView("meeting-cancelled"), QLatin1StringView("left-meeting"), QLatin1StringView("interview-ended"),
    QLatin1StringView("touch"), QLatin1StringView("imported")};
static_assert(wordsOf<StageCause>.size() == static_cast<size_t>(StageCause::Imported) + 1);

/// One move in the pipeline, kept for ever. `from` equals `to` for the first one, when the contact was added.
struct StageChange
{
    StageChangeId id;
    StudentId student;
    ContactId contact;
    Stage from = Stage::Identified;
    Stage to = Stage::Identified;
    /// UTC.
    QDateTime at;
    StageCause cause = StageCause::Person;
    /// The touch that caused it, if one did.
    TouchId touch;

    friend bool operator==(const StageChange &, const StageChange &) = default;
};

} // namespace Demitasse
