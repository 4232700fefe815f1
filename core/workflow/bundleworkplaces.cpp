// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/bundleworkplaces.h"

#include "core/workflow/slice.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool isContact(const Record &record)
{
    return record.entity == "contact"_L1;
}

bool isOrganization(const Record &record)
{
    return record.entity == "organization"_L1;
}

Edit rightAfter(const Edit &edit)
{
    return {edit.at.addMSecs(1), edit.replica};
}

} // namespace

BundleWorkplaces::BundleWorkplaces(
    Workspace &workspace, QList<PlannedRecord> &added, QList<PlannedRecord> &changed)
    : m_workspace(workspace)
    , m_added(added)
    , m_changed(changed)
{
}

Result<> BundleWorkplaces::begin()
{
    QSet<QString> closed;
    for (QList<PlannedRecord> *list : {&m_added, &m_changed}) {
        for (qsizetype i = 0; i < list->size(); ++i) {
            const PlannedRecord &planned = list->at(i);
            if (isOrganization(planned.record) || isContact(planned.record))
                m_planned.insert(planned.record.id, {list, i});
            if (isOrganization(planned.record) && planned.before && planned.before->exists && !planned.record.exists)
                closed.insert(planned.record.id);
        }
    }
    if (closed.isEmpty())
        return {};
    const auto where = m_workspace.contacts.workplaces();
    if (!where)
        return failure(where);
    for (const auto &[contact, organization] : *where) {
        if (closed.contains(organization.text()) && !m_planned.contains(contact.text()))
            m_left.append(contact.text());
    }
    return {};
}

Result<bool> BundleWorkplaces::step(const Slice &slice)
{
    if (!std::exchange(m_begun, true)) {
        const Result<> begun = begin();
        if (!begun)
            return failure(begun);
    }
    while (!slice.isOver()) {
        Result<> done;
        if (m_nextAdded < m_added.size())
            done = settle(m_added, m_nextAdded++);
        else if (m_nextChanged < m_changed.size())
            done = settle(m_changed, m_nextChanged++);
        else if (m_nextLeft < m_left.size())
            done = settleOnRecord(m_left[m_nextLeft++]);
        else
            return false;
        if (!done)
            return failure(done);
    }
    return true;
}

Result<> BundleWorkplaces::settle(QList<PlannedRecord> &list, qsizetype index)
{
    const Result<std::optional<RecordField>> workplace = settled(list[index].record);
    if (!workplace)
        return failure(workplace);
    if (*workplace)
        list[index].record.fields[u"organization_id"_s] = **workplace;
    return {};
}

/// Where someone works who cannot stay where they are.
Result<std::optional<RecordField>> BundleWorkplaces::settled(const Record &contact)
{
    RecordField field = contact.fields.value(u"organization_id"_s);
    if (!isContact(contact) || !contact.exists || !field.value)
        return std::optional<RecordField> {};
    Edit latest = field.edits.isEmpty() ? contact.existence.value(0) : field.edits.last();
    const Result<QString> remains = remaining(*field.value, latest);
    if (!remains)
        return failure(remains);
    if (*remains == *field.value)
        return std::optional<RecordField> {};
    field.value = *remains;
    field.edits.append(rightAfter(latest));
    return field;
}

Result<> BundleWorkplaces::settleOnRecord(const QString &contact)
{
    const Result<std::optional<Record>> before = onRecord(m_workspace.contacts, contact);
    if (!before || !*before)
        return before ? Result<> {} : Result<> {failure(before)};
    const Result<std::optional<RecordField>> workplace = settled(**before);
    if (!workplace || !*workplace)
        return workplace ? Result<> {} : Result<> {failure(workplace)};
    Record record = **before;
    record.fields[u"organization_id"_s] = **workplace;
    m_changed.append({&m_workspace.contacts, record, **before});
    return {};
}

/// The organization itself, while it is there. `latest` becomes the last edit that leads away from it.
Result<QString> BundleWorkplaces::remaining(const QString &organization, Edit &latest)
{
    QStringList gone;
    for (QString at = organization;;) {
        const Result<Standing> found = standing(at);
        if (!found)
            return failure(found);
        if (found->exists)
            return at;
        gone.append(at);
        latest = std::max(latest, found->removal);
        const bool isCircle = gone.contains(found->parent);
        if (!found->parent.isEmpty() && !isCircle) {
            at = found->parent;
            continue;
        }
        // Each copy merged them the other way round: every copy chooses the same.
        if (isCircle)
            at = *std::ranges::min_element(gone);
        const Result<> back = bringBack(at, rightAfter(latest));
        return back ? Result<QString> {at} : Result<QString> {failure(back)};
    }
}

Result<BundleWorkplaces::Standing> BundleWorkplaces::standing(const QString &organization)
{
    if (const auto known = m_standings.constFind(organization); known != m_standings.constEnd())
        return *known;
    const Place planned = m_planned.value(organization);
    const Result<std::optional<Record>> found = planned.list
        ? std::optional(planned.list->at(planned.index).record)
        : onRecord(m_workspace.organizations, organization);
    if (!found)
        return failure(found);
    Standing standing;
    if (*found) {
        standing.exists = (*found)->exists;
        standing.name = (*found)->fields.value(u"name"_s).value.value_or(QString());
        standing.parent = (*found)->fields.value(u"parent_id"_s).value.value_or(QString());
        standing.removal = (*found)->existence.isEmpty() ? Edit() : (*found)->existence.last();
    }
    m_standings.insert(organization, standing);
    return standing;
}

Result<> BundleWorkplaces::bringBack(const QString &organization, const Edit &edit)
{
    m_standings[organization].exists = true;
    Place place = m_planned.value(organization);
    if (!place.list) {
        const Result<std::optional<Record>> before = onRecord(m_workspace.organizations, organization);
        if (!before || !*before)
            return before ? Result<> {} : Result<> {failure(before)};
        place = {&m_changed, m_changed.size()};
        m_planned.insert(organization, place);
        m_changed.append({&m_workspace.organizations, **before, **before});
    }
    Record &record = (*place.list)[place.index].record;
    record.exists = true;
    record.existence.append(edit);
    return {};
}

Result<std::optional<Record>> BundleWorkplaces::onRecord(RecordKeeper &keeper, const QString &id)
{
    Result<std::optional<Record>> found = keeper.record(id);
    if (!found || !*found)
        return found;
    const Result<> edits = m_workspace.history.readEdits(**found);
    return edits ? found : Result<std::optional<Record>> {failure(edits)};
}

Result<QString> BundleWorkplaces::outermostName(const QString &organization)
{
    QSet<QString> seen;
    QString name;
    for (QString at = organization; !at.isEmpty() && !seen.contains(at);) {
        const Result<Standing> found = standing(at);
        if (!found)
            return failure(found);
        seen.insert(at);
        name = found->name;
        at = found->parent;
    }
    return name;
}

} // namespace Demitasse
