// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/preparation.h"

#include <QSet>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

Result<QList<BankQuestion>> Preparation::bank(const QString &language, const QuestionFilter &filter)
{
    QList<BankQuestion> all;
    for (const Question &question : questionBank(language))
        all.append({question, {}});
    Result<> done = addKept(all, language);
    if (done)
        done = countAsked(all);
    if (!done)
        return failure(done);
    all.removeIf([&filter](const BankQuestion &known) {
        return !matches(known, filter.search.isEmpty() ? QString() : searchedText(known.question), filter);
    });
    return all;
}

Result<> Preparation::addKept(QList<BankQuestion> &bank, const QString &language)
{
    const Result<QList<Pack>> packs = m_workspace.packs.list();
    const Result<QList<OwnQuestion>> own = m_workspace.ownQuestions.list();
    const Result<QList<Favourite>> favourites = m_workspace.favourites.list();
    if (!packs || !own || !favourites)
        return !packs ? Result<> {failure(packs)} : !own ? Result<> {failure(own)} : Result<> {failure(favourites)};
    for (const Pack &pack : *packs) {
        const Result<QuestionPack> read = readQuestionPack(pack.content.toUtf8(), language);
        for (Question question : read ? read->questions : QList<Question> {}) {
            // What every conversation begins and ends with is ours to say.
            question.isClosing = false;
            question.starter = 0;
            if (std::ranges::none_of(bank,
                    [&question](const BankQuestion &known) { return known.question.id == question.id; }))
                bank.append({question, read->name.isEmpty() ? pack.name : read->name});
        }
    }
    for (const OwnQuestion &question : *own) {
        BankQuestion known {question.question, {}, false, true};
        known.question.id = question.id.text();
        bank.append(known);
    }
    QSet<QString> liked;
    for (const Favourite &favourite : *favourites)
        liked.insert(favourite.bankId);
    for (BankQuestion &known : bank)
        known.isFavourite = liked.contains(known.question.id);
    return {};
}

Result<> Preparation::countAsked(QList<BankQuestion> &bank)
{
    const Result<QList<PlanItem>> items = m_workspace.planItems.list();
    const auto notes = m_workspace.notes.perItem();
    if (!items || !notes)
        return items ? Result<> {failure(notes)} : Result<> {failure(items)};
    QHash<QString, std::pair<int, int>> counts;
    for (const PlanItem &item : *items) {
        if (item.bankId.isEmpty() || (!item.askedAt && item.spentSeconds == 0))
            continue;
        auto &[asked, brought] = counts[item.bankId];
        ++asked;
        brought += notes->value(item.id);
    }
    for (BankQuestion &known : bank)
        std::tie(known.asked, known.brought) = counts.value(known.question.id);
    return {};
}

} // namespace Demitasse
