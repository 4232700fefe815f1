// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class PreparationCommand : public CliTest
{
};

TEST_F(PreparationCommand, ListsTheBankInTheFixedShape)
{
    init();
    const QJsonArray all = run({u"questions"_s}).list();
    EXPECT_GE(all.size(), 80);
    const QJsonArray some
        = run({u"questions"_s, u"--category"_s, u"person"_s, u"--objective"_s, u"insight"_s}).list();
    EXPECT_TRUE(!some.isEmpty() && some.size() < all.size());
    for (const QJsonValue &question : some) {
        EXPECT_EQ(question[u"category"_s].toString(), u"person"_s);
        EXPECT_TRUE(question[u"objectives"_s].toArray().contains(u"insight"_s));
        EXPECT_TRUE(question[u"minutes"_s].toInt() > 0 && !question[u"why"_s].toString().isEmpty());
        EXPECT_FALSE(question[u"text"_s].toString().contains(u"{{"_s));
    }
    const QJsonArray french = run({u"--lang"_s, u"fr"_s, u"questions"_s}).list();
    EXPECT_EQ(french.size(), all.size());
    EXPECT_EQ(french[0][u"id"_s], all[0][u"id"_s]);
    EXPECT_NE(french[0][u"text"_s], all[0][u"text"_s]);
    EXPECT_EQ(run({u"questions"_s, u"--search"_s, u"zzzz"_s}).list().size(), 0);
    EXPECT_EQ(run({u"questions"_s, u"--objective"_s, u"fun"_s}).status, 2);
}

TEST_F(PreparationCommand, MakesAPlanInTheFixedShape)
{
    init();
    const QString meeting = book(addContact(u"Priya Raman"_s));
    const QJsonObject empty = run({u"plan"_s, meeting}).object();
    EXPECT_EQ(empty[u"minutes"_s].toInt(), 20);
    EXPECT_EQ(empty[u"planned"_s].toInt(), 0);
    EXPECT_EQ(empty[u"warnings"_s][0][u"code"_s].toString(), u"too-few"_s);
    const QJsonObject added = run({u"plan"_s, meeting, u"--add"_s, u"who-else"_s, u"--add"_s, u"pay-range"_s}).object();
    EXPECT_EQ(added[u"items"_s][1][u"question"_s].toString(), u"who-else"_s);
    const QJsonObject plan = run({u"plan"_s, meeting, u"--suggest"_s}).object();
    EXPECT_TRUE(plan[u"planned"_s].toInt() <= 15 && plan[u"items"_s].toArray().size() >= 3);
    EXPECT_EQ(plan[u"items"_s][0][u"question"_s].toString(), u"pay-range"_s);
    EXPECT_FALSE(plan[u"items"_s][1][u"reasons"_s].toArray().isEmpty());
    for (const QString &objective : {u"information"_s, u"insight"_s, u"relationship"_s})
        EXPECT_GT(plan[u"coverage"_s][objective].toInt(), 0) << qPrintable(objective);
    EXPECT_TRUE(plan[u"warnings"_s].toArray().isEmpty());
    const QJsonObject shorter = run({u"plan"_s, meeting, u"--minutes"_s, u"10"_s}).object();
    EXPECT_EQ(shorter[u"warnings"_s][0][u"code"_s].toString(), u"too-long"_s);
    EXPECT_EQ(run({u"plan"_s, meeting, u"--add"_s, u"nonsense"_s}).error(), u"no-such-question"_s);
    EXPECT_EQ(run({u"plan"_s, u"nonsense"_s}).status, 4);
    EXPECT_EQ(run({u"plan"_s, meeting, u"--minutes"_s, u"0"_s}).status, 2);
}

