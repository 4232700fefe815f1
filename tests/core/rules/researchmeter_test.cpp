// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/researchmeter.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

using enum ResearchTopic;
using enum ResearchSubject;

struct MeterCase
{
    const char *name;
    QList<ResearchTopic> found;
    QSet<ResearchSubject> subjects;
    int filled;
    int total;
    std::optional<ResearchTopic> next;
};

void PrintTo(const MeterCase &test, std::ostream *out)
{
    *out << test.name;
}

Finding findingOn(ResearchTopic topic)
{
    Finding finding;
    finding.topic = topic;
    finding.text = u"Something"_s;
    return finding;
}

class ResearchMeters : public ::testing::TestWithParam<MeterCase>
{
};

TEST_P(ResearchMeters, SayWhatComesNext)
{
    const MeterCase &test = GetParam();
    QList<Finding> findings;
    for (const ResearchTopic topic : test.found)
        findings.append(findingOn(topic));
    const ResearchMeter meter = researchMeter(findings, test.subjects);
    EXPECT_EQ(meter.filled(), test.filled);
    EXPECT_EQ(meter.total(), test.total);
    EXPECT_EQ(meter.next(), test.next);
    std::ranges::reverse(findings);
    EXPECT_EQ(researchMeter(findings, test.subjects), meter) << "the order of findings does not count";
}

const QSet<ResearchSubject> everything {Person, Organization, Industry};

INSTANTIATE_TEST_SUITE_P(Cases, ResearchMeters,
    ::testing::Values(MeterCase {"nothing yet", {}, everything, 0, 10, Background},
        MeterCase {"one of the person", {Background}, everything, 1, 10, CurrentRole},
        MeterCase {"the same topic twice counts once", {Background, Background}, everything, 1, 10, CurrentRole},
        MeterCase {"the industry first, yet the person comes next", {Trends, Words}, everything, 2, 10, Background},
        MeterCase {"the person done", {Background, CurrentRole, OnlineProfile, CommonGround}, everything, 4, 10, Mission},
        MeterCase {"all but the industry",
            {Background, CurrentRole, OnlineProfile, CommonGround, Mission, Work, News, Competitors}, everything, 8, 10,
            Trends},
        MeterCase {"no organization to look into", {Background, CurrentRole, OnlineProfile, CommonGround},
            {Person, Industry}, 4, 6, Trends},
        MeterCase {"nobody but the person", {Background, News}, {Person}, 1, 4, CurrentRole},
        MeterCase {"all there is", {Background, CurrentRole, OnlineProfile, CommonGround}, {Person}, 4, 4, std::nullopt}));

TEST(ResearchMeter, CountsEachSubjectInItsOrder)
{
    const ResearchMeter meter = researchMeter({findingOn(News), findingOn(Background), findingOn(Trends)});
    ASSERT_EQ(meter.subjects.size(), 3);
    EXPECT_EQ(meter.subjects[0],
        (SubjectMeter {Person, 1, 4, {CurrentRole, OnlineProfile, CommonGround}}));
    EXPECT_EQ(meter.subjects[1], (SubjectMeter {Organization, 1, 4, {Mission, Work, Competitors}}));
    EXPECT_EQ(meter.subjects[2], (SubjectMeter {Industry, 1, 2, {Words}}));
}

TEST(ResearchMeter, CountsAQuoteOrASourceButNoQuestionAlone)
{
    Finding quote;
    quote.quote = u"“Plain words first.”"_s;
    Finding source;
    source.source = u"https://example.org"_s;
    Finding question;
    question.text = u"  "_s;
    question.answeredQuestion = u"How big is the team?"_s;
    EXPECT_EQ(researchMeter({quote}).filled(), 1);
    EXPECT_EQ(researchMeter({source}).filled(), 1);
    EXPECT_EQ(researchMeter({question}).filled(), 0);
}

} // namespace
