// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/meetingstore.h"

#include <QHash>

namespace Demitasse {

using namespace Qt::StringLiterals;

/// In the history an attendance is "contact status".
template <> struct CellForm<MeetingContact>
{
    static Cell write(const MeetingContact &value) { return QString(value.contact.text() + u' ' + word(value.status)); }
    static std::optional<MeetingContact> read(const Cell &cell)
    {
        const QString text = textOf(cell);
        const auto status = fromWord<AttendeeStatus>(text.section(u' ', 1));
        if (!status)
            return std::nullopt;
        return MeetingContact {ContactId::fromText(text.section(u' ', 0, 0)), *status};
    }
};

MeetingStore::MeetingStore(Database &database, StudentId student)
    : RecordStore(database, student, "meeting"_L1,
        {column<Meeting>("uid"_L1, &Meeting::uid), column<Meeting>("sequence"_L1, &Meeting::sequence),
            column<Meeting>("start_date"_L1, [](Meeting &meeting) -> QDate & { return meeting.start.date; }),
            column<Meeting>("start_time"_L1, [](Meeting &meeting) -> QTime & { return meeting.start.time; }),
            column<Meeting>("zone"_L1, [](Meeting &meeting) -> QString & { return meeting.start.zone; }),
            column<Meeting>("start_at"_L1, [](Meeting &meeting) -> QDateTime & { return meeting.start.instant; }),
            column<Meeting>("tz_version"_L1, [](Meeting &meeting) -> QString & { return meeting.start.tzVersion; }),
            column<Meeting>("minutes"_L1, &Meeting::minutes), column<Meeting>("mode"_L1, &Meeting::mode),
            column<Meeting>("place"_L1, &Meeting::where), column<Meeting>("status"_L1, &Meeting::status),
            column<Meeting>("cancel_reason"_L1, &Meeting::cancelReason),
            column<Meeting>("method_last_sent"_L1, &Meeting::methodLastSent),
            column<Meeting>("created_at"_L1, &Meeting::created, Column<Meeting>::Kind::Stamp),
            column<Meeting>("modified_at"_L1, &Meeting::modified, Column<Meeting>::Kind::Stamp),
            column<Meeting>("contacts"_L1, &Meeting::contacts, Column<Meeting>::Kind::Part)})
    , m_outline(student, "meeting"_L1,
          {column<Meeting>("start_at"_L1, [](Meeting &meeting) -> QDateTime & { return meeting.start.instant; }),
              column<Meeting>("minutes"_L1, &Meeting::minutes), column<Meeting>("mode"_L1, &Meeting::mode),
              column<Meeting>("status"_L1, &Meeting::status), column<Meeting>("created_at"_L1, &Meeting::created)})
{
}

namespace {

const QString WithContact = QStringLiteral(
    " AND id IN (SELECT meeting_id FROM meeting_contact WHERE student_id = ? AND contact_id = ?) ORDER BY start_at, id");

} // namespace

QList<Restorable::Table> MeetingStore::tables() const
{
    return {{"meeting_contact"_L1, "meeting_id"_L1}, {"meeting"_L1, "id"_L1}};
}

Result<QList<Meeting>> MeetingStore::of(ContactId contact)
{
    return select(WithContact, {student().text(), contact.text()});
}

Result<QList<Meeting>> MeetingStore::open()
{
    return select(u" AND status IN (?, ?) ORDER BY start_at, id"_s,
        {word(MeetingStatus::Tentative), word(MeetingStatus::Booked)});
}

Result<QList<Meeting>> MeetingStore::outlines()
{
    Result<QList<Meeting>> meetings = selectOnly(m_outline, {});
    if (!meetings)
        return meetings;
    const Result<> parts = readParts(*meetings, true);
    if (!parts)
        return failure(parts);
    return meetings;
}

Result<QList<Meeting>> MeetingStore::everOf(ContactId contact)
{
    return selectEver(WithContact, {student().text(), contact.text()});
}

Result<> MeetingStore::readParts(QList<Meeting> &meetings, bool all)
{
    QHash<MeetingId, Meeting *> byId;
    for (Meeting &meeting : meetings)
        byId.insert(meeting.id, &meeting);
    bool understood = true;
    const auto addContact = [&](const Row &row) {
        const auto status = fromWord<AttendeeStatus>(row.text(2));
        understood = understood && status;
        Meeting *meeting = byId.value(MeetingId::fromText(row.text(0)));
        if (meeting && status)
            meeting->contacts.append({ContactId::fromText(row.text(1)), *status});
    };
    const QString attendances
        = u"SELECT meeting_id, contact_id, attendee_status FROM meeting_contact WHERE student_id = ?"_s;
    Result<> read;
    if (all) {
        read = database().each(attendances + u" ORDER BY meeting_id, position"_s, {student().text()}, addContact);
    } else {
        for (qsizetype i = 0; read && i < meetings.size(); ++i) {
            read = database().each(attendances + u" AND meeting_id = ? ORDER BY position"_s,
                {student().text(), meetings[i].id.text()}, addContact);
        }
    }
    if (read && !understood)
        return failure(ErrorCode::WorkspaceDamaged, {database().path()}, u"meeting_contact"_s);
    return read;
}

Result<> MeetingStore::clearParts(const Meeting &meeting)
{
    return database().run(u"DELETE FROM meeting_contact WHERE student_id = ? AND meeting_id = ?"_s,
        {student().text(), meeting.id.text()});
}

Result<> MeetingStore::writeParts(const Meeting &meeting)
{
    Result<> written;
    for (qsizetype i = 0; written && i < meeting.contacts.size(); ++i) {
        written = database().run(u"INSERT INTO meeting_contact (student_id, meeting_id, contact_id, position,"
                                 " attendee_role, attendee_status) VALUES (?, ?, ?, ?, 'participant', ?)"_s,
            {student().text(), meeting.id.text(), meeting.contacts[i].contact.text(), qint64(i),
                word(meeting.contacts[i].status)});
    }
    return written;
}

} // namespace Demitasse
