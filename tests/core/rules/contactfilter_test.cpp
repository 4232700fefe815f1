// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/contactfilter.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Contact person(const QString &given, const QString &family)
{
    Contact contact;
    contact.given = given;
    contact.family = family;
    return contact;
}

int rankOf(const QString &typed, const Contact &contact, const QString &organization = {})
{
    return rank(contactKey(contact, organization), filterWords(typed));
}

TEST(ContactFilter, IgnoresAccentsAndCase)
{
    const Contact leanne = person(u"Léanne"_s, u"Nguyễn"_s);
    for (const QString &typed : {u"leanne"_s, u"NGUYEN"_s, u"lé ngu"_s, u"nguyễn léanne"_s})
        EXPECT_GT(rankOf(typed, leanne), 0) << qPrintable(typed);
    EXPECT_EQ(rankOf(u"leonne"_s, leanne), 0);
}

TEST(ContactFilter, NeedsEveryWord)
{
    const Contact tom = person(u"Tom"_s, u"Okafor"_s);
    EXPECT_GT(rankOf(u"tom transit"_s, tom, u"Transit Agency"_s), 0);
    EXPECT_EQ(rankOf(u"tom health"_s, tom, u"Transit Agency"_s), 0);
}

TEST(ContactFilter, PutsTheBeginningOfANameFirst)
{
    const int start = rankOf(u"mar"_s, person(u"Mara"_s, u"Diallo"_s));
    const int second = rankOf(u"mar"_s, person(u"Jo"_s, u"Martin"_s));
    const int inside = rankOf(u"mar"_s, person(u"Tamara"_s, u"Lee"_s));
    const int elsewhere = rankOf(u"mar"_s, person(u"Jo"_s, u"Lee"_s), u"Marine Institute"_s);
    EXPECT_GT(start, second);
    EXPECT_GT(second, inside);
    EXPECT_GT(inside, elsewhere);
    EXPECT_GT(elsewhere, 0);
}

TEST(ContactFilter, PassesByStagePathAndArchive)
{
    Contact contact = person(u"Tom"_s, u"Okafor"_s);
    const PathId path {QUuid::createUuid()};
    EXPECT_TRUE(passes({}, contact));
    EXPECT_FALSE(passes({.stage = Stage::Met}, contact));
    EXPECT_FALSE(passes({.path = path}, contact));
    contact.paths = {path};
    contact.stage = Stage::Met;
    EXPECT_TRUE(passes({.stage = Stage::Met, .path = path}, contact));
    contact.archivedAt = QDateTime::currentDateTimeUtc();
    EXPECT_FALSE(passes({}, contact));
    EXPECT_TRUE(passes({.archived = true}, contact));
}

} // namespace
