// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/letterphrases.h"

namespace Demitasse {

/// Asks for work, for oneself or through someone else, or hands over a résumé; saying that one does not is fine. (REQ 3)
std::optional<Span> jobAskedIn(const LetterText &text, const LetterPhrases &phrases);

/// Puts to the person a question that a quick search answers, about the organization or the occupation; promising not
/// to is fine. (REQ 60)
std::optional<Span> searchableQuestionIn(const LetterText &body, const Addressee &to, const LetterPhrases &phrases);

} // namespace Demitasse
