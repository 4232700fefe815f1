// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/refusal.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QJsonArray idsOf(const QList<ContactView> &views)
{
    QJsonArray ids;
    for (const ContactView &view : views)
        ids.append(view.contact.id.text());
    return ids;
}

QStringList warningsAbout(const ErasureOutlook &outlook)
{
    QStringList warnings;
    if (!outlook.copies.isEmpty()) {
        warnings.append(Cli::tr("These copies still hold the person; bringing one back erases them from it: %1")
                            .arg(outlook.copies.join(u", "_s)));
    }
    if (!outlook.mentionedWith.isEmpty()) {
        warnings.append(Cli::tr("The name still stands in what was written about others: %1")
                            .arg(namesOf(outlook.mentionedWith).join(u", "_s)));
    }
    return warnings;
}

Result<Reply> eraseContact(const Call &call, Desk &desk)
{
    const Result<ContactId> id = contactValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    if (!call.has(u"yes"_s)) {
        return wrongUsage(Cli::tr("Erasing cannot be undone, so it has to be confirmed."),
            Cli::tr("Save a copy with \"contact copy\" if one is wanted, then add --yes."));
    }
    const Result<ErasureOutlook> erased = desk.erasing.erase(*id);
    if (!erased)
        return failure(erased);
    QJsonObject json = contactJson(erased->contact, call.premises.clock().now());
    json.insert(u"erased"_s,
        QJsonObject {{u"meetings"_s, erased->meetings}, {u"notes"_s, erased->notes}, {u"touches"_s, erased->touches},
            {u"meetings_left"_s, erased->sharedMeetings}});
    json.insert(u"copies"_s, QJsonArray::fromStringList(erased->copies));
    json.insert(u"mentioned_with"_s, idsOf(erased->mentionedWith));
    return Reply {json,
        labelled({{Cli::tr("Erased"), displayName(erased->contact.contact)},
            {Cli::tr("Meetings"), QString::number(erased->meetings)},
            {Cli::tr("Notes"), QString::number(erased->notes)}}),
        warningsAbout(*erased)};
}

Result<Reply> copyContact(const Call &call, Desk &desk)
{
    const Result<ContactId> id = contactValue(desk, call.argument(0));
    if (!id)
        return failure(id);
    const QString &file = call.argument(1);
    const Result<> written = desk.erasing.writeCopy(*id, QFileInfo(file).absoluteFilePath());
    if (!written)
        return failure(written);
    return Reply {QJsonObject {{u"file"_s, file}, {u"contact"_s, id->text()}}, labelled({{Cli::tr("Copy"), file}})};
}

} // namespace

Command eraseCommand()
{
    return {.name = u"erase"_s,
        .summary = Cli::tr("Erase a person for good: rows, history, search index. No undo."),
        .arguments = {u"ID"_s},
        .options = {{u"yes"_s, Cli::tr("Yes, for good.")}},
        .examples = {u"contact erase ID --yes"_s},
        .run = onDesk(Access::Write, eraseContact)};
}

Command copyCommand()
{
    return {.name = u"copy"_s,
        .summary = Cli::tr("Save everything that is held about a person, to read (.md) or for programs (.json)."),
        .arguments = {u"ID"_s, Cli::tr("FILE")},
        .examples = {u"contact copy ID raman.md"_s, u"contact copy ID raman.json"_s},
        .run = onDesk(Access::Read, copyContact)};
}

} // namespace Demitasse
