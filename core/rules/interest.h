// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/debrief.h"
#include "core/domain/path.h"

#include <QList>

namespace Demitasse {

/// How much a path appealed before and after one conversation, 1 to 5; 0 for not said.
struct InterestPoint
{
    MeetingId meeting;
    /// In the meeting's order.
    QList<ContactId> people;
    /// When the conversation began, UTC.
    QDateTime at;
    int before = 0;
    int after = 0;
    /// What was said that moved it: the note, and its words as they stand now; without a note the student's own.
    std::optional<NoteId> note;
    QString movedBy;

    friend bool operator==(const InterestPoint &, const InterestPoint &) = default;
};

/// How the interest in one path went, from one conversation to the next.
struct InterestTrajectory
{
    Path path;
    /// Oldest first.
    QList<InterestPoint> points;

    friend bool operator==(const InterestTrajectory &, const InterestTrajectory &) = default;
};

/// Which path a debrief speaks of: the one that it names, else the only one that the people of the conversation belong
/// to. Nothing when they belong to several, or to none. (REQ 86)
std::optional<PathId> pathOf(const Debrief &debrief, const QList<Contact> &people);

} // namespace Demitasse
