// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/lettertemplates.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lettersSchema = "demitasse-letters/1"_L1;

/// A text is a list of lines.
QString linesOf(const QJsonValue &value)
{
    QStringList lines;
    for (const QJsonValue &line : value.toArray())
        lines.append(line.toString());
    return lines.join(u'\n');
}

QList<LetterTemplate> compiledIn(LetterLanguage language)
{
    QFile file(u":/letters/%1.json"_s.arg(word(language)));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return readLetterTemplates(file).value_or(QList<LetterTemplate> {});
}

} // namespace

Result<QList<LetterTemplate>> readLetterTemplates(QIODevice &in)
{
    const QJsonObject document = QJsonDocument::fromJson(in.readAll()).object();
    const auto language = fromWord<LetterLanguage>(document[u"language"_s].toString());
    if (document[u"schema"_s].toString() != lettersSchema || !language)
        return failure(ErrorCode::FileNotWhatItSays);
    QList<LetterTemplate> all;
    for (const QJsonValue &entry : document[u"letters"_s].toArray()) {
        const auto situation = fromWord<Situation>(entry[u"situation"_s].toString());
        const auto channel = fromWord<Channel>(entry[u"channel"_s].toString());
        const QString body = linesOf(entry[u"body"_s]);
        if (!situation || !channel || body.isEmpty())
            return failure(ErrorCode::FileNotWhatItSays);
        LetterTemplate text;
        text.situation = *situation;
        text.channel = *channel;
        text.language = *language;
        text.subject = entry[u"subject"_s].toString();
        text.body = body;
        all.append(text);
    }
    return all;
}

const QList<LetterTemplate> &letterTemplates(LetterLanguage language)
{
    static const QList<LetterTemplate> english = compiledIn(LetterLanguage::English);
    static const QList<LetterTemplate> french = compiledIn(LetterLanguage::French);
    return language == LetterLanguage::English ? english : french;
}

LetterTemplate letterTemplate(Situation situation, Channel channel, LetterLanguage language)
{
    for (const LetterTemplate &text : letterTemplates(language)) {
        if (text.situation == situation && text.channel == channel)
            return text;
    }
    LetterTemplate empty;
    empty.situation = situation;
    empty.channel = channel;
    empty.language = language;
    return empty;
}

} // namespace Demitasse
