// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/preparation.h"
#include "ui/theme/icons.h"

namespace Demitasse {

/// What a list or a page says about a question of the bank.

/// As one would say it to anybody.
QString plainText(const BankQuestion &known);
/// "Occupation · 4 min", and where it is from unless it came with the program.
QString kindText(const BankQuestion &known);
/// "Information, Insight".
QString objectivesText(const QList<Objective> &objectives);
/// All of it in one line, for the screen reader.
QString spokenText(const BankQuestion &known);
Icon iconOf(Objective objective);

/// "en" or "fr": the language of the program.
QString languageOfProgram();

} // namespace Demitasse
