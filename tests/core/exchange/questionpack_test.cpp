// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/questionpack.h"

#include "core/exchange/packtemplates.h"
#include "core/exchange/questionfields.h"

#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QByteArray packOf(const QByteArray &questions)
{
    return R"({"format": "demitasse-pack/1", "id": "p", "name": {"en": "Nursing", "fr": "Soins"},
"questions": [
)" + questions
        + "]}";
}

QList<PackFault> faultsOf(const QByteArray &questions)
{
    const Result<QuestionPack> pack = readQuestionPack(packOf(questions), u"en"_s);
    EXPECT_TRUE(pack.has_value());
    return pack ? pack->faults : QList<PackFault> {};
}

TEST(QuestionPack, ReadsEveryKey)
{
    const Result<QuestionPack> pack = readQuestionPack(packOf(R"({"id": "a", "category": "person", "minutes": 4,
        "objectives": ["insight", "relationship"], "level": "later", "text": {"en": "Why?", "fr": "Pourquoi?"},
        "why": {"en": "w", "fr": "p"}, "opening": "o", "prompts": {"en": ["x", "y"], "fr": ["z"]}, "closing": true,
        "starter": 2}, {"id": "b", "category": "network", "objectives": ["insight"], "text": {"en": "Who?"}})"),
        u"fr"_s);
    ASSERT_TRUE(pack && pack->faults.isEmpty());
    EXPECT_EQ(pack->id, u"p"_s);
    EXPECT_EQ(pack->name, u"Soins"_s);
    ASSERT_EQ(pack->questions.size(), 2);
    const Question expected {u"a"_s, u"Pourquoi?"_s, u"fr"_s, 4, QuestionCategory::Person,
        {Objective::Insight, Objective::Relationship}, QuestionLevel::Later, u"p"_s, u"o"_s, {u"z"_s}, true, 2};
    EXPECT_EQ(pack->questions.first(), expected);
    EXPECT_EQ(pack->questions.last().text, u"Who?"_s);
    EXPECT_EQ(pack->questions.last().language, u"en"_s);
    EXPECT_EQ(pack->questions.last().minutes, 3);
}

