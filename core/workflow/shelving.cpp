// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/shelving.h"

#include "core/domain/idgenerator.h"
#include "core/workflow/changes.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// What something refers to, if it refers to anything and that is there.
template <class Store, class Id> auto referredTo(Store &store, const std::optional<Id> &id)
{
    using Found = decltype(store.find(*id));
    return id ? store.find(*id) : Found();
}

} // namespace

Shelving::Shelving(Workspace &workspace, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<QList<ResourceView>> Shelving::list()
{
    const Result<QList<Resource>> resources = m_workspace.resources.list();
    const Result<QList<NoteOutcome>> outcomes = m_workspace.noteOutcomes.list();
    const Result<QList<Path>> paths = m_workspace.paths.list();
    if (!resources || !outcomes)
        return resources ? failure(outcomes) : failure(resources);
    if (!paths)
        return failure(paths);
    QList<ResourceView> shelf;
    for (const Resource &resource : *resources) {
        ResourceView view {resource, {}, {}, {}};
        const Result<std::optional<Contact>> contact = referredTo(m_workspace.contacts, resource.contact);
        if (!contact)
            return failure(contact);
        if (*contact)
            view.contact = displayName(**contact);
        if (const auto path = std::ranges::find(*paths, resource.path, &Path::id); path != paths->end())
            view.path = path->name;
        const auto from = std::ranges::find(*outcomes, std::optional(resource.id), &NoteOutcome::resource);
        if (from != outcomes->end())
            view.from = *from;
        shelf.append(view);
    }
    std::ranges::stable_sort(shelf, [](const ResourceView &a, const ResourceView &b) {
        if (a.resource.doneAt.has_value() != b.resource.doneAt.has_value())
            return !a.resource.doneAt;
        return a.resource.created > b.resource.created;
    });
    return shelf;
}

Result<Resource> Shelving::load(ResourceId id)
{
    const Result<std::optional<Resource>> found = m_workspace.resources.find(id);
    if (!found)
        return failure(found);
    return *found ? Result<Resource> {**found} : Result<Resource> {failure(ErrorCode::NoSuchResource, {id.text()})};
}

Result<> Shelving::validate(const Resource &resource)
{
    if (resource.title.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"title"_s});
    const Result<std::optional<Contact>> contact = referredTo(m_workspace.contacts, resource.contact);
    const Result<std::optional<Path>> path = referredTo(m_workspace.paths, resource.path);
    if (!contact || !path)
        return contact ? Result<> {failure(path)} : Result<> {failure(contact)};
    if (resource.contact && !*contact)
        return failure(ErrorCode::NoSuchContact, {resource.contact->text()});
    if (resource.path && !*path)
        return failure(ErrorCode::NoSuchPath, {resource.path->text()});
    return {};
}

Result<> Shelving::write(GroupKind kind, const QString &title, const std::function<Result<>(UnitOfWork &)> &change)
{
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(kind, {title});
    Result<> done = change(*unit);
    if (done)
        done = unit->commit();
    if (!done)
        return done;
    emit m_changes.shelfChanged();
    emit m_changes.historyChanged();
    return {};
}

Result<Resource> Shelving::keep(Resource resource)
{
    resource.title = resource.title.simplified();
    resource.link = resource.link.trimmed();
    resource.remarks = resource.remarks.trimmed();
    resource.student = m_workspace.student();
    const Result<> valid = validate(resource);
    const Result<std::optional<Resource>> before = m_workspace.resources.find(resource.id);
    if (!valid || !before)
        return valid ? failure(before) : failure(valid);
    if (*before) {
        resource.created = (*before)->created;
        resource.modified = (*before)->modified;
        if (resource == **before)
            return resource;
    } else {
        resource.id = m_ids.next<ResourceId>();
    }
    const Result<> done = write(GroupKind::ResourceKept, resource.title, [&](UnitOfWork &unit) {
        resource.modified = unit.at();
        resource.created = *before ? resource.created : unit.at();
        return *before ? m_workspace.resources.update(unit, **before, resource) : m_workspace.resources.add(unit, resource);
    });
    if (!done)
        return failure(done);
    return resource;
}

Result<> Shelving::setDone(ResourceId id, bool done)
{
    const Result<Resource> before = load(id);
    if (!before || before->doneAt.has_value() == done)
        return before ? Result<> {} : Result<> {failure(before)};
    return write(GroupKind::ResourceDone, before->title, [&](UnitOfWork &unit) {
        Resource after = *before;
        after.doneAt = done ? std::optional(unit.at()) : std::nullopt;
        after.modified = unit.at();
        return m_workspace.resources.update(unit, *before, after);
    });
}

Result<> Shelving::remove(ResourceId id)
{
    const Result<Resource> before = load(id);
    if (!before)
        return failure(before);
    return write(GroupKind::ResourceRemoved, before->title,
        [&](UnitOfWork &unit) { return m_workspace.resources.remove(unit, id); });
}

} // namespace Demitasse
