// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/desk.h"

namespace Demitasse {

struct Place;

/// All that the page of a letter shows.
struct LoadedLetter
{
    LetterOnDesk desk;
    bool isStored = false;
    ContactView contact;
    Student student;
    /// The other letters to this contact, newest first.
    QList<WrittenLetter> earlier;
    OwnVoice voice;
    /// Whom a letter to an introducer is about.
    std::optional<ContactId> about;
};

/// The letter of a place: the stored one, else a draft in the same situation, else one begun.
Result<LoadedLetter> loadLetter(Desk &desk, const Place &place);

/// Whether such a letter goes to whoever introduces.
constexpr bool isToIntroducer(Situation situation)
{
    return situation == Situation::AskIntroducer || situation == Situation::IntroducerNews;
}

/// What one writes to a contact as things stand.
Situation usualSituation(const ContactView &view);

} // namespace Demitasse