TEST(QuestionPack, BringsLetterTemplates)
{
    const QByteArray head = R"({"format": "demitasse-pack/1", "id": "p",
"templates": [
{"id": "a", "name": "First", "situation": "thank-you", "channel": "social", "language": "fr", "subject": "s",
 "body": "Bonjour {{greeting_name}},\n\nmerci!"},
)";
    const QString situations = u"warm-request, cold-request, through-introducer, ask-introducer, follow-up,"
                               " decline-thanks, on-hold-reply, reschedule, confirmation, thank-you,"
                               " introducer-news, keep-in-touch"_s;
    const QList<std::pair<QByteArray, Error>> cases {
        {R"({"id": "", "name": "n", "situation": "thank-you", "body": "b"})", {ErrorCode::ValueMissing, {u"id"_s}, {}}},
        {R"({"id": "b", "situation": "thank-you", "body": "b"})", {ErrorCode::ValueMissing, {u"name"_s}, {}}},
        {R"({"id": "b", "name": "n", "body": "b"})", {ErrorCode::ValueMissing, {u"situation"_s}, {}}},
        {R"({"id": "b", "name": "n", "situation": "thank-you"})", {ErrorCode::ValueMissing, {u"body"_s}, {}}},
        {R"({"id": "b", "name": "n", "situation": "plea", "body": "b"})",
            {ErrorCode::WordUnknown, {u"situation"_s, u"plea"_s, situations}, {}}},
        {R"({"id": "b", "name": "n", "situation": "thank-you", "channel": "fax", "body": "b"})",
            {ErrorCode::WordUnknown, {u"channel"_s, u"fax"_s, u"email, social, phone, in-person"_s}, {}}},
        {R"({"id": "b", "name": "n", "situation": "thank-you", "language": "de", "body": "b"})",
            {ErrorCode::WordUnknown, {u"language"_s, u"de"_s, u"en, fr"_s}, {}}},
        {R"({"id": "b", "name": "n", "situation": "thank-you", "body": "{{#path}}x"})",
            {ErrorCode::ValueMissing, {u"field"_s}, u"path"_s}},
        {R"({"id": "a", "name": "n", "situation": "thank-you", "body": "b"})",
            {ErrorCode::ValueInvalid, {u"id"_s, u"a"_s}, {}}},
    };
    for (const auto &[entry, reason] : cases) {
        const Result<QuestionPack> pack = readQuestionPack(head + entry + "\n]}", u"en"_s);
        ASSERT_TRUE(pack) << entry.toStdString();
        EXPECT_EQ(pack->faults, (QList<PackFault> {{5, reason}})) << entry.toStdString();
        const QList<LetterTemplate> templates = readPackTemplates(head + entry + "\n]}");
        ASSERT_EQ(templates.size(), 1);
        const LetterTemplate &text = templates.first();
        EXPECT_EQ(text.name, u"First"_s);
        EXPECT_EQ(text.situation, Situation::ThankYou);
        EXPECT_EQ(text.channel, Channel::Social);
        EXPECT_EQ(text.language, LetterLanguage::French);
        EXPECT_EQ(text.body, u"Bonjour {{greeting_name}},\n\nmerci!"_s);
        EXPECT_FALSE(text.id.isNull());
    }
    const QByteArray unknown = R"({"id": "b", "name": "n", "situation": "thank-you", "body": "{{salary}}"}]})";
    const Result<QuestionPack> pack = readQuestionPack(head + unknown, u"fr"_s);
    ASSERT_TRUE(pack && pack->faults.size() == 1);
    EXPECT_EQ(pack->faults.first().reason.code, ErrorCode::WordUnknown);
    EXPECT_EQ(pack->faults.first().reason.args.value(1), u"salary"_s);
}

TEST(QuestionPack, NamesLineAndReasonAndTakesTheOthers)
{
    struct Case
    {
        QByteArray question;
        Error reason;
    };
    const QString categories = u"occupation, organization, person, network"_s;
    const QByteArray rest = R"("category": "person", "objectives": ["insight"]})";
    const QList<Case> cases {
        {R"({"id": "", "text": "t", )" + rest, {ErrorCode::ValueMissing, {u"id"_s}, {}}},
        {R"({"id": "a", "text": {}, )" + rest, {ErrorCode::ValueMissing, {u"text"_s}, {}}},
        {R"({"id": "a", "text": 5, )" + rest, {ErrorCode::ValueMissing, {u"text"_s}, {}}},
        {R"({"id": "a", "text": "t", "minutes": 0, )" + rest, {ErrorCode::ValueInvalid, {u"minutes"_s, u"0"_s}, {}}},
        {R"({"id": "good", "text": "t", )" + rest, {ErrorCode::ValueInvalid, {u"id"_s, u"good"_s}, {}}},
        {R"({"id": "a", "text": "{{given|you}}", )" + rest,
            {ErrorCode::ValueInvalid, {u"text"_s, u"{{given|you}}"_s}, {}}},
        {R"({"id": "a", "text": "t", "prompts": ["{{role}}"], )" + rest,
            {ErrorCode::ValueInvalid, {u"prompts"_s, u"{{role}}"_s}, {}}},
        {R"({"id": "a", "text": "t", "category": "job", "objectives": ["insight"]})",
            {ErrorCode::WordUnknown, {u"category"_s, u"job"_s, categories}, {}}},
        {R"({"id": "a", "text": "t", "category": "person", "objectives": []})",
            {ErrorCode::ValueMissing, {u"objectives"_s}, {}}},
        {"5", {ErrorCode::ValueMissing, {u"id"_s}, {}}},
    };
    const QByteArray good = R"({"id": "good", "text": "a \" {[ b",
 "category": "person", "objectives": ["insight"]},
)";
    for (const Case &one : cases) {
        const QList<PackFault> faults = faultsOf(good + one.question);
        ASSERT_EQ(faults.size(), 1) << one.question.data();
        EXPECT_EQ(faults.first().reason, one.reason) << one.question.data();
        if (one.question != "5") {
            EXPECT_EQ(faults.first().line, 5) << one.question.data();
        }
    }
}

