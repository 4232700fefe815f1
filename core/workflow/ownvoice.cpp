// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/letters.h"

namespace Demitasse {

namespace {

constexpr qsizetype mostCompared = 10;

QStringList namesOf(const Contact &contact)
{
    return {contact.given, contact.family, contact.preferred};
}

} // namespace

Result<OwnVoice> Letters::voiceBeside(ContactId reader)
{
    const Result<QList<WrittenLetter>> others = m_workspace.letters.sentLately(mostCompared, reader);
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    const Result<std::optional<Contact>> own = m_workspace.contacts.find(reader);
    if (!others || !student || !own)
        return !others ? failure(others) : !student ? failure(student) : failure(own);
    QStringList bodies;
    QStringList names = namesOf(own->value_or(Contact {}));
    names.append(student->value_or(Student {}).name);
    OwnVoice voice;
    for (const WrittenLetter &letter : *others) {
        const Result<std::optional<Contact>> found = m_workspace.contacts.find(letter.contact);
        if (!found)
            return failure(found);
        const Contact contact = found->value_or(Contact {});
        bodies.append(letter.body);
        names.append(namesOf(contact));
        voice.letters.append(letter.id);
        voice.readers.append(displayName(contact));
    }
    voice.ground = VoiceGround(bodies, names);
    return voice;
}

} // namespace Demitasse
