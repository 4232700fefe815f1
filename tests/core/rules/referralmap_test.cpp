// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/referralmap.h"

#include <gtest/gtest.h>

namespace Demitasse {

namespace {

ContactId someId(int number)
{
    return ContactId::fromText(QStringLiteral("0193a000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
}

/// Contact `n` was introduced by the one whose number stands at its place; 0 for nobody.
QList<Contact> introducedBy(const QList<int> &introducers)
{
    QList<Contact> contacts;
    for (qsizetype i = 0; i < introducers.size(); ++i) {
        Contact contact;
        contact.id = someId(static_cast<int>(i) + 1);
        if (introducers[i] > 0)
            contact.introducer = someId(introducers[i]);
        contacts.append(contact);
    }
    return contacts;
}

} // namespace

TEST(ReferralMapTest, LeadsFromTheStudentToWhoeverIntroducedAndOn)
{
    // 1 introduced 2 and 3, 3 introduced 4; 5 stands for themselves.
    const ReferralMap map = referralMap(introducedBy({0, 1, 1, 3, 0}));
    EXPECT_EQ(map.people, (QList<ContactId> {someId(1), someId(2), someId(3), someId(4)}));
    EXPECT_EQ(map.edges, (QList<ReferralMap::Edge> {{0, 1}, {1, 2}, {1, 3}, {3, 4}}));
    EXPECT_EQ(map.introducers, 2);
    EXPECT_EQ(map.alone, 1);
    EXPECT_EQ(map.places(), 5);
}

TEST(ReferralMapTest, TakesWhatCannotBeAsNotSaid)
{
    EXPECT_EQ(referralMap({}), ReferralMap {});
    const ReferralMap themselves = referralMap(introducedBy({1, 99}));
    EXPECT_EQ(themselves.alone, 2) << "oneself, and somebody who is not here";
    EXPECT_EQ(themselves.places(), 1);
    const ReferralMap circle = referralMap(introducedBy({2, 1}));
    EXPECT_EQ(circle.edges, (QList<ReferralMap::Edge> {{2, 1}, {1, 2}})) << "nobody leads there";
}

} // namespace Demitasse
