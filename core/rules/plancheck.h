// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interview.h"
#include "core/domain/plan.h"

#include <QList>
#include <QSet>
#include <QStringList>

#include <optional>

namespace Demitasse {

struct PlanWarning
{
    PlanConcern concern = PlanConcern::TooFew;
    /// Which question; none for the plan as a whole.
    std::optional<PlanItemId> item {};

    friend bool operator==(const PlanWarning &, const PlanWarning &) = default;
};

/// Questions by their names in the bank and in words, since one's own have no name.
struct QuestionsKnown
{
    QSet<QString> ids;
    QStringList texts;
};

struct PlanFacts
{
    /// Of the whole conversation.
    int minutes = 20;
    /// Of questions that ask for somebody else to talk to.
    QSet<QString> closing;
    QuestionsKnown answered;
    QuestionsKnown asked;
};

/// Whether two questions ask the same, by their words: case, accents and little words do not count.
bool asksTheSame(const QString &a, const QString &b);

/// Whether an answer to `question` helps with what the student wants to know: they share two telling words.
bool bearsOn(const QString &question, const QString &wanted);

/// Whether there is no need to ask: research answered it, or this person did.
bool isSettled(const PlanItem &item, const PlanFacts &facts);

/// In the plan's order, what concerns the whole first. Questions that are skipped do not count.
QList<PlanWarning> checkPlan(const QList<PlanItem> &items, const PlanFacts &facts);

} // namespace Demitasse
