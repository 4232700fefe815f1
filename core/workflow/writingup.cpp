// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/writingup.h"

#include "core/domain/idgenerator.h"
#include "core/rules/interviewclock.h"
#include "core/system/systemclock.h"
#include "core/workflow/changes.h"
#include "core/workflow/conversation.h"
#include "core/workflow/holding.h"
#include "core/workflow/talkdrafts.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int MinutesInADay = 24 * 60;

QDateTime endedAt(const Meeting &meeting, const QDateTime &now)
{
    return std::min(meeting.end(), now);
}

/// A moment of which only the wall clock is known.
Moment momentAt(const QDateTime &instant)
{
    return {instant, std::chrono::milliseconds(0), {}};
}

} // namespace

WritingUp::WritingUp(Workspace &workspace, Pipeline &pipeline, Booking &booking, Conversation &conversation,
    const Clock &clock, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_booking(booking)
    , m_conversation(conversation)
    , m_clock(clock)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<HeldTalk> WritingUp::asBooked(MeetingId id)
{
    const Result<MeetingView> view = m_booking.view(id);
    if (!view)
        return failure(view);
    const Meeting &meeting = view->meeting;
    const AgreedTime &start = meeting.start;
    const int offset = static_cast<int>(start.instant.secsTo(QDateTime(start.date, start.time, QTimeZone::UTC)));
    return HeldTalk {id, peopleOf(meeting), {}, {start.date, start.time, offset}, start.zone, meeting.minutes,
        meeting.mode, meeting.where, {}, {}};
}

std::optional<HeldTalk> WritingUp::draft(const QUuid &key)
{
    return TalkDrafts(m_workspace.path()).of(key);
}

Result<> WritingUp::keepDraft(const QUuid &key, const HeldTalk &talk)
{
    if (m_workspace.isReadOnly())
        return failure(ErrorCode::WorkspaceReadOnly, {m_workspace.path()});
    return TalkDrafts(m_workspace.path()).keep(key, talk);
}

Result<> WritingUp::dropDraft(const QUuid &key)
{
    return TalkDrafts(m_workspace.path()).drop(key);
}

Result<Meeting> WritingUp::stored(MeetingId id)
{
    if (id.isNull())
        return Meeting {};
    const Result<std::optional<Meeting>> found = m_workspace.meetings.find(id);
    const Result<QList<InterviewEvent>> events = m_workspace.interviewEvents.of(id);
    if (!found || !events)
        return found ? failure(events) : failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchMeeting, {id.text()});
    if ((*found)->status == MeetingStatus::Cancelled)
        return failure(ErrorCode::MeetingNotOpen, {word((*found)->status)});
    if (hasEnded(*events) || (*found)->status == MeetingStatus::Held)
        return failure(ErrorCode::InterviewEnded);
    if (hasStarted(*events))
        return failure(ErrorCode::InterviewRunning);
    return **found;
}

Result<Meeting> WritingUp::meetingOf(UnitOfWork &unit, const HeldTalk &talk, const Meeting &before)
{
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!student)
        return failure(student);
    const QString own = *student ? (*student)->zone : QString();
    const Result<AgreedTime> start = agreedTime(talk.start, talk.zone.isEmpty() ? own : talk.zone, zoneRulesVersion());
    if (!start)
        return failure(start);
    if (start->instant >= m_clock.now())
        return failure(ErrorCode::TimeAhead, {start->date.toString(Qt::ISODate) + u'T' + start->time.toString(u"HH:mm"_s)});
    if (talk.minutes < 1 || talk.minutes >= MinutesInADay)
        return failure(ErrorCode::MinutesInvalid, {QString::number(talk.minutes)});
    QList<ContactId> people = talk.people;
    for (const ContactId &person : std::as_const(people)) {
        const Result<std::optional<Contact>> found = m_workspace.contacts.find(person);
        if (!found)
            return failure(found);
        if (!*found)
            return failure(ErrorCode::NoSuchContact, {person.text()});
    }
    if (const QString name = talk.newcomer.simplified(); !name.isEmpty()) {
        const Result<ContactId> added = m_pipeline.addNamed(unit, name);
        if (!added)
            return failure(added);
        people.append(*added);
    }
    if (people.isEmpty())
        return failure(ErrorCode::MeetingEmpty);
    Meeting meeting = before;
    if (before.id.isNull()) {
        meeting.id = m_ids.next<MeetingId>();
        meeting.student = m_workspace.student();
        meeting.uid = m_ids.nextRandom().toString(QUuid::WithoutBraces);
        meeting.created = unit.at();
    }
    meeting.contacts = withPeople(before.contacts, people);
    meeting.start = *start;
    meeting.minutes = talk.minutes;
    meeting.mode = talk.mode;
    meeting.where = talk.where.trimmed();
    return meeting;
}

