// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/contact.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

struct NameCase
{
    QString whole;
    NameParts parts;
};

class SplitName : public ::testing::TestWithParam<NameCase>
{
};

TEST_P(SplitName, FindsGivenAndFamily)
{
    EXPECT_EQ(splitName(GetParam().whole), GetParam().parts);
}

INSTANTIATE_TEST_SUITE_P(Names, SplitName,
    ::testing::Values(NameCase {u"Priya Raman"_s, {u"Priya"_s, u"Raman"_s}},
        NameCase {u"Nguyễn, Léanne"_s, {u"Léanne"_s, u"Nguyễn"_s}},
        NameCase {u"Ana Maria de Souza"_s, {u"Ana Maria de"_s, u"Souza"_s}}, NameCase {u"Cher"_s, {u"Cher"_s, {}}},
        NameCase {u"  Tom   Okafor "_s, {u"Tom"_s, u"Okafor"_s}}, NameCase {{}, {}},
        NameCase {u", Ada"_s, {u","_s, u"Ada"_s}}));

TEST(DisplayName, PrefersWhatThePersonPrefers)
{
    Contact contact;
    contact.given = u"Thomas"_s;
    contact.family = u"Okafor"_s;
    EXPECT_EQ(displayName(contact), u"Thomas Okafor"_s);
    contact.preferred = u"Tom"_s;
    EXPECT_EQ(displayName(contact), u"Tom Okafor"_s);
    contact.fullName = u"Okafor, Thomas"_s;
    EXPECT_EQ(displayName(contact), u"Tom Okafor"_s);
    contact.preferred.clear();
    EXPECT_EQ(displayName(contact), u"Thomas Okafor"_s);
}

TEST(DisplayName, TurnsAWholeNameAroundOnlyAtTheFamilyName)
{
    Contact contact;
    contact.fullName = u"Park, Ada"_s;
    EXPECT_EQ(displayName(contact), u"Ada Park"_s);
    contact.given = u"Ada"_s;
    contact.family = u"Park"_s;
    EXPECT_EQ(displayName(contact), u"Ada Park"_s);
    contact.fullName = u"Dr. Ada Park, PhD"_s;
    EXPECT_EQ(displayName(contact), u"Dr. Ada Park, PhD"_s);
}

TEST(DisplayName, FallsBackToAnAddress)
{
    Contact contact;
    contact.emails = {u"a@example.org"_s};
    EXPECT_EQ(displayName(contact), u"a@example.org"_s);
}

} // namespace
