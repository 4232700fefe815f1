// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QString>

namespace Demitasse {

enum class NextStepKind {
    /// The introducer, for an introduction or the use of their name.
    AskIntroducer,
    Write,
    /// Once; and when that stays without an answer, let it rest kindly.
    FollowUp,
    LetRest,
    /// They answered: agree on a time.
    Book,
    Confirm,
    /// What of the meeting's checklists is to be seen to that day.
    Prepare,
    LeaveBy,
    /// The time of a meeting went by, and nothing says that it took place.
    HowDidItGo,
    Thank,
    Debrief,
    TellIntroducer,
    Promise,
    /// Their advice was followed: tell them.
    TellAdvice,
    KeepInTouch,
    /// The hold is over.
    Resume,
    /// They said no, or not now: thank them, ask for another name.
    AnswerDecline,
};
template <> inline constexpr std::array wordsOf<NextStepKind> {
    QLatin1StringView("ask-introducer"), QLatin1StringView("write"), QLatin1StringView("follow-up"),
    QLatin1StringView("let-rest"), QLatin1StringView("book"), QLatin1StringView("confirm"),
    QLatin1StringView("prepare"),
    QLatin1StringView("leave-by"), QLatin1StringView("how-did-it-go"), QLatin1StringView("thank"),
    QLatin1StringView("debrief"), QLatin1StringView("tell-introducer"), QLatin1StringView("promise"),
    QLatin1StringView("tell-advice"), QLatin1StringView("keep-in-touch"), QLatin1StringView("resume"),
    QLatin1StringView("answer-decline")};
static_assert(wordsOf<NextStepKind>.size() == static_cast<size_t>(NextStepKind::AnswerDecline) + 1);

/// Something to do, by when, for whom and why. Derived by rules from what is on record, never stored.
struct NextStep
{
    /// Whom it is about. Null for what the student is to do for nobody in particular.
    ContactId contact;
    /// The meeting that it comes from, if one.
    MeetingId meeting;
    NextStepKind kind = NextStepKind::Thank;
    /// UTC. What is due on a day is due with its last minute where the student is.
    QDateTime due;
    /// UTC. What it comes from happened then.
    QDateTime since;
    /// The same as long as it comes from the same thing; what a decision about it names. Of one contact only: what
    /// happened to several people at once has the same key for each.
    QString key;
    /// To be done to somebody else than it is about: the introducer.
    ContactId towards;
    /// Promise and TellAdvice: what it is, in the student's words.
    QString subject;

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

/// One of everybody's steps, and the same as long as it comes from the same thing: the key and the contact.
QString idOf(const NextStep &step);

} // namespace Demitasse
