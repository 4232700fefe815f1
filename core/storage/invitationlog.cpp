// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/invitationlog.h"

#include "core/storage/cell.h"
#include "core/storage/database.h"
#include "core/storage/unitofwork.h"

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Entity = "invitation"_L1;
constexpr auto SequenceField = "sequence"_L1;
constexpr auto ToldField = "told"_L1;

/// Each is the contact's id and the answer.
QList<ContactId> contactsIn(const QString &attendances)
{
    QList<ContactId> contacts;
    for (const QString &attendance : fromJsonList(attendances))
        contacts.append(ContactId::fromText(attendance.section(u' ', 0, 0)));
    return contacts;
}

/// The meeting's story, one change after the other. Who came when it was booked shows in the first change of the list.
struct Story
{
    void takeChange(const QString &entity, const QString &field, const QString &before, const QString &after)
    {
        if (entity == Entity && field == SequenceField) {
            sequence = after.toInt();
            wereAskedAtFirst |= !isListKnown;
            addAsked(coming);
        } else if (entity == Entity && field == ToldField) {
            asked.removeAll(ContactId::fromText(after));
        } else if (entity == "meeting"_L1 && field == "contacts"_L1) {
            if (!std::exchange(isListKnown, true) && wereAskedAtFirst)
                addAsked(contactsIn(before));
            coming = contactsIn(after);
        } else if (entity == "meeting"_L1 && field == "method_last_sent"_L1 && !after.isEmpty()) {
            wereAskedAtFirst |= !isListKnown;
            addAsked(coming);
        }
    }
    void addAsked(const QList<ContactId> &contacts)
    {
        for (const ContactId &contact : contacts) {
            if (!asked.contains(contact))
                asked.append(contact);
        }
    }

    std::optional<int> sequence;
    QList<ContactId> coming;
    QList<ContactId> asked;
    bool isListKnown = false;
    bool wereAskedAtFirst = false;
};

} // namespace

InvitationLog::InvitationLog(Database &database, StudentId student)
    : m_database(database)
    , m_student(student)
{
}

Result<> InvitationLog::noteSent(UnitOfWork &unit, MeetingId meeting, int sequence)
{
    return unit.record(Entity, meeting.text(), SequenceField, std::nullopt, QString::number(sequence));
}

Result<> InvitationLog::noteTold(UnitOfWork &unit, MeetingId meeting, ContactId contact)
{
    return unit.record(Entity, meeting.text(), ToldField, std::nullopt, contact.text());
}

Result<InvitationLog::Sent> InvitationLog::of(MeetingId meeting)
{
    Story story;
    const Result<> read = m_database.each(u"SELECT entity, field, old_value, new_value FROM change"
                                          " WHERE student_id = ? AND entity_id = ? ORDER BY counter"_s,
        {m_student.text(), meeting.text()},
        [&story](const Row &row) { story.takeChange(row.text(0), row.text(1), row.text(2), row.text(3)); });
    if (!read)
        return failure(read);
    Sent sent {story.sequence, story.asked};
    sent.toTell.removeIf([&](const ContactId &contact) { return story.coming.contains(contact); });
    return sent;
}

} // namespace Demitasse
