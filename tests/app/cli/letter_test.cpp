// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"
#include "tests/support/corpus.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class LetterCommand : public CliTest
{
protected:
    static constexpr auto Good
        = R"({"id":"g","lang":"en","channel":"email","situation":"thank-you","contact":{"given":"Imane"},)"
          R"("subject":"","body":"Dear Imane, thank you."})";
    static constexpr auto Wrong
        = R"({"id":7,"lang":"fr","channel":"social","situation":"thank-you","contact":{"given":"Imane"},)"
          R"("body":"😀 Bonjour Irène, merci."})";

    static QList<QJsonObject> lines(const QString &out)
    {
        QList<QJsonObject> all;
        for (const QString &line : out.split(u'\n', Qt::SkipEmptyParts))
            all.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return all;
    }
};

TEST_F(LetterCommand, AnswersALineForEachLine)
{
    const QByteArray input = QByteArray(Good) + "\n\n" + Wrong + "\n";
    for (const QStringList &way : {QStringList{}, QStringList{u"--json"_s}}) {
        const Answer answer = plain(way + QStringList{u"check-letter"_s, u"-"_s, u"--jsonl"_s}, input);
        ASSERT_EQ(answer.status, 0) << qPrintable(answer.err);
        const QList<QJsonObject> found = lines(answer.out);
        ASSERT_EQ(found.size(), 2);
        EXPECT_EQ(found[0].value(u"id"_s), u"g"_s);
        EXPECT_TRUE(found[0].value(u"findings"_s).toArray().isEmpty());
        EXPECT_EQ(found[1].value(u"id"_s), 7);
        const QJsonObject finding = found[1].value(u"findings"_s).toArray().first().toObject();
        EXPECT_EQ(finding.value(u"code"_s), u"name-wrong"_s);
        EXPECT_EQ(finding.value(u"field"_s), u"body"_s);
        EXPECT_EQ(finding.value(u"start"_s), 10);
        EXPECT_EQ(finding.value(u"length"_s), 5);
        EXPECT_FALSE(finding.value(u"reason"_s).toString().isEmpty());
        EXPECT_EQ(finding.value(u"fix"_s).toObject().value(u"field"_s), u"body"_s);
    }
}

TEST_F(LetterCommand, RejectsLinesThatAreNoLetters)
{
    const QByteArray input = QByteArray("nonsense\n") + Good + "\n" + R"({"id":"x","lang":"de"})" + "\n[]\n"
        + R"({"lang":"en","channel":"email","situation":"thank-you","contact":{"how_found":"dream"},"body":""})";
    const Answer answer = plain({u"check-letter"_s, u"--jsonl"_s, file(u"letters.jsonl"_s, input)});
    EXPECT_EQ(answer.status, 1);
    const QList<QJsonObject> found = lines(answer.out);
    ASSERT_EQ(found.size(), 5);
    EXPECT_EQ(found[0].value(u"line"_s), 1);
    EXPECT_EQ(found[1].value(u"id"_s), u"g"_s);
    EXPECT_EQ(found[2].value(u"id"_s), u"x"_s);
    EXPECT_EQ(found[3].value(u"line"_s), 4);
    EXPECT_TRUE(found[4].value(u"rejected"_s).toString().contains(u"contact.how_found"_s));
    EXPECT_TRUE(answer.err.contains(u"5"_s));
}

TEST_F(LetterCommand, ReadsATextForAContact)
{
    init();
    const QString id = addContact(u"Imane Castonguay"_s);
    const QString letter = file(u"letter.txt"_s, "Subject: My résumé is attached\n\nDear Irene,\n\nThank you.\n");
    const Answer answer = run({u"check-letter"_s, letter, u"--situation"_s, u"thank-you"_s, u"--contact"_s, id});
    ASSERT_EQ(answer.status, 0) << qPrintable(answer.err);
    const QJsonArray findings = answer.object().value(u"findings"_s).toArray();
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings[0].toObject().value(u"field"_s), u"subject"_s);
    EXPECT_EQ(findings[1].toObject().value(u"code"_s), u"name-wrong"_s);
    const Answer shown = text({u"check-letter"_s, letter, u"--situation"_s, u"thank-you"_s, u"--contact"_s, id});
    EXPECT_TRUE(shown.out.contains(u"Irene"_s)) << shown.out.toStdString();
    EXPECT_EQ(run({u"check-letter"_s, letter}).object().value(u"findings"_s).toArray().size(), 6);
}

