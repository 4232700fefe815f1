// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/claimstanding.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

ContactId personNumbered(uint number)
{
    return {QUuid(number, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
}

OrganizationId placeNumbered(uint number)
{
    return {QUuid(number, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
}

/// "1+f@1 2-o" is: the first, of the first workplace, supports it by a fact; the second contradicts it, by an opinion.
QList<HeardVoice> voicesOf(const QString &written)
{
    QList<HeardVoice> voices;
    for (const QString &one : written.split(u' ', Qt::SkipEmptyParts)) {
        HeardVoice voice;
        voice.contact = personNumbered(static_cast<uint>(one.at(0).digitValue()));
        voice.stance = one.at(1) == u'+' ? Stance::Supports : Stance::Contradicts;
        if (one.contains(u'f') || one.contains(u'o'))
            voice.basis = one.contains(u'f') ? Basis::Fact : Basis::Opinion;
        if (const qsizetype at = one.indexOf(u'@'); at >= 0)
            voice.workplace = placeNumbered(static_cast<uint>(one.at(at + 1).digitValue()));
        voices.append(voice);
    }
    return voices;
}

struct StandingCase
{
    const char16_t *voices;
    ClaimStanding standing;
    int supporting;
    int contradicting;
    int ofTwoMinds;
};

void PrintTo(const StandingCase &one, std::ostream *out)
{
    *out << QString::fromUtf16(one.voices).toStdString();
}

class ClaimStandingTable : public ::testing::TestWithParam<StandingCase>
{
};

TEST_P(ClaimStandingTable, CountsPeople)
{
    const ClaimTally tally = tallyOf(voicesOf(QString::fromUtf16(GetParam().voices)));
    EXPECT_EQ(tally.standing(), GetParam().standing);
    EXPECT_EQ(tally.supporting, GetParam().supporting);
    EXPECT_EQ(tally.contradicting, GetParam().contradicting);
    EXPECT_EQ(tally.ofTwoMinds, GetParam().ofTwoMinds);
}

INSTANTIATE_TEST_SUITE_P(Voices, ClaimStandingTable,
    ::testing::Values(StandingCase {u"", ClaimStanding::Unheard, 0, 0, 0},
        StandingCase {u"1+", ClaimStanding::Untested, 1, 0, 0}, StandingCase {u"1-", ClaimStanding::Untested, 0, 1, 0},
        StandingCase {u"1+ 1+ 1+", ClaimStanding::Untested, 1, 0, 0},
        StandingCase {u"1+ 1-", ClaimStanding::Untested, 0, 0, 1},
        StandingCase {u"1+ 2+", ClaimStanding::Supported, 2, 0, 0},
        StandingCase {u"1+ 2+ 1+ 3+", ClaimStanding::Supported, 3, 0, 0},
        StandingCase {u"1- 2-", ClaimStanding::Contradicted, 0, 2, 0},
        StandingCase {u"1+ 2-", ClaimStanding::Disputed, 1, 1, 0},
        StandingCase {u"1+ 2+ 3-", ClaimStanding::Disputed, 2, 1, 0},
        StandingCase {u"1+ 2+ 2-", ClaimStanding::Disputed, 1, 0, 1},
        StandingCase {u"1- 2+ 2-", ClaimStanding::Disputed, 0, 1, 1},
        StandingCase {u"1+ 1- 2+ 2-", ClaimStanding::Disputed, 0, 0, 2}));

TEST(ClaimTally, TellsFactsFromOpinionsAPerson)
{
    const ClaimTally tally = tallyOf(voicesOf(u"1+f 1+o 2+o 3+ 4+o 4-o"_s));
    EXPECT_EQ(tally.facts, 1) << "whoever knows it and thinks it, knows it";
    EXPECT_EQ(tally.opinions, 2);
    EXPECT_EQ(tally.voices(), 4);
}

TEST(ClaimTally, SaysThatAllAreOfOneWorkplaceAndCountsThemAll)
{
    const ClaimTally same = tallyOf(voicesOf(u"1+@1 2+@1"_s));
    EXPECT_TRUE(same.isOneWorkplace);
    EXPECT_EQ(same.standing(), ClaimStanding::Supported);
    EXPECT_FALSE(tallyOf(voicesOf(u"1+@1 2+@2"_s)).isOneWorkplace);
    EXPECT_FALSE(tallyOf(voicesOf(u"1+@1 2+"_s)).isOneWorkplace) << "who knows";
    EXPECT_FALSE(tallyOf(voicesOf(u"1+ 2+"_s)).isOneWorkplace);
    EXPECT_FALSE(tallyOf(voicesOf(u"1+@1 1+@1"_s)).isOneWorkplace) << "one voice says enough";
}

} // namespace
