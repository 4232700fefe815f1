// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/packtemplates.h"

#include "core/exchange/letterfiller.h"
#include "core/exchange/packwords.h"

#include <QJsonValue>

#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestTemplate = 8000;
constexpr qsizetype LongestTemplateLine = 200;

template <class E> Result<E> packWordOr(E otherwise, const QJsonValue &entry, const QString &key)
{
    return entry[key].isUndefined() ? Result<E> {otherwise} : packWord<E>(entry[key], key);
}

Result<> checkText(const QString &key, const QString &text, qsizetype longest, LetterLanguage language)
{
    if (text.size() > longest)
        return failure(ErrorCode::ValueInvalid, {key, text.left(LongestTemplateLine)});
    const Result<FilledText> filled = fillTemplate(text, {}, language);
    return filled ? Result<> {} : Result<> {failure(filled)};
}

} // namespace

Result<LetterTemplate> packTemplateIn(const QJsonValue &entry, const QString &pack)
{
    const QString id = entry[u"id"_s].toString().trimmed();
    LetterTemplate text;
    text.name = entry[u"name"_s].toString().simplified();
    text.subject = entry[u"subject"_s].toString().simplified();
    text.body = entry[u"body"_s].toString().trimmed();
    const std::array<std::pair<QString, bool>, 4> needed {{{u"id"_s, id.isEmpty()},
        {u"situation"_s, entry[u"situation"_s].toString().isEmpty()}, {u"name"_s, text.name.isEmpty()},
        {u"body"_s, text.body.isEmpty()}}};
    for (const auto &[key, isMissing] : needed) {
        if (isMissing)
            return failure(ErrorCode::ValueMissing, {key});
    }
    const Result<Situation> situation = packWord<Situation>(entry[u"situation"_s], u"situation"_s);
    const Result<Channel> channel = packWordOr(Channel::Email, entry, u"channel"_s);
    const Result<LetterLanguage> language = packWordOr(LetterLanguage::English, entry, u"language"_s);
    if (!situation || !channel || !language)
        return !situation ? failure(situation) : !channel ? failure(channel) : failure(language);
    const Result<> subject = checkText(u"subject"_s, text.subject, LongestTemplateLine, *language);
    const Result<> body = checkText(u"body"_s, text.body, LongestTemplate, *language);
    if (!subject || !body)
        return subject ? failure(body) : failure(subject);
    text.id = {QUuid::createUuidV5(QUuid::createUuidV5({}, pack), id)};
    text.situation = *situation;
    text.channel = *channel;
    text.language = *language;
    return text;
}

} // namespace Demitasse
