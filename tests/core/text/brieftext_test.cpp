// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/brieftext.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Meeting meetingAt(const QString &utc)
{
    Meeting meeting;
    meeting.start.instant = QDateTime::fromString(utc, Qt::ISODate);
    meeting.start.zone = u"America/Toronto"_s;
    return meeting;
}

TEST(BriefText, SaysWhenOnEveryClock)
{
    const Meeting meeting = meetingAt(u"2026-12-03T15:00:00Z"_s);
    EXPECT_EQ(briefDay(meeting, u"America/Toronto"_s), u"Thursday, 3 December 2026"_s);
    EXPECT_EQ(briefTime(meeting, u"America/Toronto"_s), u"10:00–10:20"_s);
    EXPECT_EQ(briefElsewhere(meeting, u"America/Toronto"_s, {u"America/Montreal"_s, {}}), u"Toronto"_s);
    EXPECT_EQ(briefElsewhere(meeting, u"America/Toronto"_s, {u"America/Halifax"_s}),
        u"10:00 Toronto · 11:00 Halifax"_s);
    EXPECT_EQ(briefAgreed(meeting), u"20 min agreed · Video"_s);
}

TEST(BriefText, NamesNobodyWhoMustNotBeNamed)
{
    EXPECT_EQ(introducedText(u"Tom"_s, Permission::Yes), u"Tom"_s);
    EXPECT_NE(introducedText(u"Tom"_s, Permission::No), introducedText(u"Tom"_s, Permission::Unknown));
    EXPECT_TRUE(introducedText(u"Tom"_s, Permission::Unknown).startsWith(u"Tom – "_s));
}

TEST(BriefText, SaysWhatIsKnownOfSomebody)
{
    Contact contact;
    EXPECT_EQ(workText(contact, {}), QString());
    EXPECT_EQ(addressText(contact), QString());
    contact.role = u"Planner"_s;
    contact.pronouns = u"she/her"_s;
    contact.pronunciation = u"PREE-ya"_s;
    EXPECT_EQ(workText(contact, u"City"_s), u"Planner, City"_s);
    EXPECT_EQ(addressText(contact), u"she/her\u00A0· say PREE-ya"_s);
}

TEST(BriefText, RemembersTheIntroducerAfterwards)
{
    EXPECT_EQ(afterwardsTexts(true).size(), afterwardsTexts(false).size() + 1);
    EXPECT_EQ(briefKind(MeetingStatus::Cancelled), u"Informational interview · Cancelled"_s);
}

} // namespace
