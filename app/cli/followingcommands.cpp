// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/refusal.h"
#include "app/cli/safetext.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/text/debrieftext.h"

#include <QJsonArray>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, NoteThing> thingWords[] {
    {"contact"_L1, NoteThing::Contact}, {"step"_L1, NoteThing::Step}, {"resource"_L1, NoteThing::Resource}};

/// What was asked for, else what the note asks to become.
Result<NoteThing> thingAsked(const Call &call, const NoteRevision &note)
{
    const QString asked = call.value(u"as"_s);
    for (const auto &[word, thing] : thingWords) {
        if (asked == word)
            return thing;
    }
    if (!asked.isEmpty())
        return failure(ErrorCode::WordUnknown, {u"kind"_s, asked, u"contact step resource"_s});
    if (const std::optional<NoteThing> likely = likelyThing(note))
        return *likely;
    return wrongUsage(Cli::tr("It is not said what the note is to become."),
        Cli::tr("Add --as with one of: %1.").arg(u"contact, step, resource"_s));
}

/// Who is on record is not doubled.
Result<NoteOutcome> becomePerson(Desk &desk, const NoteProposal &proposal, bool isNew)
{
    if (!proposal.onRecord || isNew || proposal.said.isEmpty())
        return desk.following.becomeContact(proposal.note.note, proposal.person);
    return desk.following.becomeKnown(proposal.note.note, proposal.onRecord->contact.id,
        proposal.said.first().contact.id, proposal.person.contact.introducerPermission);
}

Result<NoteOutcome> becomeAsked(const Call &call, Desk &desk, NoteProposal proposal, NoteThing thing)
{
    if (call.has(u"permission"_s)) {
        const Result<Permission> permission = wordValue<Permission>(u"permission"_s, call.value(u"permission"_s));
        if (!permission)
            return failure(permission);
        proposal.person.contact.introducerPermission = *permission;
    }
    if (call.has(u"due"_s)) {
        const Result<QDate> due = dateValue(call.value(u"due"_s));
        if (!due)
            return failure(due);
        proposal.step.due = *due;
    }
    switch (thing) {
    case NoteThing::Contact: return becomePerson(desk, proposal, call.has(u"new"_s));
    case NoteThing::Step: return desk.following.becomeStep(proposal.note.note, proposal.step);
    case NoteThing::Resource: return desk.following.becomeResource(proposal.note.note, proposal.resource);
    }
    std::unreachable();
}

Result<Reply> becomeThing(const Call &call, Desk &desk)
{
    const Result<NoteProposal> proposal = desk.following.propose(NoteId::fromText(call.argument(0)));
    if (!proposal)
        return failure(proposal);
    const Result<NoteThing> thing = thingAsked(call, proposal->note);
    if (!thing)
        return failure(thing);
    const Result<NoteOutcome> outcome = becomeAsked(call, desk, *proposal, *thing);
    if (!outcome)
        return failure(outcome);
    const Result<FollowingView> view = desk.following.view(proposal->note.meeting);
    if (!view)
        return failure(view);
    QString text;
    for (const FollowingNote &note : view->notes) {
        for (const Became &became : note.became)
            text = became.outcome.id == outcome->id ? became.text : text;
    }
    const auto idJson = [](const auto &id) { return id ? QJsonValue(id->text()) : QJsonValue(); };
    return Reply {QJsonObject {{u"note"_s, outcome->note.text()}, {u"meeting"_s, outcome->meeting.text()},
                      {u"contact"_s, idJson(outcome->contact)}, {u"step"_s, idJson(outcome->commitment)},
                      {u"resource"_s, idJson(outcome->resource)}, {u"text"_s, text}},
        Cli::tr("The note became: %1").arg(safeLine(text))};
}

QJsonObject resourceJson(const ResourceView &view)
{
    const Resource &resource = view.resource;
    return {{u"id"_s, resource.id.text()}, {u"kind"_s, word(resource.kind)}, {u"title"_s, resource.title},
        {u"link"_s, resource.link}, {u"remarks"_s, resource.remarks},
        {u"contact"_s, resource.contact ? QJsonValue(resource.contact->text()) : QJsonValue()},
        {u"path"_s, view.path.isEmpty() ? QJsonValue() : QJsonValue(view.path)},
        {u"note"_s, view.from ? QJsonValue(view.from->note.text()) : QJsonValue()},
        {u"done"_s, instantJson(resource.doneAt)}};
}

Result<Reply> listShelf(const Call &call, Desk &desk)
{
    std::optional<PathId> path;
    if (call.has(u"path"_s)) {
        const Result<std::optional<PathId>> named = desk.pipeline.pathNamed(call.value(u"path"_s));
        if (!named)
            return failure(named);
        if (!*named)
            return failure(ErrorCode::NoSuchPath, {call.value(u"path"_s)});
        path = *named;
    }
    const Result<QList<ResourceView>> shelf = desk.shelving.list();
    if (!shelf)
        return failure(shelf);
    QJsonArray list;
    Table table({Cli::tr("Kind"), Cli::tr("Title"), Cli::tr("Recommended by"), Cli::tr("Done")});
    for (const ResourceView &view : *shelf) {
        if (path && view.resource.path != path)
            continue;
        list.append(resourceJson(view));
        table.add({resourceKindText(view.resource.kind), view.resource.title, view.contact,
            view.resource.doneAt ? Cli::tr("yes") : QString()});
    }
    return Reply {list, table.isEmpty() ? Cli::tr("There is nothing on the shelf.") : table.text()};
}

} // namespace

Command becomeCommand()
{
    return {.name = u"become"_s,
        .summary = Cli::tr("Make of a note what it asks for: a contact, a next step, or something on the shelf."),
        .arguments = {Cli::tr("NOTE")},
        .options = {{u"as"_s, Cli::tr("One of: %1. What the note asks for when left out.").arg(u"contact, step, resource"_s), Cli::tr("THING")},
            {u"permission"_s, Cli::tr("Whether the name of who said it may be used: %1.").arg(wordsText<Permission>()), Cli::tr("WORD")},
            {u"due"_s, Cli::tr("The day of a next step."), Cli::tr("DATE")},
            {u"new"_s, Cli::tr("A new contact, even when somebody like that is on record.")}},
        .examples = {u"note become NOTE"_s, u"note become NOTE --as step --due 2026-12-04"_s},
        .run = onDesk(Access::Write, becomeThing)};
}

Command shelfCommand()
{
    return {.name = u"shelf"_s,
        .summary = Cli::tr("What was recommended to read, to take part in, to join."),
        .options = {{u"path"_s, Cli::tr("Only for this career path."), Cli::tr("NAME")}},
        .examples = {u"shelf"_s, u"shelf --path \"Health policy\" --json"_s},
        .run = onDesk(Access::Read, listShelf)};
}

} // namespace Demitasse
