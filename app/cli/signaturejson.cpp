// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/describe.h"
#include "app/cli/json.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/workflow/pasting.h"
#include "core/text/wordtext.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

qint64 codePoints(QStringView text)
{
    qint64 count = 0;
    for (const QChar c : text)
        count += c.isLowSurrogate() ? 0 : 1;
    return count;
}

} // namespace

QJsonObject signatureJson(const QString &text, const QList<SignaturePart> &parts)
{
    QJsonArray list;
    for (const SignaturePart &part : parts) {
        QJsonObject json {{u"field"_s, word(part.field)}, {u"value"_s, part.value},
            {u"start"_s, codePoints(QStringView(text).first(part.start))},
            {u"length"_s, codePoints(QStringView(text).sliced(part.start, part.length))},
            {u"confidence"_s, word(part.confidence)}};
        if (part.field == SignatureField::Phone)
            json.insert(u"kind"_s, word(part.phone));
        list.append(json);
    }
    const ContactDraft draft = draftOf(parts);
    ContactView view;
    view.contact = draft.contact;
    view.organization = draft.organization;
    return {{u"contact"_s, contactJson(view, {})}, {u"units"_s, QJsonArray::fromStringList(draft.units)},
        {u"parts"_s, list}};
}

QString signatureTable(const QList<SignaturePart> &parts)
{
    Table table({Cli::tr("Field"), Cli::tr("Value"), Cli::tr("How sure")});
    for (const SignaturePart &part : parts)
        table.add({signatureFieldText(part.field), part.value, confidenceText(part.confidence)});
    return table.isEmpty() ? Cli::tr("The text says nothing about a person.") : table.text();
}

} // namespace Demitasse
