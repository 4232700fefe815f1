// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/describe.h"
#include "app/cli/json.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/words.h"

#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QJsonObject organizationJson(const OrganizationTree &tree, qsizetype place)
{
    const OrganizationNode &node = tree.at(place);
    return {{u"id"_s, node.organization.id.text()}, {u"name"_s, node.organization.name},
        {u"parent"_s, node.parent < 0 ? QJsonValue() : QJsonValue(tree.at(node.parent).organization.id.text())},
        {u"path"_s, QJsonArray::fromStringList(tree.path(place))}, {u"unit_count"_s, node.units.size()},
        {u"people_count"_s, node.people}, {u"people_below_count"_s, node.peopleBelow}};
}

Reply treeReply(const OrganizationTree &tree)
{
    QJsonArray list;
    Table table({Cli::tr("Organization"), Cli::tr("People"), Cli::tr("In its units"), Cli::tr("Id")});
    for (const qsizetype place : tree.flattened()) {
        const OrganizationNode &node = tree.at(place);
        list.append(organizationJson(tree, place));
        const QString indent((tree.wayTo(place).size() - 1) * 2, u' ');
        table.add({indent + node.organization.name, QLocale().toString(node.people),
            QLocale().toString(node.peopleBelow), node.organization.id.text()});
    }
    return {list, table.isEmpty() ? Cli::tr("No organizations.") : table.text()};
}

Result<Reply> listOrganizations(const Call &call, Desk &desk)
{
    const Result<OrganizationTree> tree = desk.organizations.tree();
    if (!tree)
        return failure(tree);
    if (!call.has(u"search"_s))
        return treeReply(*tree);
    return treeReply(tree->narrowed(organizationsMatching(*tree, call.value(u"search"_s))));
}

/// The organization as it is now, with its units and people.
Result<Reply> organizationReply(const Call &call, Desk &desk, OrganizationId id)
{
    const Result<OrganizationTree> tree = desk.organizations.tree();
    if (!tree)
        return failure(tree);
    const Result<OrganizationView> view = desk.organizations.view(id);
    if (!view)
        return failure(view);
    const QDateTime now = call.premises.clock().now();
    QJsonArray units;
    QStringList unitNames;
    for (const Organization &unit : view->units) {
        units.append(organizationJson(*tree, tree->placeOf(unit.id)));
        unitNames.append(unit.name);
    }
    QJsonArray people;
    for (const ContactView &person : view->people)
        people.append(contactJson(person, now));
    const qsizetype place = tree->placeOf(id);
    QJsonObject json = organizationJson(*tree, place);
    json.insert(u"units"_s, units);
    json.insert(u"people"_s, people);
    QString text = labelled({{Cli::tr("Name"), view->organization.name}, {Cli::tr("Id"), id.text()},
        {Cli::tr("Place"), tree->path(place).join(u" › "_s)}, {Cli::tr("Units"), unitNames.join(u", "_s)},
        {Cli::tr("People"), QLocale().toString(view->people.size())},
        {Cli::tr("In its units"), QLocale().toString(view->peopleBelow)}});
    if (!view->people.isEmpty())
        text += u"\n\n"_s + contactTable(view->people, now);
    return Reply {json, text};
}

Result<Reply> showOrganization(const Call &call, Desk &desk)
{
    const Result<OrganizationId> id = organizationValue(desk, call.argument(0));
    return id ? organizationReply(call, desk, *id) : Result<Reply> {failure(id)};
}

Result<Reply> addOrganization(const Call &call, Desk &desk)
{
    std::optional<OrganizationId> parent;
    if (call.has(u"under"_s)) {
        const Result<OrganizationId> under = organizationValue(desk, call.value(u"under"_s));
        if (!under)
            return failure(under);
        parent = *under;
    }
    const Result<OrganizationId> added = desk.organizations.add(call.argument(0), parent);
    return added ? organizationReply(call, desk, *added) : Result<Reply> {failure(added)};
}

Result<Reply> renameOrganization(const Call &call, Desk &desk)
{
    const Result<OrganizationId> id = organizationValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    const Result<> renamed = desk.organizations.rename(*id, call.argument(1));
    return renamed ? organizationReply(call, desk, *id) : Result<Reply> {failure(renamed)};
}

