// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/letterjson.h"

#include "core/rules/letterchecks.h"
#include "core/rules/letterfix.h"
#include "core/text/lettertext.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Reads the values of an object; the first that is not what it should be is remembered.
class LetterValues
{
public:
    explicit LetterValues(const QJsonObject &object)
        : m_object(object)
    {
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_object.value(key);
        if (!value.isString() && !value.isUndefined() && !value.isNull())
            m_wrong = key;
        return value.toString();
    }

    template <class E> std::optional<E> wordOrNothing(const QString &key)
    {
        const QString written = text(key);
        const std::optional<E> value = fromWord<E>(written);
        if (!value && !written.isEmpty())
            m_wrong = key;
        return value;
    }

    template <class E> E word(const QString &key)
    {
        const std::optional<E> value = wordOrNothing<E>(key);
        if (!value)
            m_wrong = key;
        return value.value_or(E{});
    }

    const QString &wrong() const { return m_wrong; }

private:
    const QJsonObject &m_object;
    QString m_wrong;
};

Result<Addressee> addresseeFromJson(const QJsonObject &object)
{
    LetterValues values(object);
    Addressee to{.given = values.text(u"given"_s),
        .family = values.text(u"family"_s),
        .preferred = values.text(u"preferred"_s),
        .organization = values.text(u"organization"_s),
        .role = values.text(u"role"_s),
        .howFound = values.wordOrNothing<Source>(u"how_found"_s),
        .commonGround = values.text(u"common_ground"_s),
        .introducer = values.text(u"introducer"_s),
        .introducerPermission
        = values.wordOrNothing<Permission>(u"introducer_permission"_s).value_or(Permission::Unknown)};
    if (!values.wrong().isEmpty())
        return failure(ErrorCode::RecordNotUnderstood, {u"contact."_s + values.wrong()});
    return to;
}

/// A stretch of UTF-16 units in code points.
QJsonObject placeJson(const QString &text, LetterField field, qsizetype start, qsizetype length)
{
    const QStringView view(text);
    return {{u"field"_s, word(field)}, {u"start"_s, characterCount(view.first(start))},
        {u"length"_s, characterCount(view.sliced(start, length))}};
}

} // namespace

Result<Letter> letterFromJson(const QJsonObject &object)
{
    LetterValues values(object);
    Letter letter{.language = values.word<LetterLanguage>(u"lang"_s),
        .channel = values.word<Channel>(u"channel"_s),
        .situation = values.word<Situation>(u"situation"_s),
        .to = {},
        .subject = values.text(u"subject"_s),
        .body = values.text(u"body"_s)};
    if (!values.wrong().isEmpty())
        return failure(ErrorCode::RecordNotUnderstood, {values.wrong()});
    const QJsonValue contact = object.value(u"contact"_s);
    if (!contact.isObject() && !contact.isUndefined() && !contact.isNull())
        return failure(ErrorCode::RecordNotUnderstood, {u"contact"_s});
    const Result<Addressee> to = addresseeFromJson(contact.toObject());
    if (!to)
        return failure(to);
    letter.to = *to;
    return letter;
}

QJsonArray findingsJson(const Letter &letter, const QList<LetterFinding> &findings)
{
    const auto textOf = [&](LetterField field) { return field == LetterField::Subject ? letter.subject : letter.body; };
    QJsonArray list;
    for (const LetterFinding &finding : findings) {
        const LetterFaultText text = letterFaultText(finding.fault, letter.channel, letterLength(letter));
        QJsonObject json = placeJson(textOf(finding.field), finding.field, finding.start, finding.length);
        json.insert(u"code"_s, word(finding.fault));
        json.insert(u"title"_s, text.title);
        json.insert(u"reason"_s, text.reason);
        json.insert(u"way_out"_s, text.wayOut);
        QJsonValue fix;
        if (const std::optional<LetterEdit> edit = letterFix(letter, finding)) {
            QJsonObject place = placeJson(textOf(edit->field), edit->field, edit->start, edit->length);
            place.insert(u"replacement"_s, edit->replacement);
            fix = place;
        }
        json.insert(u"fix"_s, fix);
        list.append(json);
    }
    return list;
}

} // namespace Demitasse
