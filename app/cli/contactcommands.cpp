// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/contactoptions.h"
#include "app/cli/describe.h"
#include "app/cli/json.h"
#include "app/cli/standardinput.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/workflow/pasting.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Result<Reply> contactReply(const Call &call, Desk &desk, const Result<ContactView> &view)
{
    if (!view)
        return failure(view);
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    const QDateTime now = call.premises.clock().now();
    return Reply {contactJson(*view, now), contactText(*view, now, student->zone)};
}

Result<ContactDraft> draftFromText(const Call &call)
{
    if (!call.has(u"from-text"_s))
        return ContactDraft {};
    const Result<QString> text = readTextFile(call.value(u"from-text"_s));
    if (!text)
        return failure(text);
    return draftOf(readPasted(*text));
}

Result<Reply> addContact(const Call &call, Desk &desk)
{
    const Result<ContactDraft> read = draftFromText(call);
    if (!read)
        return failure(read);
    const Result<ContactDraft> draft = withContactOptions(*read, call, desk);
    if (!draft)
        return failure(draft);
    return contactReply(call, desk, desk.pipeline.add(*draft));
}

Result<Reply> addOrPropose(const Call &call)
{
    if (!call.has(u"dry-run"_s))
        return onDesk(Access::Write, addContact)(call);
    if (!call.has(u"from-text"_s)) {
        return wrongUsage(Cli::tr("The option --dry-run belongs to --from-text."),
            Cli::tr("Leave it out, or say which text to read."));
    }
    const Result<QString> text = readTextFile(call.value(u"from-text"_s));
    if (!text)
        return failure(text);
    const QList<SignaturePart> parts = readPasted(*text);
    return Reply {signatureJson(*text, parts), signatureTable(parts)};
}

QList<QCommandLineOption> addOptions()
{
    QList<QCommandLineOption> options {
        {u"from-text"_s, Cli::tr("Read the contact from an e-mail signature or a business card's text; “-” is standard input."),
            Cli::tr("FILE")},
        {u"dry-run"_s, Cli::tr("Only say what the text would give, and from where.")}};
    return options + contactOptions();
}

Result<Reply> editContact(const Call &call, Desk &desk)
{
    if (!hasContactOptions(call)) {
        return wrongUsage(Cli::tr("There is nothing to change about the contact."),
            Cli::tr("Say what is new, for example --role \"Policy analyst\"."));
    }
    const Result<ContactId> id = contactValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    const Result<ContactView> view = desk.pipeline.view(*id);
    if (!view)
        return failure(view);
    const Result<ContactDraft> draft = withContactOptions(draftOf(*view), call, desk);
    if (!draft)
        return failure(draft);
    return contactReply(call, desk, desk.pipeline.edit(*draft));
}

Result<Reply> showContact(const Call &call, Desk &desk)
{
    const Result<ContactId> id = contactValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    const Result<QList<ContactId>> introduced = desk.pipeline.introducedBy(*id);
    if (!introduced)
        return failure(introduced);
    Result<Reply> reply = contactReply(call, desk, desk.pipeline.view(*id));
    if (!reply)
        return reply;
    QJsonArray ids;
    for (const ContactId &one : *introduced)
        ids.append(one.text());
    QJsonObject json = reply->json.toObject();
    json.insert(u"introduced"_s, ids);
    reply->json = json;
    return reply;
}

Result<Reply> moveContact(const Call &call, Desk &desk)
{
    const Result<Stage> stage = wordValue<Stage>(u"stage"_s, call.argument(1));
    if (!stage)
        return failure(stage);
    std::optional<QDate> until;
    if (call.has(u"until"_s)) {
        const Result<QDate> date = dateValue(call.value(u"until"_s));
        if (!date)
            return failure(date);
        if (*stage != Stage::OnHold) {
            return wrongUsage(Cli::tr("The option --until belongs to the stage on-hold."),
                Cli::tr("Leave it out, or move the contact to on-hold."));
        }
        until = *date;
    }
    const Result<ContactId> id = contactValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    return contactReply(call, desk, desk.pipeline.move(*id, *stage, until));
}

Result<Reply> archiveContact(const Call &call, Desk &desk)
{
    const Result<ContactId> id = contactValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    return contactReply(call, desk, desk.pipeline.setArchived(*id, !call.has(u"back"_s)));
}

Result<Reply> mergeContacts(const Call &call, Desk &desk)
{
    const Result<ContactId> kept = contactValue(desk, call.argument(0));
    if (!kept)
        return failure(kept);
    const Result<ContactId> other = contactValue(desk, call.argument(1));
    if (!other)
        return failure(other);
    if (*kept == *other) {
        return wrongUsage(Cli::tr("Both ids are the same contact's."),
            Cli::tr("Name two contacts; “%1” lists who may be here twice.").arg(u"demitasse-cli duplicates"_s));
    }
    const Result<MergeProposal> proposal = desk.merging.propose(*kept, *other, MergePreference::Kept);
    if (!proposal)
        return failure(proposal);
    return contactReply(call, desk, desk.merging.merge(*kept, *other, proposal->choices));
}

/// NoSuchStudent unless the workspace is that student's.
Result<> requireStudent(const Call &call, Desk &desk)
{
    if (!call.has(u"student"_s))
        return {};
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    const QString wanted = call.value(u"student"_s);
    if (StudentId::fromText(wanted) != student->id || wanted.isEmpty())
        return failure(ErrorCode::NoSuchStudent, {wanted});
    return {};
}

