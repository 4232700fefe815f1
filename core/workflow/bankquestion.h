// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/question.h"

#include <optional>

namespace Demitasse {

/// A question of the bank with what is known of it here.
struct BankQuestion
{
    /// Its fields are still open.
    Question question;
    /// The name of the pack that it came with; empty for the program's own.
    QString pack;
    bool isFavourite = false;
    bool isOwn = false;
    /// In how many meetings it was asked, and how many notes worth keeping that brought.
    int asked = 0;
    int brought = 0;

    friend bool operator==(const BankQuestion &, const BankQuestion &) = default;
};

/// What of the bank is asked for; what is not set does not narrow.
struct QuestionFilter
{
    std::optional<QuestionCategory> category {};
    std::optional<Objective> objective {};
    /// All words of it stand in the question or in what belongs to it; case and accents do not count.
    QString search {};
    std::optional<QuestionLevel> level {};
    bool onlyFavourites = false;
    bool onlyOwn = false;
    /// The name of one.
    QString pack {};

    friend bool operator==(const QuestionFilter &, const QuestionFilter &) = default;
};

/// Everything of a question that is searched, folded; whoever filters often keeps it.
QString searchedText(const Question &question);
bool matches(const BankQuestion &known, const QString &searched, const QuestionFilter &filter);

} // namespace Demitasse
