// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/simplestores.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

StudentStore::StudentStore(Database &database, StudentId student)
    : RecordStore(database, student, "student"_L1,
        {column<Student>("name"_L1, &Student::name), column<Student>("email"_L1, &Student::email),
            column<Student>("zone"_L1, &Student::zone), column<Student>("language"_L1, &Student::language),
            column<Student>("region"_L1, &Student::region), column<Student>("work_from"_L1, &Student::workFrom),
            column<Student>("work_until"_L1, &Student::workUntil),
            column<Student>("default_minutes"_L1, &Student::defaultMinutes),
            column<Student>("created_at"_L1, &Student::created, Column<Student>::Kind::Stamp),
            column<Student>("modified_at"_L1, &Student::modified, Column<Student>::Kind::Stamp)})
{
}

Result<QList<StudentId>> StudentStore::everyone()
{
    QList<StudentId> students;
    const Result<> read
        = database().each(u"SELECT id FROM student WHERE deleted_at IS NULL ORDER BY created_at, id"_s, {},
            [&students](const Row &row) { students.append(StudentId::fromText(row.text(0))); });
    if (!read)
        return failure(read);
    return students;
}

OrganizationStore::OrganizationStore(Database &database, StudentId student)
    : RecordStore(database, student, "organization"_L1,
        {column<Organization>("name"_L1, &Organization::name),
            column<Organization>("parent_id"_L1, &Organization::parent),
            column<Organization>("created_at"_L1, &Organization::created, Column<Organization>::Kind::Stamp),
            column<Organization>("modified_at"_L1, &Organization::modified, Column<Organization>::Kind::Stamp)})
{
}

PathStore::PathStore(Database &database, StudentId student)
    : RecordStore(database, student, "path"_L1,
        {column<Path>("name"_L1, &Path::name),
            column<Path>("created_at"_L1, &Path::created, Column<Path>::Kind::Stamp),
            column<Path>("modified_at"_L1, &Path::modified, Column<Path>::Kind::Stamp)})
{
}

Result<QList<Path>> PathStore::removed()
{
    return selectEver(u" AND deleted_at IS NOT NULL ORDER BY id"_s, {});
}

TouchStore::TouchStore(Database &database, StudentId student)
    : RecordStore(database, student, "touch"_L1,
        {column<Touch>("contact_id"_L1, &Touch::contact), column<Touch>("kind"_L1, &Touch::kind),
            column<Touch>("channel"_L1, &Touch::channel), column<Touch>("at"_L1, &Touch::at),
            column<Touch>("content"_L1, &Touch::text), column<Touch>("author"_L1, &Touch::author)})
    , m_outline(student, "touch"_L1,
          {column<Touch>("contact_id"_L1, &Touch::contact), column<Touch>("kind"_L1, &Touch::kind),
              column<Touch>("channel"_L1, &Touch::channel), column<Touch>("at"_L1, &Touch::at)})
{
}

Result<QList<Touch>> TouchStore::outlines()
{
    return selectOnly(m_outline, {});
}

Result<QList<Touch>> TouchStore::of(ContactId contact)
{
    return select(u" AND contact_id = ? ORDER BY at, id"_s, {contact.text()});
}

StageChangeStore::StageChangeStore(Database &database, StudentId student)
    : RecordStore(database, student, "stage_change"_L1,
        {column<StageChange>("contact_id"_L1, &StageChange::contact),
            column<StageChange>("from_stage"_L1, &StageChange::from),
            column<StageChange>("to_stage"_L1, &StageChange::to), column<StageChange>("at"_L1, &StageChange::at),
            column<StageChange>("cause"_L1, &StageChange::cause),
            column<StageChange>("touch_id"_L1, &StageChange::touch)})
{
}

Result<QList<StageChange>> StageChangeStore::of(ContactId contact)
{
    return select(u" AND contact_id = ? ORDER BY at, id"_s, {contact.text()});
}

Result<QList<StageChange>> StageChangeStore::notImported()
{
    return select(u" AND cause <> ? ORDER BY at, id"_s, {word(StageCause::Imported)});
}

PhotoStore::PhotoStore(Database &database, StudentId student)
    : RecordStore(database, student, "photo"_L1,
        {column<Photo>("contact_id"_L1, &Photo::contact), column<Photo>("media_type"_L1, &Photo::mediaType),
            column<Photo>("content"_L1, &Photo::content),
            column<Photo>("created_at"_L1, &Photo::created, Column<Photo>::Kind::Stamp)})
{
}

