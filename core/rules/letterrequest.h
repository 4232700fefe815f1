// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/letterphrases.h"

namespace Demitasse {

/// What a request should hold. Each says where it is said first, or nothing.

/// How the writer found or knows the person; naming who introduces is one way. (REQ 29)
std::optional<Span> sourceIn(const LetterText &body, const Addressee &to, const LetterPhrases &phrases);
/// Between 15 and 30 minutes, of the conversation and not of a journey. (REQ 40, 48)
std::optional<Span> lengthIn(const LetterText &body, const LetterPhrases &phrases);
/// How many of in person, phone and video are offered. (REQ 49)
int modesIn(const LetterText &body, const LetterPhrases &phrases);
/// A period or a date to come. (REQ 40)
std::optional<Span> windowIn(const LetterText &body, const LetterPhrases &phrases);
/// Whether something is said about this person, their work or their organization that could not be said of anyone.
/// (REQ 21, 37)
bool isPersonal(const LetterText &body, const Addressee &to, const LetterPhrases &phrases);

} // namespace Demitasse
