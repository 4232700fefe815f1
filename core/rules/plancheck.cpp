// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/plancheck.h"

#include "core/rules/fold.h"
#include "core/rules/planfit.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Words of a question shorter than this say nothing about what it asks, in either language.
constexpr qsizetype ShortestWord = 4;
constexpr qsizetype FewestWords = 2;

QSet<QString> tellingWords(const QString &text)
{
    QSet<QString> words;
    QString word;
    for (const QChar c : fold(text) + u' ') {
        if (c.isLetterOrNumber()) {
            word += c;
        } else {
            if (word.size() >= ShortestWord)
                words.insert(word);
            word.clear();
        }
    }
    return words;
}

bool isAmong(const PlanItem &item, const QuestionsKnown &known)
{
    return (!item.bankId.isEmpty() && known.ids.contains(item.bankId))
        || std::ranges::any_of(known.texts, [&item](const QString &text) { return asksTheSame(item.text, text); });
}

} // namespace

bool asksTheSame(const QString &a, const QString &b)
{
    const QSet<QString> first = tellingWords(a);
    const QSet<QString> second = tellingWords(b);
    if (std::min(first.size(), second.size()) < FewestWords)
        return fold(a) == fold(b);
    const qsizetype shared = (first & second).size();
    // Three of four of all words.
    return 4 * shared >= 3 * (first | second).size();
}

bool bearsOn(const QString &question, const QString &wanted)
{
    return (tellingWords(question) & tellingWords(wanted)).size() >= FewestWords;
}

bool isSettled(const PlanItem &item, const PlanFacts &facts)
{
    return isAmong(item, facts.answered) || isAmong(item, facts.asked);
}

QList<PlanWarning> checkPlan(const QList<PlanItem> &items, const PlanFacts &facts)
{
    QList<PlanItem> asked;
    int minutes = 0;
    bool closes = false;
    for (const PlanItem &item : items) {
        if (item.skipped)
            continue;
        asked.append(item);
        minutes += item.minutes;
        closes = closes || facts.closing.contains(item.bankId);
    }
    QList<PlanWarning> warnings;
    if (asked.size() < FewestQuestions)
        warnings.append({PlanConcern::TooFew});
    if (minutes > questionMinutes(facts.minutes))
        warnings.append({PlanConcern::TooLong});
    if (!closes)
        warnings.append({PlanConcern::NoClosing});
    for (qsizetype i = 0; i < asked.size(); ++i) {
        const PlanItem &item = asked[i];
        if (isAmong(item, facts.answered))
            warnings.append({PlanConcern::Answered, item.id});
        if (isAmong(item, facts.asked) && !facts.closing.contains(item.bankId))
            warnings.append({PlanConcern::AskedBefore, item.id});
        const auto before = asked.first(i);
        if (item.text.count(u'?') > 1 || std::ranges::any_of(before, [&item](const PlanItem &earlier) {
                return asksTheSame(item.text, earlier.text);
            }))
            warnings.append({PlanConcern::Double, item.id});
    }
    return warnings;
}

} // namespace Demitasse
