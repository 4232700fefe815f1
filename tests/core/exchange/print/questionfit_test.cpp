// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/questionfit.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr double Width = 500 * Point;
constexpr double Height = 400 * Point;

double heightOf(const FittedQuestions &fitted)
{
    double height = 0;
    for (const FittedQuestion &question : fitted.questions)
        height += question.text.height() + (question.rules * fitted.setting.ruling + fitted.setting.gap) * Point;
    return height;
}

TEST(QuestionFit, SharesTheRuledLinesOutByMinutes)
{
    const QList<BriefQuestion> questions {{u"One?"_s, 2, {}}, {u"Two?"_s, 4, {}}, {u"Three?"_s, 6, {}}};
    const FittedQuestions fitted = fitQuestions(questions, Typesetter(), Width, Height);
    ASSERT_EQ(fitted.questions.size(), 3);
    EXPECT_NEAR(fitted.questions[1].rules, 2 * fitted.questions[0].rules, 1);
    EXPECT_NEAR(fitted.questions[2].rules, 3 * fitted.questions[0].rules, 1);
    EXPECT_LE(heightOf(fitted), Height + 1);
    EXPECT_GE(heightOf(fitted), Height - fitted.setting.ruling * Point);
}

TEST(QuestionFit, SetsSmallerBeforeItLeavesOut)
{
    double size = 100;
    qsizetype all = 0;
    for (const int count : {3, 6, 12, 30, 200}) {
        const FittedQuestions fitted
            = fitQuestions(QList<BriefQuestion>(count, {u"What does a recent week look like?"_s, 3, {}}), Typesetter(), Width, Height);
        EXPECT_LE(fitted.setting.size, size);
        EXPECT_LE(heightOf(fitted), Height + 1) << count;
        EXPECT_EQ(fitted.isCut, fitted.questions.size() < count);
        size = fitted.setting.size;
        all = fitted.questions.size();
    }
    EXPECT_TRUE(all > 30 && all < 200);
}

TEST(QuestionFit, CutsALongQuestionWithAnEllipsis)
{
    const QString text = QString(u"and what of this "_s).repeated(100);
    const FittedQuestions fitted = fitQuestions({{text, 3, {}}}, Typesetter(), Width, Height);
    ASSERT_EQ(fitted.questions.size(), 1);
    EXPECT_EQ(fitted.questions[0].text.lines().size(), 4);
    EXPECT_TRUE(fitted.questions[0].text.lines().last().endsWith(u'…'));
    EXPECT_TRUE(fitQuestions({}, Typesetter(), Width, Height).questions.isEmpty());
}

TEST(Typesetter, BreaksLinesNowhereThatMustNotBreak)
{
    const SetText set = Typesetter().set(u"mot mot mot mot mot mot mot\u00A0: «\u00A0oui\u00A0»"_s, {10}, 60 * Point, 20);
    EXPECT_GT(set.lines().size(), 2);
    for (const QString &line : set.lines())
        EXPECT_FALSE(line.startsWith(u':') || line.startsWith(u'»') || line.endsWith(u'«')) << qPrintable(line);
    EXPECT_EQ(Typesetter().set(u"a\nb\tc\u0007"_s, {10}, Width, 3).lines(), QStringList(u"a b c"_s));
    EXPECT_TRUE(Typesetter().set({}, {10}, Width).lines().join(QString()).isEmpty());
}

} // namespace
