// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/learning.h"

#include "core/domain/wallday.h"

#include <algorithm>
#include <limits>

namespace Demitasse {

Learning::Learning(Workspace &workspace, const Clock &clock)
    : m_workspace(workspace)
    , m_clock(clock)
{
}

Result<Statistics> Learning::statistics(int weeks)
{
    return statistics(m_workspace.student(), weeks);
}

Result<Cohort> Learning::cohort(int weeks)
{
    const Result<QList<StudentId>> students = m_workspace.students.everyone();
    if (!students)
        return failure(students);
    QList<Statistics> each;
    for (const StudentId student : *students) {
        // What is hidden in a week must not depend on how many weeks one asks for.
        const Result<Statistics> statistics = this->statistics(student, std::numeric_limits<int>::max());
        if (!statistics)
            return failure(statistics);
        each.append(*statistics);
    }
    Cohort cohort = cohortOf(each);
    cohort.weeks = cohort.weeks.last(std::min<qsizetype>(weeks, cohort.weeks.size()));
    return cohort;
}

Result<Statistics> Learning::statistics(StudentId id, int weeks)
{
    Database &database = m_workspace.database();
    const Result<QList<OutreachRecord>> records = this->records(id);
    const Result<QList<Meeting>> meetings = MeetingStore(database, id).outlines();
    const Result<std::optional<Student>> student = StudentStore(database, id).find(id);
    if (!records || !meetings || !student)
        return !records ? failure(records) : !meetings ? failure(meetings) : failure(student);
    QList<HeldMeeting> held;
    for (const Meeting &meeting : *meetings) {
        if (meeting.status == MeetingStatus::Held)
            held.append({meeting.start.instant, meeting.minutes});
    }
    Statistics statistics;
    statistics.contacts = static_cast<int>(records->size());
    statistics.funnel = funnel(*records);
    statistics.exits = exits(*records);
    statistics.replies = replyRates(*records, m_clock.now());
    statistics.weeks
        = activity(*records, held, zoneNamed(student->value_or(Student {}).zone), m_clock.now(), weeks);
    statistics.conversations = static_cast<int>(held.size());
    for (const HeldMeeting &meeting : held)
        statistics.minutes += meeting.minutes;
    return statistics;
}

Result<QList<OutreachRecord>> Learning::records(StudentId student)
{
    Database &database = m_workspace.database();
    const Result<QList<Contact>> contacts = ContactStore(database, student).list();
    const Result<QList<Touch>> touches = TouchStore(database, student).outlines();
    const Result<QList<StageChange>> stages = StageChangeStore(database, student).notImported();
    if (!contacts || !touches || !stages)
        return !contacts ? failure(contacts) : !touches ? failure(touches) : failure(stages);
    QList<OutreachRecord> records;
    QHash<ContactId, qsizetype> places;
    for (const Contact &contact : *contacts) {
        places.insert(contact.id, records.size());
        records.append({.contact = contact, .touches = {}, .stages = {}});
    }
    for (const Touch &touch : *touches) {
        if (const qsizetype place = places.value(touch.contact, -1); place >= 0)
            records[place].touches.append(touch);
    }
    for (const StageChange &change : *stages) {
        if (const qsizetype place = places.value(change.contact, -1); place >= 0)
            records[place].stages.append(change);
    }
    for (OutreachRecord &record : records) {
        std::ranges::stable_sort(record.touches, {}, &Touch::at);
        std::ranges::stable_sort(record.stages, {}, &StageChange::at);
    }
    return records;
}

} // namespace Demitasse
