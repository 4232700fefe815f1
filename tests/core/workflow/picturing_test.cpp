// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/picturing.h"
#include "tests/support/infrench.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Statistics someStatistics()
{
    Statistics statistics;
    statistics.contacts = 20;
    for (int i = 0; i <= static_cast<int>(Stage::InTouch); ++i)
        statistics.funnel.append({static_cast<Stage>(i), 20 - 2 * i, i});
    statistics.exits = {{Stage::Declined, 2}, {Stage::NoReply, 0}, {Stage::OnHold, 1}};
    statistics.replies.all = {7, 13, 3};
    statistics.replies.byChannel = {{Channel::Email, {6, 9, 3}}, {Channel::Phone, {1, 2, 0}}};
    statistics.replies.byWarmth = {{Warmth::Cold, {2, 10, 0}}};
    statistics.weeks = {{QDate(2026, 10, 26), 3, 1, 0, 0}, {QDate(2026, 11, 2), 5, 2, 1, 1}, {QDate(2026, 11, 9), 0, 0, 0, 0}};
    return statistics;
}

/// With the plurals that the program has.
class PicturingTest : public ::testing::Test
{
protected:
    PicturingTest()
    {
        EXPECT_TRUE(m_plurals.load(u":/i18n/demitasse_en.qm"_s));
        QCoreApplication::installTranslator(&m_plurals);
    }
    ~PicturingTest() override { QCoreApplication::removeTranslator(&m_plurals); }

private:
    QTranslator m_plurals;
};

TEST_F(PicturingTest, TitlesSayWhatThereIsToSee)
{
    const Statistics statistics = someStatistics();
    EXPECT_EQ(funnelPicture(statistics).title, u"8 of 20 people came as far as a conversation"_s);
    EXPECT_EQ(repliesPicture(statistics.replies).title, u"7 of 20 people you wrote to answered"_s);
    EXPECT_EQ(weeksPicture(statistics.weeks).title, u"8 messages and 1 conversation in 3 weeks"_s);
}

TEST_F(PicturingTest, NothingIsSaidPlainlyAndNotDrawn)
{
    for (const Picture &picture : {funnelPicture({}), repliesPicture({}), weeksPicture({}), interestPicture({}, {}, {})}) {
        EXPECT_TRUE(picture.isEmpty());
        EXPECT_FALSE(picture.title.isEmpty());
        EXPECT_FALSE(picture.title.contains(u'%')) << qPrintable(picture.title);
    }
    const MapPicture map = mapPicture(referralMap({}), {}, {});
    EXPECT_TRUE(map.isEmpty());
    EXPECT_EQ(map.title, u"Nobody has introduced anybody yet"_s);
    ReplyRates waiting;
    waiting.all = {0, 0, 2};
    EXPECT_EQ(repliesPicture(waiting).title, u"Nobody has answered yet, and there is still time"_s);
}

TEST_F(PicturingTest, FewAreTooLittleData)
{
    const Picture picture = repliesPicture(someStatistics().replies);
    const RatesBody body = std::get<RatesBody>(picture.body);
    ASSERT_EQ(body.groups.size(), 4);
    EXPECT_EQ(body.groups[2].label, u"Phone"_s);
    EXPECT_FALSE(body.groups[2].isEnough);
    EXPECT_EQ(body.groups[2].count, u"too little data (1 of 3)"_s);
    EXPECT_TRUE(body.groups[3].isEnough);
    EXPECT_NEAR(body.groups[0].share, 0.35, 1e-9);
    EXPECT_NEAR(body.groups[0].low, 0.1812, 5e-4);
    EXPECT_NEAR(body.groups[0].high, 0.5671, 5e-4);
    EXPECT_EQ(picture.marks[0].words,
        u"Everybody: 7 of 20 answered; 35 %, probably between 18 % and 57 %. 3 more may still answer."_s);
}

