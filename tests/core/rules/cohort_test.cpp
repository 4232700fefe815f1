// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/cohort.h"

#include <gtest/gtest.h>

#include <random>

namespace Demitasse {

namespace {

const QDate firstMonday(2026, 9, 7);

/// Someone whose conversations went on by chance.
Statistics someStudent(std::mt19937 &chance)
{
    const auto upTo = [&chance](int most) { return static_cast<int>(chance() % static_cast<unsigned>(most + 1)); };
    Statistics one;
    int left = one.contacts = upTo(9);
    for (int i = 0; i <= static_cast<int>(Stage::InTouch); ++i) {
        one.funnel.append({static_cast<Stage>(i), left, 0});
        left -= upTo(std::min(left, 2));
    }
    one.exits = {{Stage::Declined, upTo(1)}, {Stage::NoReply, upTo(2)}, {Stage::OnHold, 0}};
    for (const Channel channel : {Channel::Email, Channel::Social, Channel::Phone}) {
        const ReplyRate rate {upTo(2), upTo(1), upTo(1)};
        one.replies.byChannel[channel] = rate;
        one.replies.all.answered += rate.answered;
        one.replies.all.silent += rate.silent;
        one.replies.all.waiting += rate.waiting;
    }
    one.replies.all.answered += upTo(4) == 0 ? 1 : 0;
    for (int i = 0; i < 4; ++i) {
        one.weeks.append({firstMonday.addDays(7 * i), upTo(3), upTo(1), upTo(1), upTo(1)});
        one.conversations += one.weeks.last().conversations;
    }
    one.minutes = one.conversations * 20;
    return one;
}

/// Whoever has more than nothing of it.
template <class Count> QSet<int> behind(const QList<Statistics> &students, Count count)
{
    QSet<int> found;
    for (qsizetype i = 0; i < students.size(); ++i) {
        if (count(students[i]) > 0)
            found.insert(static_cast<int>(i));
    }
    return found;
}

/// What is left of a whole without the parts that are seen is nobody's, or a group's.
void expectNothingGivenAway(const CohortFigure &whole, const QList<CohortFigure> &parts, const QSet<int> &unnamed)
{
    if (whole.isHidden)
        return;
    EXPECT_GE(whole.students.size(), FewestStudents);
    QSet<int> rest = unnamed;
    bool isAnyHidden = !unnamed.isEmpty();
    for (const CohortFigure &part : parts) {
        if (part.isHidden) {
            rest += part.students;
            isAnyHidden = true;
        } else {
            EXPECT_GE(part.students.size(), FewestStudents);
        }
    }
    EXPECT_TRUE(!isAnyHidden || rest.size() >= FewestStudents);
}

} // namespace

TEST(CohortTest, GivesNobodyAwayWhateverTheFigures)
{
    std::mt19937 chance(20261124);
    int seen = 0;
    for (int round = 0; round < 300; ++round) {
        QList<Statistics> students;
        for (unsigned i = 0; i < 3 + chance() % 20; ++i)
            students.append(someStudent(chance));
        const Cohort cohort = cohortOf(students);
        QList<CohortFigure> answered;
        for (const auto &[channel, rate] : cohort.byChannel)
            answered.append(rate.answered);
        expectNothingGivenAway(cohort.replies.answered, answered, behind(students, [](const Statistics &one) {
            int left = one.replies.all.answered;
            for (const auto &[channel, rate] : one.replies.byChannel)
                left -= rate.answered;
            return left;
        }));
        QList<CohortFigure> conversations;
        for (const CohortWeek &week : cohort.weeks) {
            conversations.append(week.conversations);
            seen += week.conversations.isHidden ? 0 : 1;
        }
        expectNothingGivenAway(cohort.conversations, conversations, {});
        for (qsizetype from = 0; from < cohort.funnel.size(); ++from) {
            for (qsizetype to = from + 1; to < cohort.funnel.size(); ++to) {
                if (cohort.funnel[from].people.isHidden || cohort.funnel[to].people.isHidden)
                    continue;
                EXPECT_GE(behind(students,
                              [&](const Statistics &one) { return one.funnel[from].reached - one.funnel[to].reached; })
                              .size(),
                    FewestStudents);
            }
        }
    }
    EXPECT_GT(seen, 100) << "and yet there is something to see";
}

TEST(CohortTest, SumsWhatItShows)
{
    Statistics one;
    one.contacts = 3;
    for (int i = 0; i <= static_cast<int>(Stage::InTouch); ++i)
        one.funnel.append({static_cast<Stage>(i), 3, 0});
    one.replies.all = {2, 1, 0};
    one.replies.byChannel = {{Channel::Email, {2, 1, 0}}};
    one.conversations = 2;
    one.minutes = 40;
    one.weeks = {{firstMonday, 3, 2, 2, 1}};
    const Cohort cohort = cohortOf(QList<Statistics>(6, one));
    EXPECT_EQ(cohort.students.value, 6);
    EXPECT_EQ(cohort.contacts.value, 18);
    EXPECT_EQ(cohort.minutes.value, 240);
    EXPECT_FALSE(cohort.byChannel.at(Channel::Email).isHidden());
    EXPECT_EQ(cohort.byChannel.at(Channel::Email).counts(), (ReplyRate {12, 6, 0}));
    EXPECT_TRUE(cohort.byChannel.at(Channel::Email).waiting.isHidden) << "nobody waits";
    EXPECT_EQ(cohort.weeks.first().conversations.value, 12);
    EXPECT_FALSE(cohort.weeks.first().conversations.isHidden);
    EXPECT_FALSE(cohort.funnel.first().people.isHidden);
    EXPECT_TRUE(cohort.funnel.last().people.isHidden) << "it would say that nobody stopped before";
}

TEST(CohortTest, OfOneOrNobodyShowsNothing)
{
    for (const qsizetype students : {0, 1, 4}) {
        const Cohort cohort = cohortOf(QList<Statistics>(students));
        EXPECT_TRUE(cohort.students.isHidden);
        EXPECT_TRUE(cohort.contacts.isHidden);
        EXPECT_TRUE(cohort.minutes.isHidden);
        EXPECT_TRUE(cohort.replies.isHidden());
    }
}

} // namespace Demitasse
