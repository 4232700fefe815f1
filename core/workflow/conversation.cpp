// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/conversation.h"

#include "core/domain/clock.h"
#include "core/domain/idgenerator.h"
#include "core/exchange/questionpack.h"
#include "core/rules/interviewclock.h"
#include "core/workflow/changes.h"
#include "core/workflow/holding.h"
#include "core/workflow/starterquestions.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool isClosing(const PlanItem &item)
{
    const QList<Question> &bank = questionBank(item.language);
    const auto known = std::ranges::find(bank, item.bankId, &Question::id);
    return known != bank.end() && known->isClosing;
}

} // namespace

Conversation::Conversation(Workspace &workspace, Pipeline &pipeline, Booking &booking, const Clock &clock,
    IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_pipeline(pipeline)
    , m_booking(booking)
    , m_clock(clock)
    , m_ids(ids)
    , m_changes(changes)
{
}

SessionId Conversation::sessionOf(MeetingId meeting)
{
    SessionId &session = m_sessions[meeting];
    if (session.isNull())
        session = m_ids.next<SessionId>();
    return session;
}

Result<InterviewView> Conversation::view(MeetingId meeting)
{
    const Result<MeetingView> shown = m_booking.view(meeting);
    if (!shown)
        return failure(shown);
    const auto items = m_workspace.planItems.of(meeting);
    if (!items)
        return failure(items);
    const auto events = m_workspace.interviewEvents.of(meeting);
    if (!events)
        return failure(events);
    const auto notes = m_workspace.notes.of(meeting);
    if (!notes)
        return failure(notes);
    InterviewView view {*shown, *items, *events, *notes, sessionOf(meeting)};
    for (const PlanItem &item : *items) {
        if (isClosing(item))
            view.closing.insert(item.id);
    }
    return view;
}

Result<Meeting> Conversation::loadOpen(MeetingId meeting)
{
    const Result<std::optional<Meeting>> found = m_workspace.meetings.find(meeting);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchMeeting, {meeting.text()});
    if ((*found)->status == MeetingStatus::Cancelled)
        return failure(ErrorCode::MeetingNotOpen, {word((*found)->status)});
    return **found;
}

Result<QStringList> Conversation::namesIn(const Meeting &meeting)
{
    QStringList names;
    for (const ContactId &person : peopleOf(meeting)) {
        const Result<std::optional<Contact>> contact = m_workspace.contacts.find(person);
        if (!contact)
            return failure(contact);
        if (*contact)
            names.append(displayName(**contact));
    }
    return names;
}

Result<InterviewView> Conversation::record(const Meeting &meeting, InterviewEventKind kind, const QString &subject,
    int number, GroupKind group, const std::function<Result<>(UnitOfWork &)> &also)
{
    const Result<Events> events = m_workspace.interviewEvents.of(meeting.id);
    if (!events)
        return failure(events);
    const Result<QStringList> names = namesIn(meeting);
    if (!names)
        return failure(names);
    Result<UnitOfWork> unit = m_workspace.begin(Workspace::Check::Unchecked);
    if (!unit)
        return failure(unit);
    unit->describe(group, *names);
    const InterviewEvent event {m_ids.next<InterviewEventId>(), meeting.student, meeting.id, sessionOf(meeting.id),
        static_cast<int>(events->size()), kind, m_clock.read(), subject, number};
    Result<> done = m_workspace.interviewEvents.add(*unit, event);
    if (done && also)
        done = also(*unit);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.meetingsChanged({meeting.id});
    emit m_changes.historyChanged();
    return view(meeting.id);
}

Result<> Conversation::prepareItems(UnitOfWork &unit, const Meeting &meeting)
{
    const Result<QList<PlanItem>> items = m_workspace.planItems.of(meeting.id);
    if (!items)
        return failure(items);
    if (!items->isEmpty() || meeting.contacts.isEmpty())
        return {};
    const Result<ContactView> contact = m_pipeline.view(meeting.contacts.first().contact);
    if (!contact)
        return failure(contact);
    const Result<std::optional<Student>> student = m_workspace.students.find(m_workspace.student());
    if (!student)
        return failure(student);
    const QString own = *student ? (*student)->language : QString();
    const QString language = contact->contact.language.isEmpty() ? own : contact->contact.language;
    const QList<Question> questions = starterQuestions(language, meeting.minutes);
    for (qsizetype i = 0; i < questions.size(); ++i) {
        const Question &question = questions[i];
        const Result<> added = m_workspace.planItems.add(unit,
            {m_ids.next<PlanItemId>(), meeting.student, meeting.id, question.id, question.text, question.language,
                question.minutes, static_cast<int>(i), std::nullopt, false, 0});
        if (!added)
            return added;
    }
    return {};
}

Result<InterviewView> Conversation::start(MeetingId id)
{
    const Result<Meeting> meeting = loadOpen(id);
    if (!meeting)
        return failure(meeting);
    const Result<Events> events = m_workspace.interviewEvents.of(id);
    if (!events)
        return failure(events);
    if (hasEnded(*events))
        return failure(ErrorCode::InterviewEnded);
    if (hasStarted(*events))
        return record(*meeting, InterviewEventKind::Resumed, {}, 0, GroupKind::InterviewStepped);
    return record(*meeting, InterviewEventKind::Started, {}, 0, GroupKind::InterviewStarted,
        [this, &meeting](UnitOfWork &unit) { return prepareItems(unit, *meeting); });
}

