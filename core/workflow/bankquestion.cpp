// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/bankquestion.h"

#include "core/exchange/questionfields.h"
#include "core/rules/fold.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

QString searchedText(const Question &question)
{
    const QStringList parts {question.text, question.why, question.opening, question.prompts.join(u' ')};
    return fold(fillQuestion(parts.join(u' '), {}));
}

bool matches(const BankQuestion &known, const QString &searched, const QuestionFilter &filter)
{
    const Question &question = known.question;
    if ((filter.category && question.category != *filter.category)
        || (filter.objective && !question.objectives.contains(*filter.objective))
        || (filter.level && question.level != *filter.level) || (filter.onlyFavourites && !known.isFavourite)
        || (filter.onlyOwn && !known.isOwn) || (!filter.pack.isEmpty() && known.pack != filter.pack))
        return false;
    const QStringList words = fold(filter.search).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&searched](const QString &word) { return searched.contains(word); });
}

} // namespace Demitasse