Result<ContactFilter> filterOf(const Call &call)
{
    ContactFilter filter;
    filter.text = call.value(u"search"_s);
    filter.archived = call.has(u"archived"_s);
    if (call.has(u"stage"_s)) {
        const Result<Stage> stage = wordValue<Stage>(u"stage"_s, call.value(u"stage"_s));
        if (!stage)
            return failure(stage);
        filter.stage = *stage;
    }
    return filter;
}

Reply listReply(const QList<ContactView> &views, const QDateTime &now)
{
    QJsonArray list;
    for (const ContactView &view : views)
        list.append(contactJson(view, now));
    return {list, contactTable(views, now)};
}

Result<Reply> listContacts(const Call &call, Desk &desk)
{
    const QDateTime now = call.premises.clock().now();
    Result<ContactFilter> filter = filterOf(call);
    if (!filter)
        return failure(filter);
    int limit = 0;
    if (call.has(u"limit"_s)) {
        const Result<int> number = numberValue(u"limit"_s, call.value(u"limit"_s), 1);
        if (!number)
            return failure(number);
        limit = *number;
    }
    const Result<> known = requireStudent(call, desk);
    if (!known)
        return failure(known);
    if (call.has(u"introducer"_s)) {
        const Result<ContactId> introducer = contactValue(desk, call.value(u"introducer"_s));
        if (!introducer)
            return failure(introducer);
        filter->introducer = *introducer;
    }
    if (call.has(u"path"_s)) {
        const Result<std::optional<PathId>> path = desk.pipeline.pathNamed(call.value(u"path"_s));
        if (!path)
            return failure(path);
        if (!*path)
            return listReply({}, now);
        filter->path = *path;
    }
    const Result<QList<ContactView>> views = desk.pipeline.find(*filter, limit);
    if (!views)
        return failure(views);
    return listReply(*views, now);
}

Command listCommand()
{
    return {.name = u"list"_s,
        .summary = Cli::tr("List contacts; the best match first when searching."),
        .options = {{u"search"_s, Cli::tr("Look in names, organization, role, tags, touches and notes."),
                        Cli::tr("TEXT")},
            {u"stage"_s, Cli::tr("Only those who stand here: %1.").arg(wordsText<Stage>()), Cli::tr("STAGE")},
            {u"path"_s, Cli::tr("Only those of this career path, by name."), Cli::tr("PATH")},
            {u"introducer"_s, Cli::tr("Only those whom this contact introduced."), u"ID"_s},
            {u"student"_s, Cli::tr("Only those of this student."), u"ID"_s},
            {u"limit"_s, Cli::tr("At most so many."), u"N"_s},
            {u"archived"_s, Cli::tr("Also those put away.")}},
        .examples = {u"contact list --search raman"_s, u"contact list --stage met --json"_s},
        .run = onDesk(Access::WriteIfFree, listContacts)};
}

} // namespace

Command contactCommands()
{
    return {.name = u"contact"_s,
        .summary = Cli::tr("People you may speak with."),
        .examples = {u"contact add --name \"Priya Raman\" --org \"City of Toronto\" --email priya@example.org"_s,
            u"contact list --stage invited"_s},
        .commands = {
            {.name = u"add"_s,
                .summary = Cli::tr("Add a contact."),
                .options = addOptions(),
                .examples = {u"contact add --name \"Priya Raman\" --org \"City of Toronto\""_s,
                    u"contact add --given Tom --family Okafor --source alumni --warmth common-ground"_s,
                    u"contact add --from-text signature.txt --source event"_s},
                .run = addOrPropose},
            {.name = u"edit"_s,
                .summary = Cli::tr("Change what is said; an empty value empties the field."),
                .arguments = {u"ID"_s},
                .options = contactOptions(),
                .examples = {u"contact edit ID --role \"Policy analyst\" --phone \"\""_s},
                .run = onDesk(Access::Write, editContact)},
            listCommand(),
            {.name = u"show"_s,
                .summary = Cli::tr("Show everything about a contact."),
                .arguments = {u"ID"_s},
                .examples = {u"contact show ID"_s},
                .run = onDesk(Access::Read, showContact)},
            {.name = u"move"_s,
                .summary = Cli::tr("Move a contact in the pipeline: %1.").arg(wordsText<Stage>()),
                .arguments = {u"ID"_s, Cli::tr("STAGE")},
                .options = {{u"until"_s, Cli::tr("On hold until this day."), Cli::tr("DATE")}},
                .examples = {u"contact move ID invited"_s, u"contact move ID on-hold --until 2027-01-15"_s},
                .run = onDesk(Access::Write, moveContact)},
            {.name = u"archive"_s,
                .summary = Cli::tr("Put a contact away; nothing is lost."),
                .arguments = {u"ID"_s},
                .options = {{u"back"_s, Cli::tr("Bring the contact back.")}},
                .examples = {u"contact archive ID"_s, u"contact archive ID --back"_s},
                .run = onDesk(Access::Write, archiveContact)},
            {.name = u"merge"_s,
                .summary = Cli::tr("Make one contact of two: the first is kept and gets what only the second has."),
                .arguments = {u"ID"_s, u"ID"_s},
                .examples = {u"contact merge ID ID"_s},
                .run = onDesk(Access::Write, mergeContacts)},
            copyCommand(),
            eraseCommand(),
        }};
}

} // namespace Demitasse
