// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/outreachstores.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOneByOne = 30;

template <class T> Result<std::optional<T>> newest(const Result<QList<T>> &found)
{
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::optional<T> {} : std::optional {found->last()};
}

} // namespace

LetterStore::LetterStore(Database &database, StudentId student)
    : RecordStore(database, student, "letter"_L1,
        {column<WrittenLetter>("contact_id"_L1, &WrittenLetter::contact),
            column<WrittenLetter>("situation"_L1, &WrittenLetter::situation),
            column<WrittenLetter>("channel"_L1, &WrittenLetter::channel),
            column<WrittenLetter>("language"_L1, &WrittenLetter::language),
            column<WrittenLetter>("subject"_L1, &WrittenLetter::subject),
            column<WrittenLetter>("content"_L1, &WrittenLetter::body),
            column<WrittenLetter>("meeting_id"_L1, &WrittenLetter::meeting),
            column<WrittenLetter>("touch_id"_L1, &WrittenLetter::sentAs),
            column<WrittenLetter>("created_at"_L1, &WrittenLetter::created, Column<WrittenLetter>::Kind::Stamp),
            column<WrittenLetter>("modified_at"_L1, &WrittenLetter::modified, Column<WrittenLetter>::Kind::Stamp)})
    , m_envelope(student, "letter"_L1,
          {column<WrittenLetter>("contact_id"_L1, &WrittenLetter::contact),
              column<WrittenLetter>("situation"_L1, &WrittenLetter::situation),
              column<WrittenLetter>("meeting_id"_L1, &WrittenLetter::meeting),
              column<WrittenLetter>("touch_id"_L1, &WrittenLetter::sentAs),
              column<WrittenLetter>("modified_at"_L1, &WrittenLetter::modified)})
{
}

Result<QList<WrittenLetter>> LetterStore::of(ContactId contact)
{
    return select(u" AND contact_id = ? ORDER BY created_at, id"_s, {contact.text()});
}

Result<QList<WrittenLetter>> LetterStore::sentLately(qsizetype most, ContactId but)
{
    static const QString sentAt
        = u"(SELECT at FROM touch WHERE touch.student_id = letter.student_id AND touch.id = letter.touch_id)"_s;
    return select(u" AND touch_id IS NOT NULL AND contact_id <> ? ORDER BY %1 DESC, id DESC LIMIT ?"_s.arg(sentAt),
        {but.text(), most});
}

Result<> LetterStore::readParts(QList<WrittenLetter> &letters, bool)
{
    QHash<QString, WrittenLetter *> byTouch;
    for (WrittenLetter &letter : letters) {
        if (letter.sentAs)
            byTouch.insert(letter.sentAs->text(), &letter);
    }
    const auto take = [&byTouch](const Row &row) {
        if (WrittenLetter *letter = byTouch.value(row.text(0)))
            letter->sentAt = QDateTime::fromMSecsSinceEpoch(row.number(1), QTimeZone::UTC);
    };
    const QString sent = u"SELECT id, at FROM touch WHERE student_id = ?"_s;
    if (byTouch.size() > mostOneByOne) {
        return database().each(
            sent + u" AND id IN (SELECT touch_id FROM letter WHERE student_id = touch.student_id)"_s, {student().text()}, take);
    }
    for (const QString &touch : byTouch.keys()) {
        const Result<> read = database().each(sent + u" AND id = ?"_s, {student().text(), touch}, take);
        if (!read)
            return read;
    }
    return {};
}

Result<QList<WrittenLetter>> LetterStore::sent()
{
    return selectOnly(m_envelope, u" AND touch_id IS NOT NULL ORDER BY created_at, id"_s);
}

