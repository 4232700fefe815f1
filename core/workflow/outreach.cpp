// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/outreach.h"

#include "core/domain/idgenerator.h"
#include "core/rules/touchmoves.h"
#include "core/workflow/changes.h"
#include "core/workflow/pipeline.h"
#include "core/workflow/studentday.h"

namespace Demitasse {

Outreach::Outreach(Workspace &workspace, Pipeline &pipeline, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<ContactView> Outreach::record(const TouchReport &report)
{
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find(report.contact);
    if (!contact)
        return failure(contact);
    if (!*contact)
        return failure(ErrorCode::NoSuchContact, {report.contact.text()});
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::TouchRecorded, {displayName(**contact), word(report.kind)});
    Result<> done = recordWithin(*unit, **contact, report);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.contactsChanged({report.contact});
    emit m_changes.historyChanged();
    return m_pipeline.view(report.contact);
}

Result<> Outreach::recordWithin(UnitOfWork &unit, const Contact &contact, const TouchReport &report)
{
    const Touch touch {m_ids.next<TouchId>(), m_workspace.student(), contact.id, report.kind, report.channel, unit.at(),
        report.text, m_workspace.who().author};
    Result<> done = m_workspace.touches.add(unit, touch);
    if (done && report.kind == TouchKind::Declined)
        done = m_workspace.declines.add(unit,
            {m_ids.next<DeclineId>(), m_workspace.student(), contact.id, touch.id,
                report.reason.value_or(DeclineReason::Other), unit.at()});
    const Result<QDate> today = studentDay(m_workspace, unit.at());
    if (!done || !today)
        return done ? Result<> {failure(today)} : done;
    const std::optional<Stage> stage = stageAfter(report.kind, contact, *today, report.reason);
    if (!stage)
        return {};
    return m_pipeline.moveWithin(unit, contact, *stage, StageCause::Touch, report.until, touch.id);
}

Result<QList<Decline>> Outreach::declinesOf(ContactId contact)
{
    return m_workspace.declines.of(contact);
}

} // namespace Demitasse