TEST_F(PicturingTest, TheTableSaysWhatThePictureDoes)
{
    const Statistics statistics = someStatistics();
    const Picture funnel = funnelPicture(statistics);
    const FunnelBody bars = std::get<FunnelBody>(funnel.body);
    ASSERT_EQ(funnel.marks.size(), bars.bars.size());
    for (qsizetype i = 0; i < bars.bars.size(); ++i) {
        const FunnelBody::Bar &bar = bars.bars[i];
        EXPECT_EQ(funnel.marks[i].cells,
            (QStringList {bar.label, bar.isExit ? QString() : QString::number(bar.reached), QString::number(bar.here)}));
        EXPECT_TRUE(funnel.marks[i].words.contains(bar.label));
    }
    const Picture weeks = weeksPicture(statistics.weeks);
    const WeeksBody columns = std::get<WeeksBody>(weeks.body);
    for (qsizetype i = 0; i < columns.weeks.size(); ++i) {
        for (qsizetype lane = 0; lane < columns.lanes.size(); ++lane)
            EXPECT_EQ(weeks.marks[i].cells[lane + 1], QString::number(columns.weeks[i].counts[lane]));
    }
    for (const Picture &picture : {funnel, weeks, repliesPicture(statistics.replies)}) {
        for (const PictureMark &mark : picture.marks)
            EXPECT_EQ(mark.cells.size(), picture.headings.size());
    }
}

TEST_F(PicturingTest, InterestNamesThePathThatMovedFarthest)
{
    const ContactId priya = ContactId::fromText(u"0193a000-0000-7000-8000-000000000001"_s);
    const QDateTime at(QDate(2026, 11, 3), QTime(2, 0), QTimeZone::UTC);
    InterestPoint first {{}, {priya}, at, 2, 4, {}, u"Two pages"_s};
    InterestPoint second {{}, {priya}, at.addDays(9), 0, 5, {}, {}};
    InterestTrajectory policy {{}, {first, second}};
    policy.path.name = u"Policy"_s;
    InterestTrajectory data {{}, {{{}, {priya}, at, 4, 3, {}, {}}}};
    data.path.name = u"Data"_s;
    const Picture picture = interestPicture({data, policy, {}}, {{priya, u"Priya Raman"_s}}, QTimeZone("America/Toronto"));
    EXPECT_EQ(picture.title, u"“Policy” appeals more: from 2 to 5"_s);
    ASSERT_EQ(picture.marks.size(), 3);
    EXPECT_EQ(picture.marks[1].words, u"Policy, 2 November with Priya Raman: before 2, after 4 — “Two pages”"_s)
        << "it was still the second where the student is";
    EXPECT_EQ(picture.marks[2].cells[3], u"not said"_s);
    EXPECT_EQ(std::get<InterestBody>(picture.body).lanes.size(), 2) << "a path without a word is not drawn";
    EXPECT_EQ(interestPicture({data}, {}, {}).title, u"“Data” appeals less: from 4 to 3"_s);
}

TEST_F(PicturingTest, TheMapNamesWhoLedToWhom)
{
    Contact tom;
    tom.id = ContactId::fromText(u"0193a000-0000-7000-8000-000000000001"_s);
    tom.given = u"Tom"_s;
    tom.stage = Stage::Met;
    Contact anika;
    anika.id = ContactId::fromText(u"0193a000-0000-7000-8000-000000000002"_s);
    anika.given = u"Anika"_s;
    anika.introducer = tom.id;
    anika.stage = Stage::Declined;
    Contact alone;
    alone.id = ContactId::fromText(u"0193a000-0000-7000-8000-000000000003"_s);
    const QList<Contact> contacts {tom, anika, alone};
    const MapPicture map = mapPicture(referralMap(contacts), contacts, {});
    EXPECT_EQ(map.title, u"1 person led to 1 other"_s);
    EXPECT_TRUE(map.about.endsWith(u"1 person stands for themselves and is not drawn."_s)) << qPrintable(map.about);
    ASSERT_EQ(map.people.size(), 3);
    EXPECT_EQ(map.people[0].shape, MapShape::Student);
    EXPECT_EQ(map.people[1].shape, MapShape::Met);
    EXPECT_EQ(map.people[2].shape, MapShape::NotNow);
    EXPECT_EQ(map.links, (QList<std::pair<int, int>> {{0, 1}, {1, 2}}));
    EXPECT_EQ(map.marks[2].words, u"Anika · Declined · introduced by Tom"_s);
    EXPECT_EQ(map.marks[1].words, u"Tom · Met · found by you · introduced 1 person"_s);
}

TEST_F(PicturingTest, SpeaksFrench)
{
    const InFrench french;
    const Picture picture = repliesPicture(someStatistics().replies);
    EXPECT_EQ(picture.title, u"Réponses de 7 des 20 personnes à qui vous avez écrit"_s);
    EXPECT_TRUE(std::get<RatesBody>(picture.body).groups[0].count.contains(u"35\u00a0%"_s));
}

} // namespace