Result<Reply> moveOrganization(const Call &call, Desk &desk)
{
    if (call.has(u"top"_s) == (call.arguments.size() > 1)) {
        return wrongUsage(Cli::tr("An organization goes either under another or to the top."),
            Cli::tr("Name the other one, or write --top."));
    }
    const Result<OrganizationId> id = organizationValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    std::optional<OrganizationId> parent;
    if (!call.has(u"top"_s)) {
        const Result<OrganizationId> under = organizationValue(desk, call.argument(1));
        if (!under)
            return failure(under);
        parent = *under;
    }
    const Result<> moved = desk.organizations.move(*id, parent);
    return moved ? organizationReply(call, desk, *id) : Result<Reply> {failure(moved)};
}

Result<Reply> mergeOrganizations(const Call &call, Desk &desk)
{
    const Result<OrganizationId> kept = organizationValue(desk, call.argument(0));
    if (!kept)
        return failure(kept);
    const Result<OrganizationId> other = organizationValue(desk, call.argument(1));
    if (!other)
        return failure(other);
    if (*kept == *other) {
        return wrongUsage(Cli::tr("Both ids are the same organization's."),
            Cli::tr("Name two organizations; “%1” lists them.").arg(u"demitasse-cli organization list"_s));
    }
    const Result<> merged = desk.organizations.merge(*kept, *other);
    return merged ? organizationReply(call, desk, *kept) : Result<Reply> {failure(merged)};
}

Result<Reply> removeOrganization(const Call &call, Desk &desk)
{
    const Result<OrganizationId> id = organizationValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    const Result<> removed = desk.organizations.remove(*id);
    if (!removed)
        return failure(removed);
    return Reply {QJsonObject {{u"id"_s, id->text()}}, Cli::tr("The organization is removed.")};
}

} // namespace

Command organizationCommands()
{
    return {.name = u"organization"_s,
        .summary = Cli::tr("Where people work, as a tree."),
        .examples = {u"organization list"_s, u"organization merge KEEP OTHER"_s},
        .commands = {
            {.name = u"list"_s,
                .summary = Cli::tr("List organizations, each with its units below it."),
                .options = {{u"search"_s, Cli::tr("Only those whose names have these words."), Cli::tr("TEXT")}},
                .examples = {u"organization list"_s, u"organization list --search health --json"_s},
                .run = onDesk(Access::Read, listOrganizations)},
            {.name = u"show"_s,
                .summary = Cli::tr("Show an organization with its units and people."),
                .arguments = {u"ID"_s},
                .examples = {u"organization show ID"_s},
                .run = onDesk(Access::Read, showOrganization)},
            {.name = u"add"_s,
                .summary = Cli::tr("Add an organization, or a unit of one."),
                .arguments = {Cli::tr("NAME")},
                .options = {{u"under"_s, Cli::tr("What it belongs to."), u"ID"_s}},
                .examples = {u"organization add \"Policy Branch\" --under ID"_s},
                .run = onDesk(Access::Write, addOrganization)},
            {.name = u"rename"_s,
                .summary = Cli::tr("Call an organization something else."),
                .arguments = {u"ID"_s, Cli::tr("NAME")},
                .examples = {u"organization rename ID \"Ministry of Health\""_s},
                .run = onDesk(Access::Write, renameOrganization)},
            {.name = u"move"_s,
                .summary = Cli::tr("Put an organization, with all that is in it, under another or at the top."),
                .arguments = {u"ID"_s, Cli::tr("[PARENT]")},
                .options = {{u"top"_s, Cli::tr("It belongs to no other.")}},
                .examples = {u"organization move ID PARENT"_s, u"organization move ID --top"_s},
                .run = onDesk(Access::Write, moveOrganization)},
            {.name = u"merge"_s,
                .summary = Cli::tr("Make one organization of two: people and units of the second go to the first."),
                .arguments = {Cli::tr("KEEP"), Cli::tr("OTHER")},
                .examples = {u"organization merge KEEP OTHER"_s},
                .run = onDesk(Access::Write, mergeOrganizations)},
            {.name = u"remove"_s,
                .summary = Cli::tr("Remove an organization that has neither people nor units."),
                .arguments = {u"ID"_s},
                .examples = {u"organization remove ID"_s},
                .run = onDesk(Access::Write, removeOrganization)},
        }};
}

} // namespace Demitasse