Result<> Conversation::close(UnitOfWork &unit, const Meeting &meeting)
{
    Result<> done = markHeld(m_workspace, m_pipeline, unit, meeting, meeting, unit.at());
    if (!done)
        return done;
    const Result<Events> events = m_workspace.interviewEvents.of(meeting.id);
    const Result<QList<PlanItem>> items = m_workspace.planItems.of(meeting.id);
    if (!events || !items)
        return events ? Result<> {failure(items)} : Result<> {failure(events)};
    const auto spent = timeSpent(*events, m_clock.read());
    for (const PlanItem &item : *items) {
        PlanItem after = item;
        after.spentSeconds = static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(spent.value(item.id)).count());
        done = m_workspace.planItems.update(unit, item, after);
        if (!done)
            return done;
    }
    return {};
}

Result<InterviewView> Conversation::end(MeetingId id)
{
    const Result<Meeting> meeting = loadOpen(id);
    if (!meeting)
        return failure(meeting);
    const Result<Events> events = m_workspace.interviewEvents.of(id);
    if (!events)
        return failure(events);
    if (!hasStarted(*events))
        return failure(ErrorCode::InterviewNotStarted);
    if (hasEnded(*events))
        return failure(ErrorCode::InterviewEnded);
    const Result<InterviewView> ended = record(*meeting, InterviewEventKind::Ended, {}, 0, GroupKind::InterviewEnded,
        [this, &meeting](UnitOfWork &unit) { return close(unit, *meeting); });
    if (ended)
        emit m_changes.contactsChanged(peopleOf(*meeting));
    return ended;
}

Result<InterviewView> Conversation::extend(MeetingId id, int minutes)
{
    const Result<Meeting> meeting = loadOpen(id);
    if (!meeting)
        return failure(meeting);
    if (minutes < 1)
        return failure(ErrorCode::MinutesInvalid, {QString::number(minutes)});
    return record(*meeting, InterviewEventKind::Extended, {}, minutes, GroupKind::InterviewStepped);
}

Result<InterviewView> Conversation::openItem(MeetingId id, std::optional<PlanItemId> item)
{
    const Result<Meeting> meeting = loadOpen(id);
    if (!meeting)
        return failure(meeting);
    return record(*meeting, InterviewEventKind::ItemOpened, item ? item->text() : QString(), 0,
        GroupKind::InterviewStepped);
}

Result<InterviewView> Conversation::askBeforeLeaving(MeetingId id, ClosingAsk ask, bool asked)
{
    const Result<Meeting> meeting = loadOpen(id);
    if (!meeting)
        return failure(meeting);
    return record(
        *meeting, InterviewEventKind::ClosingAsked, word(ask), asked ? 1 : 0, GroupKind::InterviewStepped);
}

Result<InterviewView> Conversation::changeItems(
    MeetingId id, const std::function<void(QList<PlanItem> &)> &change)
{
    const Result<Meeting> meeting = loadOpen(id);
    if (!meeting)
        return failure(meeting);
    const Result<QList<PlanItem>> before = m_workspace.planItems.of(id);
    if (!before)
        return failure(before);
    QList<PlanItem> after = *before;
    change(after);
    const Result<QStringList> names = namesIn(*meeting);
    if (!names)
        return failure(names);
    Result<UnitOfWork> unit = m_workspace.begin(Workspace::Check::Unchecked);
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::PlanChanged, *names);
    Result<> done;
    for (const PlanItem &item : std::as_const(after)) {
        const auto known = std::ranges::find(*before, item.id, &PlanItem::id);
        if (done) {
            done = known == before->end() ? m_workspace.planItems.add(*unit, item)
                                          : m_workspace.planItems.update(*unit, *known, item);
        }
    }
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.meetingsChanged({id});
    emit m_changes.historyChanged();
    return view(id);
}

Result<InterviewView> Conversation::changeItem(
    MeetingId meeting, PlanItemId item, const std::function<void(PlanItem &)> &change)
{
    const Result<std::optional<PlanItem>> found = m_workspace.planItems.find(item);
    if (!found)
        return failure(found);
    if (!*found || (*found)->meeting != meeting)
        return failure(ErrorCode::NoSuchPlanItem, {item.text()});
    return changeItems(meeting, [&](QList<PlanItem> &items) {
        change(*std::ranges::find(items, item, &PlanItem::id));
    });
}

Result<InterviewView> Conversation::markAsked(MeetingId meeting, PlanItemId item, bool asked)
{
    const QDateTime now = m_clock.now();
    return changeItem(meeting, item, [&](PlanItem &changed) {
        changed.askedAt = asked ? std::optional(now) : std::nullopt;
        changed.skipped = changed.skipped && !asked;
    });
}

Result<InterviewView> Conversation::markSkipped(MeetingId meeting, PlanItemId item, bool skipped)
{
    return changeItem(meeting, item, [&](PlanItem &changed) { changed.skipped = skipped; });
}

Result<InterviewView> Conversation::reorder(MeetingId meeting, const QList<PlanItemId> &order)
{
    return changeItems(meeting, [&](QList<PlanItem> &items) {
        for (PlanItem &item : items) {
            const qsizetype place = order.indexOf(item.id);
            item.order = static_cast<int>(place >= 0 ? place : order.size() + item.order);
        }
    });
}

Result<InterviewView> Conversation::addQuestion(MeetingId meeting, const QString &text)
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::ValueMissing, {u"question"_s});
    return changeItems(meeting, [&](QList<PlanItem> &items) {
        PlanItem item;
        item.id = m_ids.next<PlanItemId>();
        item.student = m_workspace.student();
        item.meeting = meeting;
        item.text = text.trimmed();
        item.order = items.isEmpty() ? 0 : items.last().order + 1;
        items.append(item);
    });
}

} // namespace Demitasse
