// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/comparing.h"

#include <QStringList>

namespace Demitasse {

/// The faces of the page; their words name them in `Place::text`.
enum class CompareFace { Questions, Claims, Workplaces };
template <> inline constexpr std::array wordsOf<CompareFace> {
    QLatin1StringView("questions"), QLatin1StringView("claims"), QLatin1StringView("workplaces")};
static_assert(wordsOf<CompareFace>.size() == static_cast<size_t>(CompareFace::Workplaces) + 1);

/// Something that was said, as a row under the table.
struct SaidLine
{
    Said said;
    /// Who may have said it: everybody of the conversation.
    Speaker speaker;
    /// Of a claim's voice.
    std::optional<ClaimVoice> voice;

    friend bool operator==(const SaidLine &, const SaidLine &) = default;
};

struct CompareCell
{
    QString text;
    /// What only says that there is nothing.
    bool isQuiet = false;
    QList<SaidLine> said;

    friend bool operator==(const CompareCell &, const CompareCell &) = default;
};

struct CompareHeading
{
    QString title;
    QString detail;
    /// A claim's row.
    ClaimId claim;

    friend bool operator==(const CompareHeading &, const CompareHeading &) = default;
};

/// What is compared, ready to be shown: rows and columns, each row with a cell for every column.
struct CompareSheet
{
    QList<CompareHeading> rows;
    QList<CompareHeading> columns;
    QList<QList<CompareCell>> cells;

    friend bool operator==(const CompareSheet &, const CompareSheet &) = default;
};

CompareSheet sheetOf(const QuestionsAcross &across);
/// `isOfAll` says that the claims are of different paths.
CompareSheet sheetOf(const QList<ClaimView> &claims, bool isOfAll);
CompareSheet sheetOf(const Workplaces &workplaces, WorkplaceOrder order);

} // namespace Demitasse
