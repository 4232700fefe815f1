// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterchecks.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

// Against hangs only; the goal is 50 ms.
constexpr qint64 LetterCeilingMs = 200;

Letter letterWith(const QString &body, Channel channel = Channel::Email)
{
    Letter letter;
    letter.channel = channel;
    letter.situation = Situation::ThankYou;
    letter.to.given = u"Hope"_s;
    letter.to.family = u"Delisle-Park"_s;
    letter.to.preferred = u"Dee"_s;
    letter.body = body;
    return letter;
}

std::optional<LetterFinding> found(const Letter &letter, LetterFault fault)
{
    const QList<LetterFinding> findings = checkLetter(letter);
    const auto at = std::ranges::find(findings, fault, &LetterFinding::fault);
    return at == findings.cend() ? std::nullopt : std::optional(*at);
}

QString shown(const Letter &letter, LetterFault fault)
{
    const std::optional<LetterFinding> finding = found(letter, fault);
    return finding ? letter.body.sliced(finding->start, finding->length) : u"(nothing)"_s;
}

TEST(LetterChecks, CountsWordsAndCharacters)
{
    EXPECT_EQ(wordCount(u"  One, two - three's  4 … "), 4);
    EXPECT_EQ(wordCount(u""), 0);
    EXPECT_EQ(characterCount(u"a\U0001f600b"), 3);
}

TEST(LetterChecks, KnowsTheLengthOfEachChannel)
{
    const QString words = u"Dear Hope, "_s + u"word "_s.repeated(148);
    EXPECT_FALSE(found(letterWith(words), LetterFault::TooLong));
    EXPECT_EQ(shown(letterWith(words + u"more."_s), LetterFault::TooLong), u"more."_s);
    const QString script = u"Hi Hope, "_s + u"word "_s.repeated(88);
    EXPECT_FALSE(found(letterWith(script, Channel::Phone), LetterFault::TooLong));
    EXPECT_TRUE(found(letterWith(script + u"more"_s, Channel::Phone), LetterFault::TooLong));
    const QString note = u"Hi Hope, "_s + u"\U0001f600"_s.repeated(291);
    EXPECT_FALSE(found(letterWith(note, Channel::Social), LetterFault::TooLong));
    EXPECT_TRUE(found(letterWith(note + u"!"_s, Channel::Social), LetterFault::TooLong));
    EXPECT_FALSE(found(letterWith(note.repeated(9), Channel::InPerson), LetterFault::TooLong));
}

TEST(LetterChecks, KnowsWhoIsGreeted)
{
    for (const QString &right : {u"Dear Hope,"_s, u"hi hope,"_s, u"Hello Ms. Delisle-Park,"_s, u"Dee, good morning!"_s,
             u"Hello, may I speak with Ms. Delisle-Park?"_s, u"Hello, is Hope Delisle-Park there?"_s,
             u"Thank you, Hope! It was fun."_s, u"Bonjour Madame Delisle-Park,"_s, u"Good evening, Auntie Dee."_s,
             u"\U0001f642 Hi Hope, thanks"_s}) {
        EXPECT_FALSE(found(letterWith(right), LetterFault::NameMissing)) << qPrintable(right);
        EXPECT_FALSE(found(letterWith(right), LetterFault::NameWrong)) << qPrintable(right);
    }
    for (const QString &nobody : {u"Hello! Hope you're well."_s, u"Hello there,"_s, u"To whom it may concern,"_s,
             u"Hi [Name],"_s, u"Hey champion,"_s, u""_s, u"Thanks for yesterday."_s})
        EXPECT_TRUE(found(letterWith(nobody), LetterFault::NameMissing)) << qPrintable(nobody);
    Letter unknown = letterWith(u"Dear Faith,\n\nThanks."_s);
    unknown.to = {};
    EXPECT_TRUE(checkLetter(unknown).isEmpty());
    EXPECT_EQ(shown(letterWith(u"Dear Faith,\n\nThanks."_s), LetterFault::NameWrong), u"Faith"_s);
    EXPECT_EQ(shown(letterWith(u"Dear Ms. Delile-Park,"_s), LetterFault::NameWrong), u"Delile-Park"_s);
    EXPECT_EQ(shown(letterWith(u"hi hoppe, thanks"_s), LetterFault::NameWrong), u"hoppe"_s);
}

