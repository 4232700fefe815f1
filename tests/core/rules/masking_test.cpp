// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/masking.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Contact person(const QString &given, const QString &family, const QString &preferred = {})
{
    Contact contact;
    contact.given = given;
    contact.family = family;
    contact.preferred = preferred;
    return contact;
}

NameMask someMask()
{
    NameMask mask;
    mask.add(person(u"Priya"_s, u"Raman"_s), u"P1"_s);
    mask.add(person(u"Jean-Luc"_s, u"de la Tour"_s), u"P2"_s);
    mask.add(person(u"William"_s, u"Grant"_s, u"Will"_s), u"P3"_s);
    mask.add(person(u"Léanne"_s, u"Nguyễn"_s), u"P4"_s);
    mask.add(person(u"Wei"_s, u"Li"_s), u"P5"_s);
    mask.add(person(u"Jürgen"_s, u"Müller"_s), u"P6"_s);
    Contact whole;
    whole.fullName = u"Dr. Amina Ben Salah, PhD"_s;
    mask.add(whole, u"P7"_s);
    mask.add(person(u"小明"_s, u"王"_s), u"P8"_s);
    mask.add(person(u"Anne-Marie"_s, u"Tremblay-Roy"_s), u"P9"_s);
    mask.add(u"Ministry of Health"_s, u"O1"_s);
    return mask;
}

struct MaskCase
{
    QString text;
    QString masked;
};

class MaskedText : public ::testing::TestWithParam<MaskCase>
{
};

TEST_P(MaskedText, NamesNobody)
{
    EXPECT_EQ(someMask().masked(GetParam().text, u"@"_s), GetParam().masked);
}

INSTANTIATE_TEST_SUITE_P(All, MaskedText,
    ::testing::Values(MaskCase {{}, {}}, MaskCase {u"Nothing to hide."_s, u"Nothing to hide."_s},
        MaskCase {u"Priya Raman said so."_s, u"P1 said so."_s}, MaskCase {u"Raman, Priya"_s, u"P1"_s},
        MaskCase {u"Ask Ms. Raman or priya."_s, u"Ask Ms. P1 or P1."_s},
        MaskCase {u"P. Raman; Priya K. Raman; PRIYA RAMAN"_s, u"P1; P1; P1"_s},
        MaskCase {u"Priya’s desk, Priya's team"_s, u"P1’s desk, P1's team"_s},
        MaskCase {u"le conseil d’Anne-Marie Tremblay"_s, u"le conseil d’P9 P9"_s},
        MaskCase {u"Jean-Luc, Jean Luc and M. de la Tour"_s, u"P2, P2 and M. P2"_s},
        MaskCase {u"a tour of the lab"_s, u"a P2 of the lab"_s},
        MaskCase {u"Will you apply for a grant? Will will."_s, u"P3 you apply for a grant? P3 will."_s},
        MaskCase {u"Grant knows Bill"_s, u"P3 knows Bill"_s},
        MaskCase {u"leanne nguyen, LÉANNE, Le\u0301anne"_s, u"P4, P4, P4"_s},
        MaskCase {u"I like li, said Li. Wei Li agrees, wei does not."_s, u"I like li, said P5. P5 agrees, wei does not."_s},
        MaskCase {u"Juergen Mueller and Jurgen Muller"_s, u"P6 and P6"_s},
        MaskCase {u"Amina said; Dr. Ben Salah too; Salah"_s, u"P7 said; Dr. P7 too; P7"_s},
        MaskCase {u"昨日王小明さんと話した"_s, u"昨日P8さんと話した"_s},
        MaskCase {u"the ministry of health hires"_s, u"the O1 hires"_s},
        MaskCase {u"Write to priya.raman@example.org or 416-555-0134 ext. 5"_s, u"Write to @ or @"_s},
        MaskCase {u"https://www.linkedin.com/in/someone and https://example.org/book"_s, u"@ and https://example.org/book"_s},
        MaskCase {u"2026-12-03 10:00–10:20, 1 000 000 lakes"_s, u"2026-12-03 10:00–10:20, 1 000 000 lakes"_s},
        MaskCase {u"PriyaRaman"_s, u"P1"_s}, MaskCase {u"Priyanka Ramanujan"_s, u"Priyanka Ramanujan"_s},
        MaskCase {u"Priya\nRaman"_s, u"P1\nP1"_s}));

TEST(NameMask, GivesASharedNameToTheFirst)
{
    NameMask mask;
    mask.add(person(u"Priya"_s, u"Raman"_s), u"P1"_s);
    mask.add(person(u"Priya"_s, u"Shah"_s), u"P2"_s);
    EXPECT_EQ(mask.masked(u"Priya, Priya Shah"_s, {}), u"P1, P2"_s);
}

TEST(NameMask, StandsAnything)
{
    NameMask mask;
    mask.add(Contact {}, u"P1"_s);
    mask.add(QString(), u"P2"_s);
    mask.add(person(u"…"_s, u"()"_s), u"P3"_s);
    const QString odd = QString(QChar(0xD83D)) + u"\0 a"_s + QString(u'x').repeated(100000);
    EXPECT_EQ(mask.masked(odd, {}), odd);
}

struct GuessCase
{
    QString text;
    QStringList names;
};

class LikelyNames : public ::testing::TestWithParam<GuessCase>
{
};

TEST_P(LikelyNames, AreCapitalsInsideASentence)
{
    EXPECT_EQ(likelyNames(GetParam().text, {u"fisheries"_s, u"guelph"_s}), GetParam().names);
}

INSTANTIATE_TEST_SUITE_P(All, LikelyNames,
    ::testing::Values(GuessCase {{}, {}}, GuessCase {u"Talk to Mara Diallo, policy lead."_s, {u"Mara Diallo"_s}},
        GuessCase {u"Mara Diallo, may use name"_s, {u"Mara Diallo"_s}},
        GuessCase {u"Ask Mara Diallo. Write to Élodie"_s, {u"Mara Diallo"_s, u"Élodie"_s}}, GuessCase {u"Salaries are low. Nobody minds."_s, {}},
        GuessCase {u"I met her in May with Okafor from Fisheries"_s, {u"Okafor"_s}},
        GuessCase {u"her boss Jean-Luc left; Jean-Luc returns"_s, {u"Jean-Luc"_s}},
        GuessCase {u"Lakes matter, and lakes freeze. We love Lakes"_s, {}},
        GuessCase {u"the WHO and HR"_s, {}}, GuessCase {u"Video · 20 min · Deep, near Guelph"_s, {}}, GuessCase {u"parler à Élodie Côté lundi"_s, {u"Élodie Côté"_s}}));

} // namespace
