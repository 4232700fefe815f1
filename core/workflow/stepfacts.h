// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/nextsteps.h"
#include "core/storage/workspace.h"

namespace Demitasse {

/// What the rules of next steps need of a workspace, read at once.
class StepFacts
{
public:
    /// The holidays are those around `now`.
    static Result<StepFacts> read(Workspace &workspace, const QDateTime &now);

    const StepSettings &settings() const { return m_settings; }
    /// What is due about that contact, decisions applied, the most urgent first.
    QList<NextStep> stepsOf(const Contact &contact, const QDateTime &now) const;
    /// Promises to nobody in particular.
    QList<NextStep> ownSteps(const QDateTime &now) const;

private:
    Result<> readMeetings(Workspace &workspace);
    ContactFacts factsOf(const Contact &contact) const;

    StepSettings m_settings;
    QHash<ContactId, ContactFacts> m_facts;
    QHash<ContactId, QDateTime> m_told;
    QList<Commitment> m_own;
    /// Steps of several people have the same key when they come from the same moment. Null: of nobody in particular.
    QHash<ContactId, QList<StepDecision>> m_decisions;
};

/// Where and when the student works, and the holidays around that year.
StepSettings stepSettings(const Student &student, int year);

} // namespace Demitasse