TEST(LetterChecks, KnowsWhetherTheIntroducerIsNamed)
{
    struct Mention
    {
        const char16_t *text;
        const char16_t *name;
    };
    for (const Mention &mention : {Mention{u"Dear Hope, April Forge said I should write.", u"April Forge"},
             Mention{u"Dear Hope, I spoke with April last week.", u"April"},
             Mention{u"Dear Hope, Mr. Forge told me about you.", u"Forge"},
             Mention{u"Dear Hope, could we talk in April?", u"(nothing)"},
             Mention{u"Dear Hope, I learned to weld at Forge Hall.", u"(nothing)"},
             Mention{u"Dear Hope, April is a busy month. Would April suit you?", u"(nothing)"}}) {
        Letter letter = letterWith(QString::fromUtf16(mention.text));
        letter.to.introducer = u"April Forge"_s;
        EXPECT_EQ(shown(letter, LetterFault::IntroducerUnpermitted), QString::fromUtf16(mention.name));
        letter.to.introducerPermission = Permission::Yes;
        EXPECT_FALSE(found(letter, LetterFault::IntroducerUnpermitted));
    }
}

TEST(LetterChecks, LooksInTheSubjectToo)
{
    Letter letter = letterWith(u"Dear Hope,\n\nThank you."_s);
    letter.subject = u"My résumé is attached for [company]"_s;
    EXPECT_EQ(found(letter, LetterFault::AsksForJob)->field, LetterField::Subject);
    EXPECT_EQ(found(letter, LetterFault::PlaceholderLeft)->field, LetterField::Subject);
}

TEST(LetterChecks, AsksOnlyARequestForItsParts)
{
    Letter letter = letterWith(u"Dear Hope,\n\nThank you."_s);
    EXPECT_TRUE(checkLetter(letter).isEmpty());
    letter.situation = Situation::WarmRequest;
    EXPECT_EQ(checkLetter(letter).size(), 5);
}

// Whatever the text, findings are in order, each fault once, and lie within their field.
void expectSound(const Letter &letter)
{
    const QList<LetterFinding> findings = checkLetter(letter);
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const LetterFinding &finding = findings.at(i);
        const qsizetype size = (finding.field == LetterField::Subject ? letter.subject : letter.body).size();
        EXPECT_TRUE(finding.start >= 0 && finding.length >= 0 && finding.start + finding.length <= size)
            << qPrintable(word(finding.fault));
        EXPECT_TRUE(i == 0 || findings.at(i - 1).fault < finding.fault);
    }
}

TEST(LetterChecks, SurvivesAnyText)
{
    QStringList pieces{u"Dear "_s, u"Hope"_s, u", "_s, u". "_s, u"\n\n"_s, u"résumé"_s, u"could "_s, u"or "_s,
        u"20 minutes "_s, u"[x]"_s, QString(QChar(0xd800)), QString(QChar(0xdc00)), u"\U0001f600"_s, u"שלום "_s,
        u"\u202e"_s, u"ﬁ"_s, u"İ"_s, u"e\u0301"_s, QString(QChar(0)), u"«\u00a0"_s, u"'"_s, u"April "_s, u"%org"_s,
        u"("_s, u"_"_s};
    QRandomGenerator random(20261122);
    for (int round = 0; round < 3000; ++round) {
        QString text;
        for (int count = random.bounded(30); count > 0; --count)
            text += pieces.at(random.bounded(int(pieces.size())));
        Letter letter = letterWith(text);
        letter.language = LetterLanguage(round % 2);
        letter.situation = Situation(round % 12);
        letter.channel = Channel(round % 4);
        letter.subject = text;
        letter.to.introducer = round % 3 == 0 ? u"April"_s : text.left(6);
        letter.to.organization = text.right(5);
        letter.to.role = text.left(3);
        expectSound(letter);
    }
}

TEST(LetterChecks, IsQuickForTextsOfAnyShape)
{
    double slowest = 0;
    for (const LetterLanguage language : {LetterLanguage::English, LetterLanguage::French}) {
        prepareLetterChecks(language);
        for (const QString &shape :
            {u"a"_s, u" "_s, u"a ou "_s, u"at the "_s, u"a l'atelier ou "_s, u"you could call me or "_s,
                u"what does your "_s, u"["_s, u"\n"_s, u"Hope "_s, u"my résumé "_s, u"20 "_s}) {
            Letter letter = letterWith(shape.repeated(20000 / shape.size()));
            letter.language = language;
            letter.situation = Situation::ColdRequest;
            QElapsedTimer timer;
            timer.start();
            expectSound(letter);
            EXPECT_LT(timer.elapsed(), LetterCeilingMs) << qPrintable(shape);
            slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
        }
    }
    std::printf("20,000 characters: %.1f ms at most\n", slowest);
}

} // namespace
