// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/nextsteps.h"

namespace Demitasse::Steps {

/// The rules of `nextSteps`, one function each. What is not said to be otherwise is due at the end of a day.

/// Someone can introduce this contact, who was added by hand or is being looked into, and nothing says that they may be named: ask them first, within `daysToBegin` business days
/// of when the contact was added. (REQ 31, 76)
std::optional<NextStep> askIntroducer(const ContactFacts &facts, const StepSettings &settings);
/// Nobody to ask, or the introducer answered, or did not within `daysBeforeFollowUp` business days: write. (REQ 31-33)
std::optional<NextStep> write(const ContactFacts &facts, const StepSettings &settings);
/// No answer `daysBeforeFollowUp` business days after writing: one reminder, never another. (REQ 44)
std::optional<NextStep> followUp(const ContactFacts &facts, const StepSettings &settings);
/// No answer `daysBeforeLettingRest` business days after that: let it rest. (REQ 43, 44)
std::optional<NextStep> letRest(const ContactFacts &facts, const StepSettings &settings);
/// They answered what was written: agree on a time by the next business day. (REQ 49)
std::optional<NextStep> book(const ContactFacts &facts, const StepSettings &settings);
/// They said no, or not while they are hiring: thank them by the next business day and ask for another name. (REQ 45-47)
std::optional<NextStep> answerDecline(const ContactFacts &facts, const StepSettings &settings);
/// On the day that the hold ends, or `daysOnHold` days after it began. (REQ 47)
std::optional<NextStep> resume(const ContactFacts &facts, const StepSettings &settings);

/// The day before the meeting, unless it was agreed on only then. (REQ 51)
std::optional<NextStep> confirm(const MeetingFacts &meeting, const ContactFacts &facts, const StepSettings &settings);
/// For each day on which something of the checklists is due that is still open: one step, for the first of those who
/// come, until the meeting begins. (REQ 61)
QList<NextStep> prepare(
    const MeetingFacts &meeting, const ContactFacts &facts, const StepSettings &settings, const QDateTime &now);
/// In time to be there `minutesEarly` before it starts; where the way is known. (REQ 54)
std::optional<NextStep> leaveBy(const MeetingFacts &meeting, const StepSettings &settings, const QDateTime &now);
/// Its end went by without an interview.
std::optional<NextStep> howDidItGo(const MeetingFacts &meeting, const StepSettings &settings, const QDateTime &now);
/// 24 hours after it ended. (REQ 83)
std::optional<NextStep> thank(const MeetingFacts &meeting, const ContactFacts &facts);
/// By the day after, and not before the thanks; no longer once `daysToLookBack` have gone by. (REQ 85, 86)
std::optional<NextStep> debrief(const MeetingFacts &meeting, const StepSettings &settings, const QDateTime &now);

/// However it went, whoever introduced hears of it within `daysToReport` business days. (REQ 89)
std::optional<NextStep> tellIntroducer(const ContactFacts &facts, const StepSettings &settings);
/// What was promised, and advice that was followed and not told of yet. (REQ 87, 90, 91)
std::optional<NextStep> keepPromise(const Commitment &commitment, const StepSettings &settings);
/// The rhythm, counted from the last time that something passed between the two. (REQ 90, 91)
std::optional<NextStep> keepInTouch(const ContactFacts &facts, const StepSettings &settings);

} // namespace Demitasse::Steps