TEST(QuestionPack, RefusesWhatIsNoPack)
{
    for (const QByteArray &json : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("\0\1\2", 3),
             QByteArray(R"({"format": "demitasse-pack/2", "id": "p", "questions": []})"),
             QByteArray(R"({"format": "demitasse-pack/1", "id": "p", "questions": 5})"), QByteArray(5000, '[')}) {
        const Result<QuestionPack> pack = readQuestionPack(json, u"en"_s);
        ASSERT_FALSE(pack.has_value()) << json.data();
        EXPECT_TRUE(pack.error().code == ErrorCode::NotAPack || pack.error().code == ErrorCode::PackDamaged);
    }
    const Error broken = readQuestionPack("{\n\"id\": \n oops}", u"en"_s).error();
    EXPECT_EQ(broken.code, ErrorCode::PackDamaged);
    EXPECT_EQ(broken.args.value(1), u"3"_s);
    EXPECT_EQ(readQuestionPack(QByteArray(LargestPack + 1, ' '), u"en"_s).error().code, ErrorCode::NotAPack);
    EXPECT_TRUE(looksLikePack(" \n{\"format\": \"demitasse-pack/1\" oops"));
    EXPECT_FALSE(looksLikePack("First Name,\"demitasse-pack/1\""));
}

TEST(QuestionFields, AreFilledOrSaidInOtherWords)
{
    const QString text = u"What does {{role|your job}} at {{organization|your place}} take, {{role|say}}?"_s;
    EXPECT_EQ(fillQuestion(text, {}), u"What does your job at your place take, say?"_s);
    EXPECT_EQ(fillQuestion(text, {u"a\nwelder"_s, u"{{role|x}}"_s, {}}),
        u"What does a welder at {{role|x}} take, a welder?"_s);
    EXPECT_TRUE(unknownField(text).isEmpty());
    EXPECT_EQ(unknownField(u"a {{b c"_s), u"{{b c"_s);
}

/// Of the questions that come with the program.
class QuestionBank : public ::testing::TestWithParam<const char *>
{
protected:
    QList<Question> bank = questionBank(QString::fromLatin1(GetParam()));
};

TEST_P(QuestionBank, IsWholeInEveryField)
{
    EXPECT_GE(bank.size(), 80);
    QSet<QString> ids;
    for (const Question &question : bank) {
        EXPECT_EQ(question.language, QString::fromLatin1(GetParam())) << qPrintable(question.id);
        EXPECT_TRUE(question.minutes >= 2 && question.minutes <= 5) << qPrintable(question.id);
        EXPECT_FALSE(question.why.isEmpty() || question.opening.isEmpty()) << qPrintable(question.id);
        EXPECT_GE(question.prompts.size(), 2) << qPrintable(question.id);
        EXPECT_LE(question.text.count(u'?'), 1) << qPrintable(question.text);
        EXPECT_TRUE(question.text.endsWith(u'?') || question.text.endsWith(u'.')) << qPrintable(question.text);
        ids.insert(question.id);
    }
    EXPECT_EQ(ids.size(), bank.size());
    EXPECT_EQ(std::ranges::count_if(bank, &Question::isClosing), 1);
}

TEST_P(QuestionBank, ServesEveryAimInEveryCategory)
{
    for (const QuestionCategory category : allOf<QuestionCategory>()) {
        for (const Objective objective : allOf<Objective>()) {
            EXPECT_GE(std::ranges::count_if(bank, [&](const Question &question) {
                return question.category == category && question.objectives.contains(objective);
            }), 5) << qPrintable(word(category) + u' ' + word(objective));
        }
    }
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, QuestionBank, ::testing::Values("en", "fr"));

TEST(QuestionBanks, SayTheSameInBothLanguages)
{
    const QList<Question> english = questionBank(u"en"_s);
    const QList<Question> french = questionBank(u"fr"_s);
    ASSERT_EQ(english.size(), french.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        EXPECT_EQ(english[i].id, french[i].id);
        EXPECT_NE(english[i].text, french[i].text) << qPrintable(english[i].id);
        EXPECT_EQ(english[i].prompts.size(), french[i].prompts.size()) << qPrintable(english[i].id);
        for (const QString &field : {u"{{role|"_s, u"{{organization|"_s, u"{{industry|"_s})
            EXPECT_EQ(english[i].text.count(field), french[i].text.count(field)) << qPrintable(english[i].id);
    }
}

} // namespace
