// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/starterquestions.h"

#include "core/exchange/questionpack.h"
#include "core/rules/planfit.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

QList<Question> starterQuestions(const QString &language, int minutes)
{
    QList<Question> starters;
    Question closing;
    for (const Question &question : questionBank(language)) {
        if (question.isClosing)
            closing = question;
        else if (question.starter > 0)
            starters.append(question);
    }
    std::ranges::sort(starters, {}, &Question::starter);
    int left = questionMinutes(minutes) - closing.minutes;
    QList<Question> questions;
    for (const Question &question : std::as_const(starters)) {
        if (question.minutes > left && questions.size() + 1 >= FewestQuestions)
            break;
        questions.append(question);
        left -= question.minutes;
    }
    questions.append(closing);
    return questions;
}

} // namespace Demitasse
