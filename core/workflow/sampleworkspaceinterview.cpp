// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/sampleworkspaceinterview.h"

#include "core/domain/idgenerator.h"
#include "core/rules/interviewclock.h"
#include "core/workflow/starterquestions.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Long enough for every starter question to fit.
constexpr int AllDayMinutes = 24 * 60;

/// The clock of one sitting, read at a time from the start of its interview.
class SampleSitting
{
public:
    SampleSitting(const Meeting &meeting, std::chrono::milliseconds late, IdGenerator &ids)
        : m_meeting(meeting)
        , m_start(meeting.start.instant.addDuration(late))
        , m_session(ids.next<SessionId>())
        , m_boot(ids.nextRandom().toString(QUuid::WithoutBraces))
    {
    }
    Moment at(std::chrono::milliseconds time) const
    {
        return {m_start.addDuration(time), std::chrono::hours(2) + time, m_boot};
    }
    SessionId session() const { return m_session; }
    InterviewEvent event(IdGenerator &ids, const QList<InterviewEvent> &before, InterviewEventKind kind,
        std::chrono::milliseconds time, const QString &subject, int number) const
    {
        return {ids.next<InterviewEventId>(), m_meeting.student, m_meeting.id, m_session,
            static_cast<int>(before.size()), kind, at(time), subject, number};
    }

private:
    const Meeting &m_meeting;
    QDateTime m_start;
    SessionId m_session;
    QString m_boot;
};

QList<SampleQuestion> questionsOf(const SampleInterview &interview)
{
    QList<SampleQuestion> questions;
    for (const SampleEntry &entry : interview.course) {
        if (entry.question)
            questions.append(*entry.question);
    }
    return questions + interview.skipped;
}

NoteRevision noteOf(const Meeting &meeting, const SampleEntry &entry, const SampleSitting &sitting,
    const std::optional<PlanItemId> &item, const QString &author, IdGenerator &ids)
{
    NoteRevision note;
    note.note = ids.next<NoteId>();
    note.student = meeting.student;
    note.meeting = meeting.id;
    note.session = sitting.session();
    note.text = entry.note;
    note.kind = *entry.noteKind;
    note.item = item;
    note.stamp = entry.at;
    note.typed = sitting.at(entry.at + TypingDelay);
    note.author = author;
    return note;
}

void recordTimes(SampleRecord &record, const Moment &end)
{
    const auto spent = timeSpent(record.events, end);
    for (PlanItem &item : record.items) {
        const auto seconds = std::chrono::floor<std::chrono::seconds>(spent.value(item.id));
        item.spentSeconds = static_cast<int>(seconds.count());
    }
}

} // namespace

Result<QList<PlanItem>> samplePlan(
    const Meeting &meeting, const QList<SampleQuestion> &questions, const QString &language, IdGenerator &ids)
{
    const QList<Question> known = starterQuestions(language, AllDayMinutes);
    QList<PlanItem> items;
    for (const SampleQuestion &question : questions) {
        PlanItem item;
        item.id = ids.next<PlanItemId>();
        item.student = meeting.student;
        item.meeting = meeting.id;
        item.bankId = question.bankId;
        item.text = question.text;
        item.language = language;
        item.minutes = question.minutes;
        item.order = static_cast<int>(items.size());
        if (!question.bankId.isEmpty()) {
            const auto found = std::ranges::find(known, question.bankId, &Question::id);
            if (found == known.end())
                return failure(ErrorCode::FileNotWhatItSays, {question.bankId}, u"question"_s);
            item.text = found->text;
            item.language = found->language;
            item.minutes = found->minutes;
        }
        items.append(item);
    }
    return items;
}

Result<SampleRecord> sampleRecord(const Meeting &meeting, const SampleInterview &interview, const QString &language,
    const QString &author, IdGenerator &ids)
{
    const qsizetype asked = questionsOf(interview).size() - interview.skipped.size();
    const Result<QList<PlanItem>> plan = samplePlan(meeting, questionsOf(interview), language, ids);
    if (!plan)
        return failure(plan);
    SampleRecord record {*plan, {}, {}};
    for (qsizetype i = asked; i < record.items.size(); ++i)
        record.items[i].skipped = true;

    const SampleSitting sitting(meeting, interview.late, ids);
    const auto happened
        = [&](InterviewEventKind kind, std::chrono::milliseconds time, const QString &subject = {}, int number = 0) {
              record.events.append(sitting.event(ids, record.events, kind, time, subject, number));
          };
    happened(InterviewEventKind::Started, std::chrono::milliseconds(0));
    qsizetype next = 0;
    for (const SampleEntry &entry : interview.course) {
        if (entry.question) {
            PlanItem &item = record.items[next++];
            item.askedAt = sitting.at(entry.at).now;
            happened(InterviewEventKind::ItemOpened, entry.at, item.id.text());
        } else if (entry.noteKind) {
            const auto open = next > 0 ? std::optional(record.items[next - 1].id) : std::nullopt;
            record.notes.append(noteOf(meeting, entry, sitting, open, author, ids));
        } else if (entry.closing) {
            happened(InterviewEventKind::ClosingAsked, entry.at, word(*entry.closing), 1);
        } else {
            happened(InterviewEventKind::Extended, entry.at, {}, entry.moreMinutes);
        }
    }
    happened(InterviewEventKind::Ended, interview.length);
    recordTimes(record, record.events.last().at);
    return record;
}

} // namespace Demitasse
