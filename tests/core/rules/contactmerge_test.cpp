// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/contactmerge.h"
#include "core/rules/identity.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(ContactMerge, FillsWhatIsEmptyAndOverwritesNothing)
{
    Contact known;
    known.given = u"Priya"_s;
    known.role = u"Director"_s;
    known.emails = {u"priya@example.org"_s};
    known.tags = {u"mentor"_s};
    Contact incoming;
    incoming.given = u"Pria"_s;
    incoming.role = u"Analyst"_s;
    incoming.city = u"Ottawa"_s;
    incoming.emails = {u"PRIYA@example.org"_s, u"second@example.org"_s};
    incoming.tags = {u"Mentor"_s, u"policy"_s};
    incoming.warmth = Warmth::Met;
    const Contact filled = filledIn(known, incoming);
    EXPECT_EQ(filled.given, u"Priya"_s);
    EXPECT_EQ(filled.role, u"Director"_s);
    EXPECT_EQ(filled.city, u"Ottawa"_s);
    EXPECT_EQ(filled.emails, QStringList({u"priya@example.org"_s, u"second@example.org"_s}));
    EXPECT_EQ(filled.tags, QStringList({u"mentor"_s, u"policy"_s}));
    EXPECT_EQ(filled.warmth, Warmth::Met);
    EXPECT_EQ(filledIn(filled, incoming), filled);
}

TEST(ContactMerge, KnowsPeopleByAddressAndProfileButNotByTheirEmployersSite)
{
    Contact contact;
    contact.emails = {u" A@Example.org "_s};
    contact.links = {u"https://www.linkedin.com/in/A-Person/"_s, u"https://acme.example"_s};
    EXPECT_EQ(identityKeys(contact), QStringList({u"a@example.org"_s, u"linkedin.com/in/a-person"_s}));
    EXPECT_FALSE(isProfileLink(u"https://www.linkedin.com/in/"_s));
    EXPECT_FALSE(isProfileLink(u"https://www.linkedin.com/company/acme"_s));
}

TEST(ContactMerge, ComparesLinksAndNumbersByWhatTheyMean)
{
    for (const QString &link : {u"linkedin.com/in/ada"_s, u"https://ca.linkedin.com/in/Ada/?src=x"_s,
             u"http://www.linkedin.com/in/ada#top"_s})
        EXPECT_EQ(linkKey(link), u"linkedin.com/in/ada"_s) << qPrintable(link);
    for (const QString &number : {u"+1 (416) 555-0100"_s, u"416.555.0100"_s, u"001 416 555 0100"_s})
        EXPECT_EQ(phoneKey(number), u"4165550100"_s) << qPrintable(number);
    EXPECT_EQ(phoneKey(u"+41 79 123 45 67"_s), u"41791234567"_s);
}

TEST(ContactMerge, KnowsPeopleWithoutAddressByNameAndOrganization)
{
    Contact contact;
    contact.given = u"Zoë"_s;
    contact.family = u"Lee"_s;
    Contact same = contact;
    same.given = u"zoe"_s;
    EXPECT_EQ(nameKey(contact, u"Acme"_s), nameKey(same, u"ACME"_s));
    EXPECT_NE(nameKey(contact, u"Acme"_s), nameKey(contact, u"Globex"_s));
}

} // namespace
