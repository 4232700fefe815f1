// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/questionpack.h"

#include "core/exchange/packtemplates.h"
#include "core/exchange/packwords.h"
#include "core/exchange/questionfields.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto packFormat = "demitasse-pack/1"_L1;

const QStringList &languages()
{
    static const QStringList both {u"en"_s, u"fr"_s};
    return both;
}

int lineAt(const QByteArray &json, qsizetype offset)
{
    return static_cast<int>(QByteArrayView(json).first(std::min(offset, json.size())).count('\n')) + 1;
}

/// The lines where the entries of each list begin, by the list's name. For JSON that was understood.
QHash<QByteArray, QList<int>> entryLines(const QByteArray &json)
{
    QHash<QByteArray, QList<int>> lines;
    QByteArray list;
    int line = 1;
    int depth = 0;
    qsizetype textStart = -1;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        line += c == '\n';
        if (textStart >= 0) {
            i += c == '\\';
            if (c == '"' && depth == 1)
                list = json.sliced(textStart, i - textStart);
            if (c == '"')
                textStart = -1;
        } else if (c == '"') {
            textStart = i + 1;
        } else if (c == '{' || c == '[') {
            if (++depth == 3 && c == '{')
                lines[list].append(line);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return lines;
}

/// What is written in that language, or in the other where it is not; a plain text is in every language.
QJsonValue inLanguage(const QJsonValue &value, const QString &language)
{
    if (!value.isObject())
        return value;
    for (const QString &wanted : {language, languages().first(), languages().last()}) {
        const QJsonValue text = value[wanted];
        if (!text.isUndefined())
            return text;
    }
    return {};
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue text : value.toArray())
        texts.append(text.toString().trimmed());
    return texts;
}

Result<QList<Objective>> objectivesIn(const QJsonValue &value)
{
    QList<Objective> objectives;
    for (const QJsonValue each : value.toArray()) {
        const Result<Objective> objective = packWord<Objective>(each, u"objectives"_s);
        if (!objective)
            return failure(objective);
        if (!objectives.contains(*objective))
            objectives.append(*objective);
    }
    return objectives.isEmpty() ? Result<QList<Objective>> {failure(ErrorCode::ValueMissing, {u"objectives"_s})}
                                : objectives;
}

Result<> checkFields(const QJsonValue &entry)
{
    for (const QString &key : {u"text"_s, u"why"_s, u"opening"_s, u"prompts"_s}) {
        for (const QString &language : languages()) {
            const QJsonValue value = inLanguage(entry[key], language);
            const QStringList texts = value.isArray() ? textsOf(value) : QStringList {value.toString()};
            for (const QString &text : texts) {
                if (const QString unknown = unknownField(text); !unknown.isEmpty())
                    return failure(ErrorCode::ValueInvalid, {key, unknown});
            }
        }
    }
    return {};
}

Result<Question> questionIn(const QJsonValue &entry, const QString &language)
{
    Question question;
    question.id = entry[u"id"_s].toString().trimmed();
    question.text = inLanguage(entry[u"text"_s], language).toString().simplified();
    if (question.id.isEmpty() || question.text.isEmpty())
        return failure(ErrorCode::ValueMissing, {question.id.isEmpty() ? u"id"_s : u"text"_s});
    const Result<QuestionCategory> category = packWord<QuestionCategory>(entry[u"category"_s], u"category"_s);
    const Result<QList<Objective>> objectives = objectivesIn(entry[u"objectives"_s]);
    const Result<QuestionLevel> level = packWord<QuestionLevel>(entry[u"level"_s].isUndefined()
            ? QJsonValue(word(QuestionLevel::First)) : entry[u"level"_s], u"level"_s);
    const Result<> fields = checkFields(entry);
    if (!category || !objectives || !level || !fields) {
        return !category ? Result<Question> {failure(category)}
            : !objectives ? Result<Question> {failure(objectives)}
            : !level ? Result<Question> {failure(level)} : Result<Question> {failure(fields)};
    }
    question.minutes = entry[u"minutes"_s].toInt(question.minutes);
    if (question.minutes < 1 || question.minutes > LongestQuestion)
        return failure(ErrorCode::ValueInvalid, {u"minutes"_s, QString::number(question.minutes)});
    question.category = *category;
    question.objectives = *objectives;
    question.level = *level;
    const QJsonValue own = entry[u"text"_s].isObject() ? entry[u"text"_s][language] : QJsonValue(QString());
    question.language = own.isUndefined() ? languages().at(language == languages().first()) : language;
    question.why = inLanguage(entry[u"why"_s], language).toString().simplified();
    question.opening = inLanguage(entry[u"opening"_s], language).toString().simplified();
    question.prompts = textsOf(inLanguage(entry[u"prompts"_s], language));
    question.isClosing = entry[u"closing"_s].toBool();
    question.starter = entry[u"starter"_s].toInt();
    return question;
}

