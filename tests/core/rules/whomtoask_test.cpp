// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/whomtoask.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

OrganizationId houseNumbered(uint number)
{
    return {QUuid(number, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
}

PathPerson personCalled(const QString &name, std::optional<Warmth> warmth, uint house = 0)
{
    PathPerson person;
    person.contact.id = {QUuid::createUuidV5(QUuid(), name)};
    person.contact.given = name;
    person.contact.warmth = warmth;
    if (house > 0)
        person.house = houseNumbered(house);
    return person;
}

QStringList namesAmong(const QList<WorthAsking> &worth, const QList<PathPerson> &people)
{
    QStringList names;
    for (const WorthAsking &one : worth) {
        for (const PathPerson &person : people) {
            if (person.contact.id == one.contact)
                names.append(person.contact.given);
        }
    }
    return names;
}

TEST(WhomToAsk, WarmBeforeColdThenForMoreReason)
{
    QList<PathPerson> people {personCalled(u"Zoe"_s, Warmth::Cold), personCalled(u"Nobody knows"_s, {}),
        personCalled(u"Ann"_s, Warmth::Met), personCalled(u"Bea"_s, Warmth::Met), personCalled(u"Cy"_s, Warmth::KnowWell)};
    people[3].contact.offers = {Offer::KnowsTheJob};
    EXPECT_EQ(namesAmong(whomToAsk(people, {}), people),
        (QStringList {u"Cy"_s, u"Bea"_s, u"Ann"_s, u"Zoe"_s, u"Nobody knows"_s}));
}

TEST(WhomToAsk, LeavesOutWhoWasAskedOrIsGone)
{
    struct LeftOut
    {
        Stage stage;
        bool archived;
        bool talked;
        bool asked;
    };
    constexpr LeftOut table[] {{Stage::Identified, false, false, true}, {Stage::Researching, false, false, true},
        {Stage::IntroductionAsked, false, false, true}, {Stage::Invited, false, false, false},
        {Stage::Scheduled, false, false, false}, {Stage::InTouch, false, false, false},
        {Stage::Declined, false, false, false}, {Stage::OnHold, false, false, false},
        {Stage::Identified, true, false, false}, {Stage::Identified, false, true, false}};
    for (const LeftOut &one : table) {
        PathPerson person = personCalled(u"Ann"_s, {});
        person.contact.stage = one.stage;
        person.isTalkedWith = one.talked;
        if (one.archived)
            person.contact.archivedAt = QDateTime::currentDateTimeUtc();
        EXPECT_EQ(whomToAsk({person}, {}).size(), one.asked ? 1 : 0) << qPrintable(word(one.stage));
    }
}

TEST(WhomToAsk, SaysWhy)
{
    PathPerson heard = personCalled(u"Heard"_s, {}, 1);
    heard.isTalkedWith = true;
    PathPerson colleague = personCalled(u"Colleague"_s, {}, 1);
    PathPerson other = personCalled(u"Other"_s, Warmth::Introduced, 2);
    other.contact.offers = {Offer::Connector, Offer::KnowsTheJob};
    other.contact.introducer = heard.contact.id;
    const PathPerson unknown = personCalled(u"Unknown"_s, {});
    const QList<WorthAsking> worth = whomToAsk({heard, colleague, other, unknown}, {houseNumbered(1)});
    ASSERT_EQ(worth.size(), 3);
    EXPECT_EQ(worth[0].contact, other.contact.id);
    EXPECT_EQ(worth[0].reasons,
        (QList {AskReason::SecondVoice, AskReason::KnowsTheJob, AskReason::Introduction, AskReason::NewWorkplace}));
    EXPECT_TRUE(worth[1].reasons.isEmpty()) << "of the same organization as the only voice";
    EXPECT_TRUE(worth[2].reasons.isEmpty()) << "nothing is known of where they work";
}

} // namespace