TEST_F(LetterCommand, TellsOnesOwnVoiceFromTheTemplate)
{
    init();
    const QString id = addContact(u"Imane Castonguay"_s);
    const QString body
        = run({u"letter"_s, id, u"--situation"_s, u"cold-request"_s}).object().value(u"body"_s).toString();
    const QStringList check {u"check-letter"_s, u"-"_s, u"--contact"_s, id};
    const QJsonObject same = run(check, body.toUtf8()).object();
    EXPECT_EQ(same.value(u"own_voice"_s).toObject().value(u"code"_s), u"template-unchanged"_s);
    EXPECT_EQ(same.value(u"own_voice"_s).toObject().value(u"of_template"_s), 1.0);
    for (const QJsonValue &finding : same.value(u"findings"_s).toArray())
        EXPECT_NE(finding.toObject().value(u"code"_s), u"template-unchanged"_s) << "those are told from the letter alone";
    EXPECT_TRUE(text(check, body.toUtf8()).out.contains(u"Not in your own words yet"_s));
    const QJsonObject own = run(check, "Dear Imane, how did you come to measure snow from the air?").object();
    EXPECT_TRUE(own.value(u"own_voice"_s).toObject().value(u"code"_s).isNull());
    EXPECT_FALSE(run({u"check-letter"_s, u"-"_s}, body.toUtf8()).object().contains(u"own_voice"_s)) << "nobody is named";
}

TEST_F(LetterCommand, ReadsOneLetterAsAnObject)
{
    EXPECT_EQ(run({u"check-letter"_s, u"-"_s}, Wrong).object().value(u"id"_s), 7);
    EXPECT_EQ(plain({u"check-letter"_s, u"-"_s}, Good).out, u"There is nothing to mark.\n"_s);
}

TEST_F(LetterCommand, SaysWhatIsWrong)
{
    EXPECT_EQ(run({u"check-letter"_s}).status, 2);
    EXPECT_EQ(run({u"check-letter"_s, path(u"none.txt"_s)}).error(), u"file-missing"_s);
    EXPECT_EQ(run({u"check-letter"_s, u"-"_s, u"--channel"_s, u"pigeon"_s}, "Dear Imane").status, 2);
    EXPECT_EQ(run({u"check-letter"_s, u"-"_s}, R"({"body":"x"})").error(), u"record-not-understood"_s);
}

TEST_F(LetterCommand, FindsWhatTheLabelsOfTheCorpusSay)
{
    REQUIRE_CORPUS(corpus);
    const QString letters = corpus + u"/letters/visible.jsonl"_s;
    QFile file(letters);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QList<QJsonObject> wanted = lines(QString::fromUtf8(file.readAll()));
    const Answer answer = plain({u"check-letter"_s, letters, u"--jsonl"_s});
    EXPECT_EQ(answer.status, 0);
    const QList<QJsonObject> found = lines(answer.out);
    ASSERT_EQ(found.size(), wanted.size());
    int agreed = 0;
    for (qsizetype i = 0; i < found.size(); ++i) {
        QSet<QString> codes;
        for (const QJsonValue &finding : found[i].value(u"findings"_s).toArray())
            codes.insert(finding.toObject().value(u"code"_s).toString());
        QSet<QString> labels;
        for (const QJsonValue &label : wanted[i].value(u"findings"_s).toArray())
            labels.insert(label.toString());
        EXPECT_EQ(found[i].value(u"id"_s), wanted[i].value(u"id"_s));
        agreed += codes == labels ? 1 : 0;
    }
    EXPECT_GE(agreed, found.size() * 9 / 10);
}

TEST_F(LetterCommand, BeginsOneFromWhatIsOnRecord)
{
    init();
    const QString id = run({u"contact"_s, u"add"_s, u"--name"_s, u"Imane Castonguay"_s, u"--source"_s, u"linkedin"_s})
                           .object()
                           .value(u"id"_s)
                           .toString();
    const QStringList asked {u"letter"_s, id, u"--situation"_s, u"cold-request"_s, u"--channel"_s, u"email"_s};
    const QJsonObject begun = run(asked).object();
    EXPECT_EQ(begun.value(u"subject"_s), u"Informational Interview Request"_s);
    EXPECT_TRUE(begun.value(u"body"_s).toString().startsWith(u"Dear Imane,"_s));
    EXPECT_TRUE(begun.value(u"gaps"_s).toArray().contains(u"common_ground"_s));
    EXPECT_TRUE(begun.value(u"id"_s).isNull());
    const Answer french = text(asked + QStringList {u"--letter-language"_s, u"fr"_s});
    EXPECT_TRUE(french.out.contains(u"Bonjour Imane,"_s)) << french.out.toStdString();
    EXPECT_TRUE(french.err.contains(u"common_ground"_s)) << french.err.toStdString();
    EXPECT_FALSE(run(asked + QStringList {u"--save"_s}).object().value(u"id"_s).toString().isEmpty());
    EXPECT_TRUE(text({u"undo"_s, u"--list"_s}).out.contains(u"Wrote a letter to Imane Castonguay"_s));
    EXPECT_EQ(run({u"letter"_s, id}).error(), u"usage-wrong"_s);
    EXPECT_EQ(run({u"letter"_s, id, u"--situation"_s, u"love-letter"_s}).error(), u"word-unknown"_s);
    EXPECT_EQ(run({u"letter"_s, u"12345678"_s, u"--situation"_s, u"thank-you"_s}).status, 4);
}

} // namespace

} // namespace Demitasse
