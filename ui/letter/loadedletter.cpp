// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/letter/loadedletter.h"

#include "ui/shell/place.h"

#include <algorithm>

namespace Demitasse {

namespace {

Result<LetterOnDesk> beginOrGoOn(Desk &desk, const Place &place, const ContactView &contact,
    const QList<WrittenLetter> &letters, bool &isStored)
{
    LetterRequest request {.contact = contact.contact.id, .language = {}, .meeting = {}, .about = place.about, .from = {}};
    request.situation = place.situation.value_or(usualSituation(contact));
    request.reason = place.reason;
    request.channel = place.channel.value_or(Channel::Email);
    if (!place.meeting.isNull())
        request.meeting = place.meeting;
    const auto goesOn = std::ranges::find_if(letters, [&](const WrittenLetter &letter) {
        return !letter.sentAs && !request.reason && letter.situation == request.situation
            && (!place.channel || letter.channel == place.channel)
            && (!request.meeting || letter.meeting == request.meeting);
    });
    isStored = goesOn != letters.end();
    return isStored ? desk.letters.open(goesOn->id) : desk.letters.begin(request);
}

} // namespace

Situation usualSituation(const ContactView &view)
{
    if (const auto asked = view.next ? situationOf(*view.next, view.contact) : std::nullopt)
        return *asked;
    const Contact &contact = view.contact;
    if (contact.stage >= Stage::Met && contact.stage <= Stage::InTouch)
        return Situation::KeepInTouch;
    if (contact.introducer)
        return Situation::ThroughIntroducer;
    const bool isKnown = contact.warmth == Warmth::KnowWell || contact.warmth == Warmth::Met;
    return isKnown ? Situation::WarmRequest : Situation::ColdRequest;
}

Result<LoadedLetter> loadLetter(Desk &desk, const Place &place)
{
    LoadedLetter loaded;
    ContactId to = place.contact;
    if (!place.letter.isNull()) {
        Result<LetterOnDesk> stored = desk.letters.open(place.letter);
        if (!stored)
            return failure(stored);
        loaded.desk = *stored;
        loaded.isStored = true;
        to = stored->letter.contact;
    }
    Result<ContactView> contact = desk.pipeline.view(to);
    loaded.about = place.about;
    Place wanted = place;
    if (contact && place.letter.isNull()) {
        wanted.situation = place.situation.value_or(usualSituation(*contact));
        if (isToIntroducer(*wanted.situation) && !place.about && contact->contact.introducer) {
            wanted.about = loaded.about = to;
            to = *contact->contact.introducer;
            contact = desk.pipeline.view(to);
        }
    }
    const Result<Student> student = desk.profile.student();
    const Result<QList<WrittenLetter>> letters = desk.letters.of(to);
    const Result<OwnVoice> voice = desk.letters.voiceBeside(to);
    if (!contact || !student)
        return contact ? failure(student) : failure(contact);
    if (!letters || !voice)
        return letters ? failure(voice) : failure(letters);
    loaded.voice = *voice;
    loaded.contact = *contact;
    loaded.student = *student;
    if (place.letter.isNull()) {
        Result<LetterOnDesk> begun = beginOrGoOn(desk, wanted, *contact, *letters, loaded.isStored);
        if (!begun)
            return failure(begun);
        loaded.desk = *begun;
    }
    for (const WrittenLetter &letter : *letters) {
        if (letter.id != loaded.desk.letter.id)
            loaded.earlier.prepend(letter);
    }
    return loaded;
}

} // namespace Demitasse
