// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/text/doubletext.h"

#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QJsonObject doubleJson(const LikelyDouble &found)
{
    QJsonObject json = likelinessJson(found.score, found.reasons);
    json.insert(u"a"_s, found.a.text());
    json.insert(u"b"_s, found.b.text());
    return json;
}

Result<Reply> listDuplicates(const Call &, Desk &desk)
{
    const Result<QList<LikelyDouble>> doubles = desk.merging.doubles();
    if (!doubles)
        return failure(doubles);
    const Result<QList<ContactView>> everybody = desk.pipeline.all();
    if (!everybody)
        return failure(everybody);
    QHash<ContactId, QString> names;
    for (const ContactView &view : *everybody)
        names.insert(view.contact.id, displayName(view.contact));
    QJsonArray list;
    Table table({Cli::tr("Likely"), Cli::tr("One"), Cli::tr("Other"), Cli::tr("Why"), Cli::tr("Ids")});
    for (const LikelyDouble &found : *doubles) {
        list.append(doubleJson(found));
        table.add({QLocale().toString(found.score, 'f', 2), names.value(found.a), names.value(found.b),
            doubleReasonsText(found.reasons), found.a.text() + u' ' + found.b.text()});
    }
    return Reply {list, table.isEmpty() ? Cli::tr("Nobody seems to be here twice.") : table.text()};
}

} // namespace

Command duplicatesCommand()
{
    return {.name = u"duplicates"_s,
        .summary = Cli::tr("List who may be here twice, likeliest first, with the reason."),
        .examples = {u"duplicates"_s, u"duplicates --json"_s, u"contact merge ID ID"_s},
        .run = onDesk(Access::Read, listDuplicates)};
}

} // namespace Demitasse
