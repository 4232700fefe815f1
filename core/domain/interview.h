// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Demitasse {

/// What happens to the clock and the list of questions during an interview. Never changed, only added to.
enum class InterviewEventKind {
    Started,
    /// The page was opened again after the program or the machine had stopped.
    Resumed,
    /// They offered more time; `number` minutes.
    Extended,
    /// `subject` is the plan item now being talked about; empty for none.
    ItemOpened,
    /// `subject` is the word of a `ClosingAsk`; `number` 1 asked, 0 not after all.
    ClosingAsked,
    Ended,
};
template <> inline constexpr std::array wordsOf<InterviewEventKind> {
    QLatin1StringView("started"), QLatin1StringView("resumed"), QLatin1StringView("extended"),
    QLatin1StringView("item-opened"), QLatin1StringView("closing-asked"), QLatin1StringView("ended")};
static_assert(wordsOf<InterviewEventKind>.size() == static_cast<size_t>(InterviewEventKind::Ended) + 1);

/// What to ask before leaving. (REQ 71, 76, 82, 90)
enum class ClosingAsk { AnotherName, UseYourName, StayInTouch, ThankYou };
template <> inline constexpr std::array wordsOf<ClosingAsk> {
    QLatin1StringView("another-name"), QLatin1StringView("use-your-name"), QLatin1StringView("stay-in-touch"),
    QLatin1StringView("thank-you")};
static_assert(wordsOf<ClosingAsk>.size() == static_cast<size_t>(ClosingAsk::ThankYou) + 1);

struct InterviewEvent
{
    InterviewEventId id;
    StudentId student;
    MeetingId meeting;
    SessionId session;
    /// From 0 on within the meeting; the wall clock may be set back, this is not.
    int order = 0;
    InterviewEventKind kind = InterviewEventKind::Started;
    Moment at;
    QString subject;
    int number = 0;

    friend bool operator==(const InterviewEvent &, const InterviewEvent &) = default;
};

/// A question as it stands in one meeting's plan: the meeting's own copy, so that a change to the bank changes no past.
struct PlanItem
{
    PlanItemId id;
    StudentId student;
    MeetingId meeting;
    /// The bank's stable name, or empty for a question of one's own.
    QString bankId;
    QString text;
    QString language;
    /// What it usually takes.
    int minutes = 3;
    int order = 0;
    /// UTC.
    std::optional<QDateTime> askedAt;
    bool skipped = false;
    int spentSeconds = 0;

    friend bool operator==(const PlanItem &, const PlanItem &) = default;
};

} // namespace Demitasse
