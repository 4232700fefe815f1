// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checklist.h"
#include "core/domain/commitment.h"
#include "core/domain/contact.h"
#include "core/domain/meeting.h"
#include "core/domain/nextstep.h"
#include "core/domain/stage.h"
#include "core/domain/stepdecision.h"
#include "core/domain/writtenletter.h"
#include "core/rules/businessdays.h"

#include <QTime>
#include <QTimeZone>

namespace Demitasse {

/// A meeting and what became of it.
struct MeetingFacts
{
    Meeting meeting;
    /// UTC, when its interview ended.
    std::optional<QDateTime> ended;
    /// To get there; 0 when it is not known.
    int travelMinutes = 0;
    /// What is on record of its checklists, oldest first; read only while it lies ahead.
    QList<ChecklistEntry> checklist {};
    /// The student has looked back at it.
    bool isDebriefed = false;

    friend bool operator==(const MeetingFacts &, const MeetingFacts &) = default;
};

/// All that is on record about one contact and bears on what is to be done next. Lists are oldest first.
struct ContactFacts
{
    Contact contact;
    QList<Touch> touches;
    QList<StageChange> stages;
    /// Sent ones.
    QList<WrittenLetter> letters;
    QList<MeetingFacts> meetings;
    QList<Commitment> commitments;
    /// When the introducer was last told how it went, with this contact or another. UTC.
    std::optional<QDateTime> introducerTold;
    /// Days between one sign of life and the next where it is not the usual; 0 for never.
    std::optional<int> rhythmDays;
};

/// The numbers of the rules, and where the student is. (REQ 96)
struct StepSettings
{
    QTimeZone zone = QTimeZone(QTimeZone::UTC);
    /// Until when what is due on a day is not late.
    QTime dayEnds {23, 59};
    BusinessDays businessDays;
    int daysToBegin = 5;
    int daysBeforeFollowUp = 5;
    int daysBeforeLettingRest = 7;
    int daysToReport = 3;
    int daysToKeepPromise = 7;
    int rhythmDays = 90;
    int daysOnHold = 30;
    int minutesEarly = 10;
    int daysToLookBack = 14;
};

/// What is to be done about this contact, the most urgent first: the same for the same record and `now`. Nothing for
/// who was put away. Steps lie ahead as well as behind: those of a later day are due then.
QList<NextStep> nextSteps(const ContactFacts &facts, const StepSettings &settings, const QDateTime &now);

/// The same without what was decided to be done or not needed, and with what was put off due on its day.
QList<NextStep> withDecisions(const QList<NextStep> &steps, const QList<StepDecision> &decisions,
    const StepSettings &settings, const QDateTime &now);

/// The most urgent first: what is late before what is not. Of what is late, a thank-you, then what is about a meeting,
/// then the rest, each the latest first; what is not late by when it is due.
void sortByUrgency(QList<NextStep> &steps, const QDateTime &now);

/// A promise to nobody in particular.
std::optional<NextStep> stepOf(const Commitment &commitment, const StepSettings &settings);

/// The end of that day where the student is, UTC.
QDateTime endOfDay(QDate day, const StepSettings &settings);
/// The day on the student's wall.
QDate dayOf(const QDateTime &instant, const StepSettings &settings);

} // namespace Demitasse
