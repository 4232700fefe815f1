// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/holding.h"

#include "core/domain/idgenerator.h"
#include "core/workflow/pipeline.h"

namespace Demitasse {

Result<> markHeld(Workspace &workspace, Pipeline &pipeline, UnitOfWork &unit, const Meeting &before, Meeting held,
    const QDateTime &ended)
{
    held.status = MeetingStatus::Held;
    held.modified = unit.at();
    Result<> done = before.id.isNull() ? workspace.meetings.add(unit, held) : workspace.meetings.update(unit, before, held);
    for (const MeetingContact &attendance : held.contacts) {
        if (!done)
            return done;
        const Result<std::optional<Contact>> contact = workspace.contacts.find(attendance.contact);
        if (!contact)
            return failure(contact);
        const bool laterAlready = *contact && ((*contact)->stage == Stage::Thanked || (*contact)->stage == Stage::InTouch);
        if (*contact && !laterAlready)
            done = pipeline.moveWithin(unit, **contact, Stage::Met, StageCause::InterviewEnded);
        if (done) {
            done = workspace.touches.add(unit,
                {unit.ids().next<TouchId>(), held.student, attendance.contact, TouchKind::Met, std::nullopt, ended, {},
                    unit.who().author});
        }
    }
    return done;
}

} // namespace Demitasse