TEST_F(PreparationCommand, TakesPacksInAndNamesWhatIsWrong)
{
    init();
    const QString good = file(u"good.json"_s, R"({"format": "demitasse-pack/1", "id": "p", "name": "P", "questions": [
        {"id": "first-night", "text": "What of the moonlight?", "category": "person", "objectives": ["insight"]}]})");
    const Answer taken = run({u"pack"_s, u"add"_s, good});
    EXPECT_EQ(taken.status, 0);
    EXPECT_EQ(taken.object()[u"questions"_s].toInt(), 1);
    EXPECT_EQ(run({u"pack"_s, u"list"_s}).list()[0][u"id"_s].toString(), u"p"_s);
    EXPECT_EQ(run({u"questions"_s, u"--search"_s, u"moonlight"_s}).list()[0][u"pack"_s].toString(), u"P"_s);
    const QString texts = file(u"texts.json"_s, R"({"format": "demitasse-pack/1", "id": "t", "name": "Centre",
"templates": [{"id": "a", "name": "Hello", "situation": "cold-request", "body": "Dear {{greeting_name}}, hello!"}]})");
    EXPECT_EQ(run({u"pack"_s, u"add"_s, texts}).object()[u"templates"_s].toInt(), 1);
    const QString ann = run({u"contact"_s, u"add"_s, u"--name"_s, u"Ann Lake"_s}).id();
    const QStringList letter {u"letter"_s, ann, u"--situation"_s, u"cold-request"_s, u"--template"_s};
    EXPECT_EQ(run(letter + QStringList(u"hello, from centre"_s)).text(u"body"_s), u"Dear Ann, hello!"_s);
    EXPECT_EQ(run(letter + QStringList(u"none"_s)).error(), u"no-such-letter"_s);
    const QString partly = file(u"partly.json"_s, R"({"format": "demitasse-pack/1", "id": "q", "questions": [
        {"id": "a", "text": "Why so?", "category": "person", "objectives": ["insight"]},
        {"id": "b", "text": "Why?", "category": "job", "objectives": ["insight"]}]})");
    const Answer some = run({u"pack"_s, u"add"_s, partly});
    EXPECT_EQ(some.status, 1);
    EXPECT_EQ(some.object()[u"rejected"_s][0][u"line"_s].toInt(), 3);
    EXPECT_EQ(run({u"pack"_s, u"add"_s, file(u"no.json"_s, "[1, 2")}).status, 2);
    EXPECT_EQ(run({u"pack"_s, u"add"_s, path(u"missing.json"_s)}).error(), u"file-missing"_s);
}

TEST_F(PreparationCommand, ImportsPacksInTheFixedShape)
{
    init();
    const QByteArray head = R"({"format": "demitasse-pack/1", "id": "p", "questions": [)";
    const QByteArray good = R"({"id": "a", "text": "Why the moon?", "category": "person", "objectives": ["insight"]})";
    const QString partly = file(u"partly.json"_s,
        head + good + ",\n{\"id\": \"b\", \"text\": \"Why?\", \"category\": \"job\", \"objectives\": [\"insight\"]}]}");
    const auto counts = [](const QJsonObject &json) {
        return u"%1 %2 %3 %4 %5"_s.arg(json[u"read"_s].toInt()).arg(json[u"added"_s].toInt())
            .arg(json[u"updated"_s].toInt()).arg(json[u"merged"_s].toInt()).arg(json[u"rejected"_s].toArray().size());
    };
    const Answer dry = run({u"import"_s, u"--dry-run"_s, partly});
    EXPECT_EQ(counts(dry.object()), u"2 1 0 0 1"_s);
    EXPECT_EQ(run({u"pack"_s, u"list"_s}).list().size(), 0);
    const Answer taken = run({u"import"_s, partly});
    EXPECT_EQ(taken.status, 1);
    EXPECT_EQ(counts(taken.object()), u"2 1 0 0 1"_s);
    const QJsonValue rejected = taken.object()[u"rejected"_s][0];
    EXPECT_EQ(rejected[u"line"_s].toInt(), 2);
    EXPECT_EQ(rejected[u"file"_s].toString(), partly);
    EXPECT_TRUE(rejected[u"reason"_s].toString().contains(u"job"_s));
    EXPECT_EQ(counts(run({u"import"_s, u"--format"_s, u"pack"_s, partly}).object()), u"2 0 0 1 1"_s);
    EXPECT_EQ(run({u"questions"_s, u"--search"_s, u"the moon"_s}).list().size(), 1);

    const Answer broken = run({u"import"_s, file(u"broken.json"_s, head + '\n' + good)});
    EXPECT_EQ(broken.status, 2);
    EXPECT_EQ(broken.error(), u"pack-damaged"_s);
    EXPECT_TRUE(broken.object()[u"error"_s][u"file"_s].toString().endsWith(u"broken.json"_s));
    EXPECT_GT(broken.object()[u"error"_s][u"line"_s].toInt(), 0);
    EXPECT_EQ(run({u"import"_s, u"--format"_s, u"pack"_s, file(u"people.csv"_s, "Name\nTom\n")}).error(),
        u"pack-damaged"_s);
    EXPECT_EQ(run({u"import"_s, partly, path(u"people.csv"_s)}).status, 2);
    const Answer both = run({u"import"_s, u"--format"_s, u"pack"_s, partly, path(u"missing.json"_s)});
    EXPECT_EQ(both.status, 1);
    EXPECT_EQ(both.object()[u"failed"_s][0][u"code"_s].toString(), u"file-missing"_s);
}

} // namespace
