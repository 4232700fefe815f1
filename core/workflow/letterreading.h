// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/letterfields.h"
#include "core/workflow/letters.h"

namespace Demitasse {

/// What a letter was begun with, as far as it still says so.
LetterRequest requestOf(const WrittenLetter &letter);

/// Reads what is on record for a letter.
class LetterReading
{
public:
    LetterReading(Workspace &workspace, Pipeline &pipeline, const QDateTime &now);

    /// NoSuchMeeting. The meeting that was found is that of the facts.
    Result<LetterFacts> facts(const ContactView &to, const LetterRequest &request, LetterLanguage language);
    /// Whom a letter to an introducer is about: the one named, or the only one whom they introduce.
    Result<std::optional<ContactId>> about(const LetterRequest &request);

private:
    Result<> addAbout(LetterFacts &facts, const LetterRequest &request);
    Result<std::optional<Meeting>> meeting(const LetterRequest &request);
    Result<> addMeeting(LetterFacts &facts, const LetterRequest &request);
    Result<> addPromises(LetterFacts &facts, const LetterRequest &request);

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    QDateTime m_now;
};

} // namespace Demitasse
