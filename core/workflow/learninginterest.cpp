// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fold.h"
#include "core/workflow/learning.h"

#include <algorithm>

namespace Demitasse {

Result<QList<InterestTrajectory>> Learning::interest()
{
    const Result<QList<Path>> paths = m_workspace.paths.list();
    const Result<QList<Debrief>> debriefs = m_workspace.debriefs.list();
    if (!paths || !debriefs)
        return paths ? failure(debriefs) : failure(paths);
    QList<InterestTrajectory> trajectories;
    for (const Path &path : *paths)
        trajectories.append({.path = path, .points = {}});
    std::ranges::stable_sort(
        trajectories, {}, [](const InterestTrajectory &trajectory) { return fold(trajectory.path.name); });
    for (const Debrief &debrief : *debriefs) {
        if (debrief.interestBefore == 0 && debrief.interestAfter == 0)
            continue;
        const Result<> taken = takeInterest(debrief, trajectories);
        if (!taken)
            return failure(taken);
    }
    for (InterestTrajectory &trajectory : trajectories)
        std::ranges::stable_sort(trajectory.points, {}, &InterestPoint::at);
    return trajectories;
}

Result<> Learning::takeInterest(const Debrief &debrief, QList<InterestTrajectory> &trajectories)
{
    const Result<std::optional<Meeting>> meeting = m_workspace.meetings.find(debrief.meeting);
    if (!meeting)
        return failure(meeting);
    if (!*meeting)
        return {};
    QList<Contact> people;
    for (const ContactId id : peopleOf(**meeting)) {
        const Result<std::optional<Contact>> contact = m_workspace.contacts.find(id);
        if (!contact)
            return failure(contact);
        if (*contact)
            people.append(**contact);
    }
    const std::optional<PathId> path = pathOf(debrief, people);
    const auto its = std::ranges::find_if(
        trajectories, [&path](const InterestTrajectory &trajectory) { return path == trajectory.path.id; });
    if (its == trajectories.end())
        return {};
    InterestPoint point {.meeting = debrief.meeting,
        .people = {},
        .at = (*meeting)->start.instant,
        .before = debrief.interestBefore,
        .after = debrief.interestAfter,
        .note = {},
        .movedBy = debrief.movedText};
    for (const Contact &contact : people)
        point.people.append(contact.id);
    const Result<std::optional<NoteRevision>> note
        = debrief.movedBy ? m_workspace.notes.latest(*debrief.movedBy) : std::optional<NoteRevision> {};
    if (!note)
        return failure(note);
    if (*note && !(*note)->text.isEmpty()) {
        point.note = (*note)->note;
        point.movedBy = (*note)->text;
    }
    its->points.append(point);
    return {};
}

} // namespace Demitasse
