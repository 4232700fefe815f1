// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checklistitem.h"
#include "core/rules/nextsteps.h"

namespace Demitasse {

/// An item of a meeting's checklists as it stands.
struct ChecklistRow
{
    /// None for one of the student's own.
    std::optional<ChecklistItem> item;
    /// What is on record of it; null when nothing is.
    ChecklistEntryId entry;
    ChecklistPart part = ChecklistPart::Logistics;
    ChecklistMark mark = ChecklistMark::Open;
    /// Nobody needs to see to it: it neither falls due nor counts.
    bool isOptional = false;
    /// The student's own, in words.
    QString text;
    /// UTC.
    std::optional<QDateTime> due;

    friend bool operator==(const ChecklistRow &, const ChecklistRow &) = default;
};

/// The items that suit how the two meet, then the student's own, each with what is on record of it. What is to be seen
/// to the day before is due on the day of booking when that was later, and nothing is due after the meeting begins.
/// (REQ 50-56, 61-64, 75, 105)
QList<ChecklistRow> checklistOf(const MeetingFacts &meeting, const StepSettings &settings);

/// The last choice of each topic; a word that is none is left out.
FollowedAdvice followedAdvice(const QList<AdviceChoice> &choices);
/// How early to be there; ten minutes until something else is chosen. (REQ 54)
int minutesEarly(const FollowedAdvice &advice);

} // namespace Demitasse
