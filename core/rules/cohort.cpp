// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/cohort.h"

namespace Demitasse {

namespace {

using CountOfRate = CohortFigure CohortRate::*;

void addRate(CohortRate &sum, int student, const ReplyRate &rate)
{
    sum.answered.add(student, rate.answered);
    sum.silent.add(student, rate.silent);
    sum.waiting.add(student, rate.waiting);
}

/// Whose messages are counted in `all` and in none of `groups`, as nobody knows to which they belong.
template <class E>
QSet<int> unnamedIn(const QList<Statistics> &students, int ReplyRate::*count, std::map<E, ReplyRate> ReplyRates::*groups)
{
    QSet<int> unnamed;
    for (qsizetype i = 0; i < students.size(); ++i) {
        int left = students[i].replies.all.*count;
        for (const auto &[group, rate] : students[i].replies.*groups)
            left -= rate.*count;
        if (left > 0)
            unnamed.insert(static_cast<int>(i));
    }
    return unnamed;
}

template <class E>
void hideIn(std::map<E, CohortRate> &groups, CohortRate &all, const QList<Statistics> &students,
    std::map<E, ReplyRate> ReplyRates::*each)
{
    const std::pair<CountOfRate, int ReplyRate::*> counts[] {{&CohortRate::answered, &ReplyRate::answered},
        {&CohortRate::silent, &ReplyRate::silent}, {&CohortRate::waiting, &ReplyRate::waiting}};
    for (const auto &[figure, count] : counts) {
        QList<CohortFigure *> parts;
        for (auto &[group, rate] : groups)
            parts.append(&(rate.*figure));
        hideSmallParts(all.*figure, parts, unnamedIn(students, count, each));
    }
}

/// The steps between two stages of a funnel, of one student after another.
QList<CohortFigure> stepsOf(const QList<Statistics> &students)
{
    QList<CohortFigure> steps;
    for (qsizetype i = 0; i < students.size(); ++i) {
        const QList<FunnelStage> &funnel = students[i].funnel;
        steps.resize(std::max(steps.size(), funnel.size()));
        for (qsizetype at = 0; at < funnel.size(); ++at) {
            const int farther = at + 1 < funnel.size() ? funnel[at + 1].reached : 0;
            steps[at].add(static_cast<int>(i), funnel[at].reached - farther);
        }
    }
    return steps;
}

QList<CohortWeek> weeksOf(const QList<Statistics> &students)
{
    std::map<QDate, CohortWeek> weeks;
    for (qsizetype i = 0; i < students.size(); ++i) {
        const int student = static_cast<int>(i);
        for (const Week &week : students[i].weeks) {
            CohortWeek &sum = weeks[week.monday];
            sum.monday = week.monday;
            sum.written.add(student, week.written);
            sum.answers.add(student, week.answers);
            sum.conversations.add(student, week.conversations);
            sum.thanks.add(student, week.thanks);
        }
    }
    QList<CohortWeek> list;
    for (const auto &[monday, week] : weeks)
        list.append(week);
    return list;
}

void sumUp(Cohort &cohort, const QList<Statistics> &students)
{
    std::map<Stage, CohortFigure> exits;
    for (qsizetype i = 0; i < students.size(); ++i) {
        const int student = static_cast<int>(i);
        const Statistics &one = students[i];
        cohort.students.add(student, 1);
        cohort.conversations.add(student, one.conversations);
        cohort.minutes.add(student, one.minutes);
        for (const auto &[stage, count] : one.exits)
            exits[stage].add(student, count);
        addRate(cohort.replies, student, one.replies.all);
        for (const auto &[channel, rate] : one.replies.byChannel)
            addRate(cohort.byChannel[channel], student, rate);
        for (const auto &[warmth, rate] : one.replies.byWarmth)
            addRate(cohort.byWarmth[warmth], student, rate);
    }
    for (const auto &[stage, people] : exits)
        cohort.exits.append({stage, people});
}

void hideIn(Cohort &cohort, const QList<Statistics> &students)
{
    hideSmall(cohort.students);
    hideSmall(cohort.contacts);
    for (CohortStage &exit : cohort.exits)
        hideSmall(exit.people);
    hideIn(cohort.byChannel, cohort.replies, students, &ReplyRates::byChannel);
    hideIn(cohort.byWarmth, cohort.replies, students, &ReplyRates::byWarmth);
    QList<CohortFigure *> conversations;
    for (CohortWeek &week : cohort.weeks) {
        for (CohortFigure *figure : {&week.written, &week.answers, &week.thanks})
            hideSmall(*figure);
        conversations.append(&week.conversations);
    }
    QSet<int> inNoWeek;
    for (qsizetype i = 0; i < students.size(); ++i) {
        int left = students[i].conversations;
        for (const Week &week : students[i].weeks)
            left -= week.conversations;
        if (left > 0)
            inNoWeek.insert(static_cast<int>(i));
    }
    hideSmallParts(cohort.conversations, conversations, inNoWeek);
    hideSmall(cohort.minutes);
}

} // namespace

Cohort cohortOf(const QList<Statistics> &students)
{
    Cohort cohort;
    cohort.weeks = weeksOf(students);
    sumUp(cohort, students);
    const QList<CohortFigure> reached = reachedAtLeast(stepsOf(students));
    for (qsizetype i = 0; i < reached.size(); ++i)
        cohort.funnel.append({static_cast<Stage>(i), reached[i]});
    cohort.contacts = reached.value(0);
    hideIn(cohort, students);
    return cohort;
}

} // namespace Demitasse