LetterTemplateStore::LetterTemplateStore(Database &database, StudentId student)
    : RecordStore(database, student, "letter_template"_L1,
        {column<LetterTemplate>("name"_L1, &LetterTemplate::name),
            column<LetterTemplate>("situation"_L1, &LetterTemplate::situation),
            column<LetterTemplate>("channel"_L1, &LetterTemplate::channel),
            column<LetterTemplate>("language"_L1, &LetterTemplate::language),
            column<LetterTemplate>("subject"_L1, &LetterTemplate::subject),
            column<LetterTemplate>("content"_L1, &LetterTemplate::body),
            column<LetterTemplate>("created_at"_L1, &LetterTemplate::created, Column<LetterTemplate>::Kind::Stamp),
            column<LetterTemplate>("modified_at"_L1, &LetterTemplate::modified, Column<LetterTemplate>::Kind::Stamp)})
{
}

CommitmentStore::CommitmentStore(Database &database, StudentId student)
    : RecordStore(database, student, "commitment"_L1,
        {column<Commitment>("contact_id"_L1, &Commitment::contact), column<Commitment>("kind"_L1, &Commitment::kind),
            column<Commitment>("content"_L1, &Commitment::text), column<Commitment>("due_on"_L1, &Commitment::due),
            column<Commitment>("done_at"_L1, &Commitment::doneAt),
            column<Commitment>("told_at"_L1, &Commitment::toldAt),
            column<Commitment>("created_at"_L1, &Commitment::created, Column<Commitment>::Kind::Stamp),
            column<Commitment>("modified_at"_L1, &Commitment::modified, Column<Commitment>::Kind::Stamp)})
{
}

Result<QList<Commitment>> CommitmentStore::of(ContactId contact)
{
    return select(u" AND contact_id = ? ORDER BY created_at, id"_s, {contact.text()});
}

StepDecisionStore::StepDecisionStore(Database &database, StudentId student)
    : RecordStore(database, student, "step_decision"_L1,
        {column<StepDecision>("contact_id"_L1, &StepDecision::contact),
            column<StepDecision>("step"_L1, &StepDecision::step),
            column<StepDecision>("choice"_L1, &StepDecision::choice),
            column<StepDecision>("until_date"_L1, &StepDecision::until),
            column<StepDecision>("created_at"_L1, &StepDecision::created, Column<StepDecision>::Kind::Stamp)})
{
}

Result<QList<StepDecision>> StepDecisionStore::of(ContactId contact)
{
    return select(u" AND contact_id = ? ORDER BY created_at, id"_s, {contact.text()});
}

RhythmStore::RhythmStore(Database &database, StudentId student)
    : RecordStore(database, student, "rhythm"_L1,
        {column<Rhythm>("contact_id"_L1, &Rhythm::contact), column<Rhythm>("days"_L1, &Rhythm::days),
            column<Rhythm>("created_at"_L1, &Rhythm::created, Column<Rhythm>::Kind::Stamp)})
{
}

Result<std::optional<Rhythm>> RhythmStore::of(ContactId contact)
{
    return newest(select(u" AND contact_id = ? ORDER BY created_at, id"_s, {contact.text()}));
}

TravelStore::TravelStore(Database &database, StudentId student)
    : RecordStore(database, student, "travel"_L1,
        {column<Travel>("meeting_id"_L1, &Travel::meeting), column<Travel>("minutes"_L1, &Travel::minutes),
            column<Travel>("created_at"_L1, &Travel::created, Column<Travel>::Kind::Stamp)})
{
}

Result<std::optional<Travel>> TravelStore::of(MeetingId meeting)
{
    return newest(select(u" AND meeting_id = ? ORDER BY created_at, id"_s, {meeting.text()}));
}

DeclineStore::DeclineStore(Database &database, StudentId student)
    : RecordStore(database, student, "decline"_L1,
        {column<Decline>("contact_id"_L1, &Decline::contact), column<Decline>("touch_id"_L1, &Decline::touch),
            column<Decline>("reason"_L1, &Decline::reason),
            column<Decline>("created_at"_L1, &Decline::created, Column<Decline>::Kind::Stamp)})
{
}

Result<QList<Decline>> DeclineStore::of(ContactId contact)
{
    return select(u" AND contact_id = ? ORDER BY created_at, id"_s, {contact.text()});
}

} // namespace Demitasse