Result<WrittenUp> WritingUp::write(const HeldTalk &talk)
{
    const Result<Meeting> before = stored(talk.meeting);
    if (!before)
        return failure(before);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    const Result<Meeting> after = meetingOf(*unit, talk, *before);
    if (!after)
        return failure(after);
    const Result<QList<PlanItem>> plan = m_workspace.planItems.of(after->id);
    if (!plan)
        return failure(plan);
    WrittenNotesKey key {talk.letters, {}, talk.minutes};
    for (const PlanItem &item : *plan)
        key.plan.append(item.text);
    const WrittenNotes notes = readWrittenNotes(talk.lines, key);
    Result<> done = store(*unit, *before, *after, notes);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.contactsChanged(peopleOf(*before) + peopleOf(*after));
    emit m_changes.meetingsChanged({after->id});
    emit m_changes.notesChanged({after->id});
    emit m_changes.historyChanged();
    const Result<InterviewView> view = m_conversation.view(after->id);
    if (!view)
        return failure(view);
    return WrittenUp {*view, notes.refused};
}

Result<> WritingUp::store(UnitOfWork &unit, const Meeting &before, const Meeting &after, const WrittenNotes &notes)
{
    QStringList names;
    for (const ContactId &person : peopleOf(after)) {
        const Result<std::optional<Contact>> contact = m_workspace.contacts.find(person);
        if (!contact)
            return failure(contact);
        if (*contact)
            names.append(displayName(**contact));
    }
    unit.describe(GroupKind::TalkWrittenUp, names);
    const Result<> held = markHeld(m_workspace, m_pipeline, unit, before, after, endedAt(after, m_clock.now()));
    if (!held)
        return held;
    const Result<> returned = returnAbsent(unit, before, after);
    if (!returned)
        return returned;
    const Result<QList<PlanItem>> items = storeItems(unit, after, notes);
    return items ? storeCourse(unit, after, notes, *items) : Result<> {failure(items)};
}

/// Who was expected and did not come stands where they stood before.
Result<> WritingUp::returnAbsent(UnitOfWork &unit, const Meeting &before, const Meeting &after)
{
    for (const ContactId &person : peopleOf(before)) {
        if (peopleOf(after).contains(person))
            continue;
        const Result<std::optional<Contact>> contact = m_workspace.contacts.find(person);
        if (!contact)
            return failure(contact);
        const Result<> back
            = *contact ? m_pipeline.returnFromScheduled(unit, **contact, StageCause::LeftMeeting) : Result<> {};
        if (!back)
            return back;
    }
    return {};
}

/// The plan with what was asked marked as such, and what was asked besides.
Result<QList<PlanItem>> WritingUp::storeItems(UnitOfWork &unit, const Meeting &meeting, const WrittenNotes &notes)
{
    const Result<QList<PlanItem>> plan = m_workspace.planItems.of(meeting.id);
    if (!plan)
        return failure(plan);
    QList<PlanItem> items = *plan;
    for (qsizetype i = 0; i < notes.questions.size(); ++i) {
        const bool isNew = i >= items.size();
        if (isNew) {
            PlanItem item;
            item.id = m_ids.next<PlanItemId>();
            item.student = meeting.student;
            item.meeting = meeting.id;
            item.text = notes.questions[i];
            item.order = static_cast<int>(i);
            items.append(item);
        }
        const auto answer = std::ranges::find(notes.notes, std::optional(i), &WrittenNote::question);
        if (answer != notes.notes.end())
            items[i].askedAt = meeting.start.instant.addDuration(answer->stamp);
        const Result<> kept = isNew ? m_workspace.planItems.add(unit, items[i])
                                    : m_workspace.planItems.update(unit, plan->at(i), items[i]);
        if (!kept)
            return failure(kept);
    }
    return items;
}

Result<> WritingUp::storeCourse(
    UnitOfWork &unit, const Meeting &meeting, const WrittenNotes &notes, const QList<PlanItem> &items)
{
    const SessionId session = m_ids.next<SessionId>();
    const auto happened = [&](int order, InterviewEventKind kind, const QDateTime &at) {
        return m_workspace.interviewEvents.add(unit,
            {m_ids.next<InterviewEventId>(), meeting.student, meeting.id, session, order, kind, momentAt(at), {}, 0});
    };
    Result<> done = happened(0, InterviewEventKind::Started, meeting.start.instant);
    if (done)
        done = happened(1, InterviewEventKind::Ended, endedAt(meeting, m_clock.now()));
    const Moment now = m_clock.read();
    for (const WrittenNote &note : notes.notes) {
        if (!done)
            return done;
        NoteRevision revision;
        revision.note = m_ids.next<NoteId>();
        revision.student = meeting.student;
        revision.meeting = meeting.id;
        revision.session = session;
        revision.text = note.text;
        revision.kind = note.kind;
        if (note.question)
            revision.item = items[*note.question].id;
        revision.stamp = note.stamp;
        revision.typed = now;
        revision.author = m_workspace.who().author;
        done = m_workspace.notes.append(unit, revision);
    }
    return done;
}

} // namespace Demitasse
