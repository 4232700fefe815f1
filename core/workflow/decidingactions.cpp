// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idgenerator.h"
#include "core/workflow/changes.h"
#include "core/workflow/deciding.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

Result<QList<PlannedAction>> Deciding::actionsOf(PathId path)
{
    const Result<QList<PathAction>> actions = m_workspace.pathActions.of(path);
    if (!actions)
        return failure(actions);
    QList<PlannedAction> planned;
    for (const PathAction &action : *actions) {
        const Result<PlannedAction> one = load(action.id);
        // A promise that was taken back elsewhere leaves nothing to do.
        if (!one && one.error().code == ErrorCode::NoSuchAction)
            continue;
        if (!one)
            return failure(one);
        planned.append(*one);
    }
    std::ranges::stable_sort(planned, {}, [](const PlannedAction &one) {
        const Commitment &its = one.commitment;
        return std::tuple(its.doneAt.has_value(), !its.due.has_value(), its.due.value_or(QDate()));
    });
    return planned;
}

Result<PlannedAction> Deciding::load(PathActionId id)
{
    const Result<std::optional<PathAction>> action = m_workspace.pathActions.find(id);
    if (!action)
        return failure(action);
    if (!*action)
        return failure(ErrorCode::NoSuchAction, {id.text()});
    const Result<std::optional<Commitment>> commitment = m_workspace.commitments.find((*action)->commitment);
    if (!commitment)
        return failure(commitment);
    if (!*commitment)
        return failure(ErrorCode::NoSuchAction, {id.text()});
    PlannedAction planned {**action, **commitment, {}};
    if (!planned.commitment.contact)
        return planned;
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find(*planned.commitment.contact);
    if (!contact)
        return failure(contact);
    planned.contact = displayName(contact->value_or(Contact {}));
    return planned;
}

Result<PathActionId> Deciding::addAction(PathId path, const QString &text, const std::optional<QDate> &due)
{
    const Result<std::optional<Path>> there = m_workspace.paths.find(path);
    if (!there)
        return failure(there);
    if (!*there)
        return failure(ErrorCode::NoSuchPath, {path.text()});
    Commitment commitment;
    commitment.text = text.simplified();
    commitment.due = due;
    if (commitment.text.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::ActionAdded, {commitment.text, (*there)->name});
    commitment.id = m_ids.next<CommitmentId>();
    commitment.student = m_workspace.student();
    commitment.created = commitment.modified = unit->at();
    const PathAction action {
        m_ids.next<PathActionId>(), m_workspace.student(), path, commitment.id, unit->at()};
    Result<> done = m_workspace.commitments.add(*unit, commitment);
    if (done)
        done = m_workspace.pathActions.add(*unit, action);
    if (done)
        done = finish(*unit, {}, true);
    if (!done)
        return failure(done);
    return action.id;
}

Result<> Deciding::changeAction(PathActionId id, const QString &text, const std::optional<QDate> &due)
{
    const Result<PlannedAction> planned = load(id);
    if (!planned)
        return failure(planned);
    Commitment after = planned->commitment;
    after.text = text.simplified();
    after.due = due;
    if (after.text.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    return change(planned->commitment, after, GroupKind::ActionChanged);
}

Result<> Deciding::tickAction(PathActionId id, bool isDone)
{
    const Result<PlannedAction> planned = load(id);
    if (!planned)
        return failure(planned);
    if (planned->commitment.doneAt.has_value() == isDone)
        return {};
    Commitment after = planned->commitment;
    after.doneAt.reset();
    // Just now: when that is the change knows.
    if (isDone)
        after.doneAt = QDateTime();
    return change(planned->commitment, after, GroupKind::ActionTicked);
}

Result<> Deciding::change(const Commitment &before, Commitment after, GroupKind kind)
{
    if (after == before)
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(kind, {after.text});
    after.modified = unit->at();
    if (after.doneAt && !before.doneAt)
        after.doneAt = unit->at();
    const Result<> done = m_workspace.commitments.update(*unit, before, after);
    return done ? finish(*unit, after.contact, true) : done;
}

Result<> Deciding::removeAction(PathActionId id)
{
    const Result<PlannedAction> planned = load(id);
    if (!planned)
        return failure(planned);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::ActionRemoved, {planned->commitment.text});
    Result<> done = m_workspace.pathActions.remove(*unit, id);
    if (done)
        done = m_workspace.commitments.remove(*unit, planned->commitment.id);
    return done ? finish(*unit, planned->commitment.contact, true) : done;
}

Result<> Deciding::finish(UnitOfWork &unit, const std::optional<ContactId> &contact, bool isPlan)
{
    const Result<> done = unit.commit();
    if (!done)
        return done;
    emit m_changes.directionChanged();
    if (isPlan)
        emit m_changes.contactsChanged({contact.value_or(ContactId {})});
    emit m_changes.historyChanged();
    return {};
}

} // namespace Demitasse
