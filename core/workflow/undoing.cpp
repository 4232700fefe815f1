// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/undoing.h"

#include "core/workflow/changes.h"
#include "core/workflow/direction.h"
#include "core/workflow/workplaces.h"

namespace Demitasse {

Undoing::Undoing(Workspace &workspace, Changes &changes)
    : m_workspace(workspace)
    , m_changes(changes)
{
}

Result<Undoing::Offer> Undoing::offer()
{
    const Result<QList<ChangeGroup>> undoable = m_workspace.history.undoable(1);
    if (!undoable)
        return failure(undoable);
    const Result<QList<ChangeGroup>> redoable = m_workspace.history.redoable(1);
    if (!redoable)
        return failure(redoable);
    Offer offer;
    if (!undoable->isEmpty())
        offer.undo = undoable->first();
    if (!redoable->isEmpty()) {
        const Result<std::optional<ChangeGroup>> original = m_workspace.history.group(*redoable->first().undoes);
        if (!original)
            return failure(original);
        offer.redo = *original;
    }
    return offer;
}

Result<QList<ChangeGroup>> Undoing::list(int limit)
{
    return m_workspace.history.undoable(limit);
}

Result<ChangeGroup> Undoing::undo()
{
    const Result<QList<ChangeGroup>> groups = m_workspace.history.undoable(1);
    if (!groups)
        return failure(groups);
    if (groups->isEmpty())
        return failure(ErrorCode::NothingToUndo);
    const Result<> done = takeBack(groups->first());
    if (!done)
        return failure(done);
    return groups->first();
}

Result<ChangeGroup> Undoing::redo()
{
    const Result<QList<ChangeGroup>> undos = m_workspace.history.redoable(1);
    if (!undos)
        return failure(undos);
    if (undos->isEmpty())
        return failure(ErrorCode::NothingToRedo);
    const Result<std::optional<ChangeGroup>> original = m_workspace.history.group(*undos->first().undoes);
    if (!original)
        return failure(original);
    const Result<> done = takeBack(undos->first());
    if (!done)
        return failure(done);
    return original->value_or(undos->first());
}

Result<> Undoing::takeBack(const ChangeGroup &group)
{
    const Result<QList<Change>> changes = m_workspace.history.changes(group.id);
    if (!changes)
        return failure(changes);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    Result<> done = m_workspace.history.takeBack(*unit, group);
    if (done)
        done = unit->commit();
    if (!done)
        return done;

    QList<ContactId> contacts;
    QList<OrganizationId> organizations;
    QList<MeetingId> meetings;
    bool isResearch = false;
    QList<PathId> paths;
    for (const Change &change : *changes) {
        if (change.entity == m_workspace.contacts.entity())
            contacts.append(ContactId::fromText(change.entityId));
        else if (change.entity == m_workspace.organizations.entity())
            organizations.append(OrganizationId::fromText(change.entityId));
        else if (change.entity == m_workspace.meetings.entity())
            meetings.append(MeetingId::fromText(change.entityId));
        else if (change.entity == m_workspace.findings.entity() || change.entity == m_workspace.industries.entity())
            isResearch = true;
        else if (change.entity == m_workspace.paths.entity())
            paths.append(PathId::fromText(change.entityId));
    }
    announcePaths(m_workspace, m_changes, paths);
    announceWorkplaces(m_workspace, m_changes, organizations, contacts);
    emit m_changes.meetingsChanged(meetings);
    emit m_changes.notesChanged({});
    if (isResearch)
        emit m_changes.researchChanged();
    emit m_changes.studentChanged();
    emit m_changes.directionChanged();
    emit m_changes.questionsChanged();
    emit m_changes.shelfChanged();
    emit m_changes.historyChanged();
    return {};
}

} // namespace Demitasse