Result<> takeTemplate(const QJsonValue &entry, const QString &pack, QList<LetterTemplate> &templates)
{
    const Result<LetterTemplate> text = packTemplateIn(entry, pack);
    if (!text)
        return failure(text);
    if (std::ranges::contains(templates, text->id, &LetterTemplate::id))
        return failure(ErrorCode::ValueInvalid, {u"id"_s, entry[u"id"_s].toString()});
    templates.append(*text);
    return {};
}

/// What cannot be taken is named with its line.
void takeEach(const QJsonValue &entries, const QList<int> &lines, QuestionPack &pack, const auto &take)
{
    const QJsonArray all = entries.toArray();
    // An entry that is no object begins no line of its own.
    qsizetype object = 0;
    for (const QJsonValue entry : all) {
        const int line = lines.value(entry.isObject() ? object++ : object, 1);
        if (const Result<> taken = take(entry); !taken)
            pack.faults.append({line, taken.error()});
    }
}

QList<Question> compiledIn(const QString &language)
{
    QFile file(u":/questions/bank.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const Result<QuestionPack> bank = readQuestionPack(file.readAll(), language);
    return bank ? bank->questions : QList<Question> {};
}

} // namespace

Result<QuestionPack> readQuestionPack(const QByteArray &json, const QString &language)
{
    if (json.size() > LargestPack)
        return failure(ErrorCode::NotAPack, {QString()}, u"size"_s);
    QJsonParseError broken;
    const QJsonObject document = QJsonDocument::fromJson(json, &broken).object();
    if (broken.error != QJsonParseError::NoError) {
        return failure(ErrorCode::PackDamaged, {QString(), QString::number(lineAt(json, broken.offset))});
    }
    QuestionPack pack;
    pack.id = document[u"id"_s].toString().trimmed();
    pack.name = inLanguage(document[u"name"_s], language).toString().simplified();
    if (document[u"format"_s].toString() != packFormat || pack.id.isEmpty()
        || !(document[u"questions"_s].isArray() || document[u"templates"_s].isArray()))
        return failure(ErrorCode::NotAPack, {QString()});
    const auto lines = entryLines(json);
    QSet<QString> ids;
    takeEach(document[u"questions"_s], lines["questions"], pack, [&](const QJsonValue &entry) -> Result<> {
        const Result<Question> question = questionIn(entry, language);
        if (!question || ids.contains(question->id)) {
            return question ? Result<> {failure(ErrorCode::ValueInvalid, {u"id"_s, question->id})}
                            : Result<> {failure(question)};
        }
        ids.insert(question->id);
        pack.questions.append(*question);
        return {};
    });
    QList<LetterTemplate> templates;
    takeEach(document[u"templates"_s], lines["templates"], pack,
        [&](const QJsonValue &entry) { return takeTemplate(entry, pack.id, templates); });
    return pack;
}

QList<LetterTemplate> readPackTemplates(const QByteArray &json)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    const QString id = document[u"id"_s].toString().trimmed();
    QList<LetterTemplate> templates;
    if (document[u"format"_s].toString() == packFormat && !id.isEmpty()) {
        const QJsonArray entries = document[u"templates"_s].toArray();
        for (const QJsonValue entry : entries)
            (void)takeTemplate(entry, id, templates);
    }
    return templates;
}

bool looksLikePack(const QByteArray &json)
{
    return json.trimmed().startsWith('{') && json.contains("\"demitasse-pack/");
}

const QList<Question> &questionBank(const QString &language)
{
    static const QList<Question> english = compiledIn(u"en"_s);
    static const QList<Question> french = compiledIn(u"fr"_s);
    return language.startsWith("fr"_L1) ? french : english;
}

} // namespace Demitasse