Result<std::optional<Photo>> PhotoStore::of(ContactId contact)
{
    const Result<QList<Photo>> found
        = select(u" AND contact_id = ? ORDER BY created_at DESC, id DESC LIMIT 1"_s, {contact.text()});
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::optional<Photo> {} : std::optional {found->first()};
}

KeptApartStore::KeptApartStore(Database &database, StudentId student)
    : RecordStore(database, student, "kept_apart"_L1,
        {column<KeptApart>("first_id"_L1, &KeptApart::first), column<KeptApart>("second_id"_L1, &KeptApart::second),
            column<KeptApart>("created_at"_L1, &KeptApart::created, Column<KeptApart>::Kind::Stamp)})
{
}

PlanItemStore::PlanItemStore(Database &database, StudentId student)
    : RecordStore(database, student, "plan_item"_L1,
        {column<PlanItem>("meeting_id"_L1, &PlanItem::meeting), column<PlanItem>("bank_id"_L1, &PlanItem::bankId),
            column<PlanItem>("question"_L1, &PlanItem::text), column<PlanItem>("language"_L1, &PlanItem::language),
            column<PlanItem>("minutes"_L1, &PlanItem::minutes), column<PlanItem>("position"_L1, &PlanItem::order),
            column<PlanItem>("asked_at"_L1, &PlanItem::askedAt), column<PlanItem>("skipped"_L1, &PlanItem::skipped),
            column<PlanItem>("spent_s"_L1, &PlanItem::spentSeconds)})
{
}

Result<QList<PlanItem>> PlanItemStore::of(MeetingId meeting)
{
    return select(u" AND meeting_id = ? ORDER BY position, id"_s, {meeting.text()});
}

InterviewEventStore::InterviewEventStore(Database &database, StudentId student)
    : RecordStore(database, student, "interview_event"_L1,
        {column<InterviewEvent>("meeting_id"_L1, &InterviewEvent::meeting),
            column<InterviewEvent>("session_id"_L1, &InterviewEvent::session),
            column<InterviewEvent>("position"_L1, &InterviewEvent::order),
            column<InterviewEvent>("kind"_L1, &InterviewEvent::kind),
            column<InterviewEvent>("at"_L1, [](InterviewEvent &event) -> QDateTime & { return event.at.now; }),
            column<InterviewEvent>("elapsed_ms"_L1,
                [](InterviewEvent &event) -> std::chrono::milliseconds & { return event.at.elapsed; }),
            column<InterviewEvent>("boot_id"_L1, [](InterviewEvent &event) -> QString & { return event.at.bootId; }),
            column<InterviewEvent>("subject"_L1, &InterviewEvent::subject),
            column<InterviewEvent>("number"_L1, &InterviewEvent::number)})
{
}

Result<QList<InterviewEvent>> InterviewEventStore::of(MeetingId meeting)
{
    return select(u" AND meeting_id = ? ORDER BY position, id"_s, {meeting.text()});
}

Result<QHash<MeetingId, QDateTime>> InterviewEventStore::ends()
{
    QHash<MeetingId, QDateTime> ends;
    const Result<> read = database().each(
        u"SELECT meeting_id, at FROM interview_event WHERE student_id = ? AND deleted_at IS NULL AND kind = ?"
        " ORDER BY position, id"_s,
        {student().text(), word(InterviewEventKind::Ended)}, [&ends](const Row &row) {
            ends.insert(MeetingId::fromText(row.text(0)),
                QDateTime::fromMSecsSinceEpoch(intOf(row.cell(1)), QTimeZone::UTC));
        });
    if (!read)
        return failure(read);
    return ends;
}

Result<QList<MeetingId>> InterviewEventStore::running()
{
    QList<MeetingId> meetings;
    const Result<> read = database().each(
        u"SELECT meeting_id, max(at) FROM interview_event e WHERE student_id = ? AND deleted_at IS NULL"
        " AND EXISTS (SELECT 1 FROM meeting m WHERE m.student_id = e.student_id AND m.id = e.meeting_id"
        " AND m.deleted_at IS NULL AND m.status <> 'cancelled')"
        " GROUP BY meeting_id HAVING sum(CASE kind WHEN 'started' THEN 1 WHEN 'ended' THEN -1 ELSE 0 END) > 0"
        " ORDER BY 2 DESC"_s,
        {student().text()}, [&meetings](const Row &row) { meetings.append(MeetingId::fromText(row.text(0))); });
    if (!read)
        return failure(read);
    return meetings;
}

} // namespace Demitasse
