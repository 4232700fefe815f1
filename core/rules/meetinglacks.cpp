// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/meetinglacks.h"

#include <algorithm>

namespace Demitasse {

QList<MeetingLack> lacksOf(const MeetingFacts &its, bool hasPhone, bool hasPlan, const QList<NextStep> &steps,
    const StepSettings &settings, const QDateTime &now)
{
    const Meeting &meeting = its.meeting;
    QList<MeetingLack> lacks;
    if (!isOpen(meeting.status) || now >= meeting.start.instant)
        return lacks;
    const auto addIf = [&lacks](bool isSo, MeetingLack lack) {
        if (isSo)
            lacks.append(lack);
    };
    const bool isReached = !meeting.where.trimmed().isEmpty() || (meeting.mode == Mode::Phone && hasPhone);
    addIf(!isReached, MeetingLack::Place);
    addIf(!meeting.methodLastSent, MeetingLack::Invitation);
    addIf(meeting.methodLastSent == InvitationMethod::Request
            && std::ranges::contains(meeting.contacts, AttendeeStatus::NeedsAction, &MeetingContact::status),
        MeetingLack::Answer);
    addIf(meeting.mode == Mode::InPerson && its.travelMinutes <= 0, MeetingLack::Travel);
    addIf(!hasPlan, MeetingLack::Plan);
    addIf(std::ranges::any_of(steps,
              [&](const NextStep &step) {
                  return step.kind == NextStepKind::Confirm && step.meeting == meeting.id
                      && dayOf(step.due, settings) <= dayOf(now, settings);
              }),
        MeetingLack::Confirmation);
    return lacks;
}

} // namespace Demitasse
