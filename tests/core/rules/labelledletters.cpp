// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/labelledletters.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Addressee addresseeOf(const QJsonObject &contact)
{
    const auto text = [&](QLatin1StringView key) { return contact[key].toString(); };
    Addressee to;
    to.given = text("given"_L1);
    to.family = text("family"_L1);
    to.preferred = text("preferred"_L1);
    to.organization = text("organization"_L1);
    to.role = text("role"_L1);
    to.howFound = fromWord<Source>(text("how_found"_L1));
    to.commonGround = text("common_ground"_L1);
    to.introducer = text("introducer"_L1);
    to.introducerPermission = fromWord<Permission>(text("introducer_permission"_L1)).value_or(Permission::Unknown);
    return to;
}

} // namespace

QList<LabelledLetter> labelledLetters(const QString &name)
{
    QFile file(name);
    QList<LabelledLetter> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd()) {
        const QJsonObject object = QJsonDocument::fromJson(file.readLine()).object();
        LabelledLetter labelled {.id = object["id"_L1].toString(), .letter = {}, .faults = {}};
        labelled.letter.language = fromWord<LetterLanguage>(object["lang"_L1].toString()).value();
        labelled.letter.channel = fromWord<Channel>(object["channel"_L1].toString()).value();
        labelled.letter.situation = fromWord<Situation>(object["situation"_L1].toString()).value();
        labelled.letter.to = addresseeOf(object["contact"_L1].toObject());
        labelled.letter.subject = object["subject"_L1].toString();
        labelled.letter.body = object["body"_L1].toString();
        for (const QJsonValue &fault : object["findings"_L1].toArray())
            labelled.faults.append(fault.toString());
        all.append(labelled);
    }
    return all;
}

QList<LabelledLetter> ownLabelledLetters()
{
    return labelledLetters(QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/letters/labelled.jsonl"));
}

} // namespace Demitasse
