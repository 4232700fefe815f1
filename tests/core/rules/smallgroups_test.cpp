// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/smallgroups.h"

#include <gtest/gtest.h>

#include <numeric>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Of `students`, one each, beginning with the `first`.
CohortFigure of(int students, int first = 0)
{
    CohortFigure figure;
    for (int i = 0; i < students; ++i)
        figure.add(first + i, 1);
    return figure;
}

/// A letter a figure: 'x' for a hidden one, 'o' for one that is seen.
QString shape(const QList<CohortFigure> &figures)
{
    QString text;
    for (const CohortFigure &figure : figures)
        text += figure.isHidden ? u'x' : u'o';
    return text;
}

} // namespace

TEST(SmallGroupsTest, HideAFigureOfFewerThanFive)
{
    for (const int students : {0, 1, 4, 5, 30}) {
        CohortFigure figure = of(students);
        hideSmall(figure);
        EXPECT_EQ(figure.isHidden, students < 5) << students;
    }
    CohortFigure busy;
    busy.add(0, 400);
    hideSmall(busy);
    EXPECT_TRUE(busy.isHidden) << "four hundred letters of one student";
}

TEST(SmallGroupsTest, HideWhatWouldGiveAPartAway)
{
    struct Case
    {
        const char *name;
        /// How many students each part has; all different ones.
        QList<int> parts;
        int unnamed;
        const char *expected;
        bool isWholeHidden;
    };
    const QList<Case> cases {
        {"all large enough", {5, 6, 7}, 0, "ooo", false},
        {"one small: the next smallest, too", {2, 9, 6}, 0, "xox", false},
        {"two that together are small: one more", {1, 3, 9, 6}, 0, "xxox", false},
        {"two that together are a group", {3, 3, 9}, 0, "xxo", false},
        {"nobody in one", {0, 7, 8}, 0, "xxo", false},
        {"only one to hide behind", {2, 8}, 0, "xx", false},
        {"a small whole", {1, 3}, 0, "xx", true},
        {"few are in no part", {5, 9}, 2, "xo", false},
        {"many are in no part", {5, 9}, 6, "oo", false},
        {"a small part among many in none", {2, 9}, 6, "xo", false},
        {"no part", {}, 0, "", true},
    };
    for (const Case &one : cases) {
        CohortFigure whole;
        QList<CohortFigure> parts;
        for (const int students : one.parts) {
            parts.append(of(students, static_cast<int>(whole.students.size())));
            whole.value += parts.last().value;
            whole.students += parts.last().students;
        }
        const QSet<int> unnamed = of(one.unnamed, static_cast<int>(whole.students.size())).students;
        whole.students += unnamed;
        QList<CohortFigure *> places;
        for (CohortFigure &part : parts)
            places.append(&part);
        hideSmallParts(whole, places, unnamed);
        EXPECT_EQ(shape(parts), QLatin1StringView(one.expected)) << one.name;
        EXPECT_EQ(whole.isHidden, one.isWholeHidden) << one.name;
    }
}

TEST(SmallGroupsTest, CountTheSameStudentBehindSeveralPartsOnce)
{
    CohortFigure whole = of(9);
    CohortFigure one = of(3);
    CohortFigure other = of(3);
    CohortFigure large = of(9);
    hideSmallParts(whole, {&one, &other, &large});
    EXPECT_TRUE(large.isHidden) << "the other two are the same three students";
}

TEST(SmallGroupsTest, HideAStepThatFewStopAt)
{
    struct Case
    {
        const char *name;
        /// How many students have somebody who came exactly so far; all different ones.
        QList<int> steps;
        const char *expected;
    };
    const QList<Case> cases {
        {"each step a group", {5, 5, 5}, "ooo"},
        {"few at the end", {9, 6, 3}, "oox"},
        {"few stop on the way", {9, 2, 6}, "oox"},
        {"few stop twice, and are a group together", {9, 2, 3, 6}, "ooxo"},
        {"nobody stops", {0, 9, 9}, "oxo"},
        {"nobody at all", {0, 0}, "xx"},
    };
    for (const Case &one : cases) {
        QList<CohortFigure> steps;
        int first = 0;
        for (const int students : one.steps) {
            steps.append(of(students, first));
            first += students;
        }
        const QList<CohortFigure> reached = reachedAtLeast(steps);
        EXPECT_EQ(shape(reached), QLatin1StringView(one.expected)) << one.name;
        EXPECT_EQ(reached.first().value, std::accumulate(one.steps.begin(), one.steps.end(), 0));
    }
}

} // namespace Demitasse
