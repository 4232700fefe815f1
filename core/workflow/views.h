// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/interview.h"
#include "core/domain/meeting.h"
#include "core/domain/nextstep.h"
#include "core/domain/note.h"
#include "core/domain/touch.h"

#include <QSet>

#include <optional>

namespace Demitasse {

/// A contact with what it refers to by name, as pages and the command line show it.
struct ContactView
{
    Contact contact;
    QString organization;
    /// What the organization belongs to, outermost first; empty when it belongs to nothing.
    QStringList organizationParents;
    QStringList paths;
    QString introducer;
    std::optional<NextStep> next;

    friend bool operator==(const ContactView &, const ContactView &) = default;
};

/// A meeting with whom it is.
struct MeetingView
{
    Meeting meeting;
    /// In the meeting's order.
    QList<ContactView> contacts;
    /// Its interview was begun and not ended.
    bool running = false;
    /// When its interview ended, UTC.
    std::optional<QDateTime> ended;

    friend bool operator==(const MeetingView &, const MeetingView &) = default;
};

/// Its plan may still be changed; once its interview began, that is done there.
bool isPlannable(const MeetingView &view);

QStringList namesOf(const QList<ContactView> &people);
/// Those they live by; empty where it is not known.
QStringList zonesOf(const QList<ContactView> &people);

/// An interview as far as it has come. The clock is `interviewTime(events, meeting.minutes, now)`.
struct InterviewView
{
    MeetingView meeting;
    /// In the plan's order.
    QList<PlanItem> items;
    QList<InterviewEvent> events;
    /// By stamp.
    QList<NoteRevision> notes;
    /// This sitting; notes typed now carry it.
    SessionId session;
    /// Which of the items ask for somebody else to talk to. (REQ 71)
    QSet<PlanItemId> closing {};

    friend bool operator==(const InterviewView &, const InterviewView &) = default;
};

/// Everything that happened with a contact, oldest first in each list.
struct Journey
{
    ContactView contact;
    QList<StageChange> stages;
    QList<Touch> touches;
    QList<InterviewView> meetings;

    friend bool operator==(const Journey &, const Journey &) = default;
};

} // namespace Demitasse
