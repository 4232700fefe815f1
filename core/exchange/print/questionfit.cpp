// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/questionfit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Demitasse {

namespace {

constexpr double LengthColumn = 56 * Point;
/// How far the ruling may grow to fill what is left of the height.
constexpr double MostStretch = 1.2;

constexpr QuestionSetting Settings[] {
    {11.5, 4, 22, 2, 11},
    {11, 3, 20, 2, 9},
    {10.5, 3, 18, 1, 8},
    {10, 2, 17, 1, 6},
    {9.5, 2, 15, 1, 5},
    {9, 2, 13, 0, 7},
    {8.5, 1, 12, 0, 4},
    {7.5, 1, 12, 0, 1},
};

QList<FittedQuestion> setIn(const QList<BriefQuestion> &questions, const QuestionSetting &setting,
    const Typesetter &typesetter, double width)
{
    QList<FittedQuestion> set;
    for (const BriefQuestion &question : questions) {
        const Face number {setting.size, true, Ink::Accent};
        const Face length {std::min(setting.size, 8.5), false, Ink::Quiet};
        set.append({typesetter.set(QString::number(set.size() + 1), number, NumberColumn),
            typesetter.set(question.text, {setting.size}, width - NumberColumn - LengthColumn, setting.mostLines),
            typesetter.set(question.length, length, LengthColumn), setting.fewestRules});
    }
    return set;
}

double heightOf(const QList<FittedQuestion> &questions, const QuestionSetting &setting)
{
    return std::accumulate(questions.begin(), questions.end(), 0.0, [&](double sum, const FittedQuestion &question) {
        return sum + question.text.height() + setting.gap * Point + question.rules * setting.ruling * Point;
    });
}

/// By minutes, none below the fewest.
void shareOut(int rules, const QList<BriefQuestion> &questions, QList<FittedQuestion> &fitted)
{
    double minutes = 0;
    for (const BriefQuestion &question : questions)
        minutes += std::max(question.minutes, 1);
    QList<double> owed;
    for (qsizetype i = 0; i < fitted.size(); ++i)
        owed.append(rules * std::max(questions[i].minutes, 1) / minutes - fitted[i].rules);
    for (const FittedQuestion &question : std::as_const(fitted))
        rules -= question.rules;
    for (; rules > 0; --rules) {
        const auto most = std::ranges::max_element(owed);
        ++fitted[most - owed.begin()].rules;
        --*most;
    }
}

} // namespace

FittedQuestions fitQuestions(
    const QList<BriefQuestion> &questions, const Typesetter &typesetter, double width, double height)
{
    FittedQuestions fitted;
    for (const QuestionSetting &setting : Settings) {
        fitted.setting = setting;
        fitted.questions = setIn(questions, setting, typesetter, width);
        if (heightOf(fitted.questions, setting) <= height)
            break;
    }
    while (!fitted.questions.isEmpty() && heightOf(fitted.questions, fitted.setting) > height) {
        fitted.questions.removeLast();
        fitted.isCut = true;
    }
    double left = height - heightOf(fitted.questions, fitted.setting);
    const int more = static_cast<int>(left / (fitted.setting.ruling * Point));
    const auto given = [&] {
        return std::accumulate(fitted.questions.begin(), fitted.questions.end(), 0,
            [](int sum, const FittedQuestion &question) { return sum + question.rules; });
    };
    if (fitted.questions.isEmpty() || fitted.isCut)
        return fitted;
    shareOut(given() + more, questions, fitted.questions);
    left -= more * fitted.setting.ruling * Point;
    if (const int all = given(); all > 0)
        fitted.setting.ruling = std::min(fitted.setting.ruling * MostStretch, fitted.setting.ruling + left / Point / all);
    return fitted;
}

} // namespace Demitasse
