// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/nextsteps.h"
#include "core/storage/workspace.h"

namespace Demitasse {

/// What the rules of next steps need of a workspace, read at once. The holidays are those around `now`.
class StepFacts
{
public:
    /// Of everybody.
    static Result<StepFacts> read(Workspace &workspace, const QDateTime &now);
    /// Of a few, each asked for alone: quicker than everybody's as long as they are few.
    static Result<StepFacts> readOf(Workspace &workspace, const QList<Contact> &few, const QDateTime &now);

    const StepSettings &settings() const { return m_settings; }
    /// What is due about that contact, decisions applied, the most urgent first.
    QList<NextStep> stepsOf(const Contact &contact, const QDateTime &now) const;
    /// Promises to nobody in particular; of a few, none.
    QList<NextStep> ownSteps(const QDateTime &now) const;

private:
    Result<> readStudent(Workspace &workspace, const QDateTime &now);
    Result<> readRecords(Workspace &workspace);
    Result<> readMeetings(Workspace &workspace);
    Result<> readRecordsOf(Workspace &workspace, ContactId contact);
    Result<> readMeetingsOf(Workspace &workspace, ContactId contact);
    Result<> readNewsTo(Workspace &workspace, ContactId introducer);
    void take(const WrittenLetter &letter);
    void take(const Commitment &commitment);
    void take(const StepDecision &decision);
    void sort();
    ContactFacts factsOf(const Contact &contact) const;

    StepSettings m_settings;
    QHash<ContactId, ContactFacts> m_facts;
    QHash<ContactId, QDateTime> m_told;
    QList<Commitment> m_own;
    /// Steps of several people have the same key when they come from the same moment. Null: of nobody in particular.
    QHash<ContactId, QList<StepDecision>> m_decisions;
};

/// Where and when the student works, how early they like to be somewhere, and the holidays around that year.
Result<StepSettings> stepSettings(Workspace &workspace, const Student &student, int year);

} // namespace Demitasse
