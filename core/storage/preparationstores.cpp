// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/preparationstores.h"

#include "core/domain/meeting.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// A column of an own question that stands in its `Question`.
template <class M> Column<OwnQuestion> inQuestion(QLatin1StringView name, M Question::*member)
{
    return column<OwnQuestion>(name, [member](OwnQuestion &own) -> M & { return own.question.*member; });
}

} // namespace

PitchStore::PitchStore(Database &database, StudentId student)
    : RecordStore(database, student, "pitch"_L1,
          {column<Pitch>("path_id"_L1, &Pitch::path), column<Pitch>("content"_L1, &Pitch::text),
              column<Pitch>("created_at"_L1, &Pitch::created, Column<Pitch>::Kind::Stamp),
              column<Pitch>("modified_at"_L1, &Pitch::modified, Column<Pitch>::Kind::Stamp)})
{
}

RehearsalStore::RehearsalStore(Database &database, StudentId student)
    : RecordStore(database, student, "rehearsal"_L1,
          {column<Rehearsal>("pitch_id"_L1, &Rehearsal::pitch), column<Rehearsal>("words"_L1, &Rehearsal::words),
              column<Rehearsal>("seconds"_L1, &Rehearsal::seconds),
              column<Rehearsal>("created_at"_L1, &Rehearsal::created, Column<Rehearsal>::Kind::Stamp)})
{
}

Result<QList<Rehearsal>> RehearsalStore::of(PitchId pitch)
{
    return select(u" AND pitch_id = ? ORDER BY created_at, id"_s, {pitch.text()});
}

OpenQuestionStore::OpenQuestionStore(Database &database, StudentId student)
    : RecordStore(database, student, "open_question"_L1,
          {column<OpenQuestion>("path_id"_L1, &OpenQuestion::path),
              column<OpenQuestion>("content"_L1, &OpenQuestion::text),
              column<OpenQuestion>("answer"_L1, &OpenQuestion::answer),
              column<OpenQuestion>("answered_at"_L1, &OpenQuestion::answeredAt),
              column<OpenQuestion>("created_at"_L1, &OpenQuestion::created, Column<OpenQuestion>::Kind::Stamp),
              column<OpenQuestion>("modified_at"_L1, &OpenQuestion::modified, Column<OpenQuestion>::Kind::Stamp)})
{
}

Result<QList<OpenQuestion>> OpenQuestionStore::of(PathId path)
{
    return select(u" AND path_id = ? ORDER BY created_at, id"_s, {path.text()});
}

StoryStore::StoryStore(Database &database, StudentId student)
    : RecordStore(database, student, "story"_L1,
          {column<Story>("kind"_L1, &Story::kind), column<Story>("title"_L1, &Story::title),
              column<Story>("content"_L1, &Story::text),
              column<Story>("created_at"_L1, &Story::created, Column<Story>::Kind::Stamp),
              column<Story>("modified_at"_L1, &Story::modified, Column<Story>::Kind::Stamp)})
{
}

FindingStore::FindingStore(Database &database, StudentId student)
    : RecordStore(database, student, "finding"_L1,
          {column<Finding>("contact_id"_L1, &Finding::contact),
              column<Finding>("organization_id"_L1, &Finding::organization),
              column<Finding>("path_id"_L1, &Finding::path), column<Finding>("topic"_L1, &Finding::topic),
              column<Finding>("content"_L1, &Finding::text), column<Finding>("source"_L1, &Finding::source),
              column<Finding>("source_date"_L1, &Finding::sourceDate), column<Finding>("quote"_L1, &Finding::quote),
              column<Finding>("answered_question"_L1, &Finding::answeredQuestion),
              column<Finding>("bank_id"_L1, &Finding::bankId),
              column<Finding>("created_at"_L1, &Finding::created, Column<Finding>::Kind::Stamp),
              column<Finding>("modified_at"_L1, &Finding::modified, Column<Finding>::Kind::Stamp)})
{
}

Result<QList<Finding>> FindingStore::of(ContactId contact)
{
    return select(u" AND contact_id = ? ORDER BY created_at, id"_s, {contact.text()});
}

Result<QList<Finding>> FindingStore::of(OrganizationId organization)
{
    return select(u" AND organization_id = ? ORDER BY created_at, id"_s, {organization.text()});
}

Result<QList<Finding>> FindingStore::of(PathId path)
{
    return select(u" AND path_id = ? ORDER BY created_at, id"_s, {path.text()});
}

IndustryStore::IndustryStore(Database &database, StudentId student)
    : RecordStore(database, student, "industry"_L1,
          {column<Industry>("organization_id"_L1, &Industry::organization),
              column<Industry>("name"_L1, &Industry::name),
              column<Industry>("created_at"_L1, &Industry::created, Column<Industry>::Kind::Stamp)})
{
}

Result<std::optional<Industry>> IndustryStore::of(OrganizationId organization)
{
    const Result<QList<Industry>> found
        = select(u" AND organization_id = ? ORDER BY created_at, id"_s, {organization.text()});
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::optional<Industry>{} : std::optional{found->last()};
}

OwnQuestionStore::OwnQuestionStore(Database &database, StudentId student)
    : RecordStore(database, student, "own_question"_L1,
          {inQuestion("content"_L1, &Question::text), inQuestion("language"_L1, &Question::language),
              inQuestion("category"_L1, &Question::category), inQuestion("objectives"_L1, &Question::objectives),
              inQuestion("level"_L1, &Question::level), inQuestion("minutes"_L1, &Question::minutes),
              inQuestion("implication"_L1, &Question::why), inQuestion("opening"_L1, &Question::opening),
              inQuestion("prompts"_L1, &Question::prompts),
              column<OwnQuestion>("created_at"_L1, &OwnQuestion::created, Column<OwnQuestion>::Kind::Stamp),
              column<OwnQuestion>("modified_at"_L1, &OwnQuestion::modified, Column<OwnQuestion>::Kind::Stamp)})
{
}

FavouriteStore::FavouriteStore(Database &database, StudentId student)
    : RecordStore(database, student, "favourite"_L1,
          {column<Favourite>("bank_id"_L1, &Favourite::bankId),
              column<Favourite>("created_at"_L1, &Favourite::created, Column<Favourite>::Kind::Stamp)})
{
}

PackStore::PackStore(Database &database, StudentId student)
    : RecordStore(database, student, "pack"_L1,
          {column<Pack>("name"_L1, &Pack::name), column<Pack>("content"_L1, &Pack::content),
              column<Pack>("created_at"_L1, &Pack::created, Column<Pack>::Kind::Stamp),
              column<Pack>("modified_at"_L1, &Pack::modified, Column<Pack>::Kind::Stamp)})
{
}

ChecklistEntryStore::ChecklistEntryStore(Database &database, StudentId student)
    : RecordStore(database, student, "checklist_entry"_L1,
          {column<ChecklistEntry>("meeting_id"_L1, &ChecklistEntry::meeting),
              column<ChecklistEntry>("item"_L1, &ChecklistEntry::item),
              column<ChecklistEntry>("content"_L1, &ChecklistEntry::text),
              column<ChecklistEntry>("choice"_L1, &ChecklistEntry::choice),
              column<ChecklistEntry>("due_at"_L1, &ChecklistEntry::dueAt),
              column<ChecklistEntry>("done_at"_L1, &ChecklistEntry::doneAt),
              column<ChecklistEntry>("created_at"_L1, &ChecklistEntry::created, Column<ChecklistEntry>::Kind::Stamp),
              column<ChecklistEntry>("modified_at"_L1, &ChecklistEntry::modified, Column<ChecklistEntry>::Kind::Stamp)})
{
}

Result<QList<ChecklistEntry>> ChecklistEntryStore::of(MeetingId meeting)
{
    return select(u" AND meeting_id = ? ORDER BY created_at, id"_s, {meeting.text()});
}

Result<QList<ChecklistEntry>> ChecklistEntryStore::ofOpenMeetings()
{
    return select(u" AND meeting_id IN (SELECT id FROM meeting WHERE student_id = ? AND status IN (?, ?))"
                  " ORDER BY created_at, id"_s,
        {student().text(), word(MeetingStatus::Tentative), word(MeetingStatus::Booked)});
}

ConsentStore::ConsentStore(Database &database, StudentId student)
    : RecordStore(database, student, "consent"_L1,
          {column<Consent>("meeting_id"_L1, &Consent::meeting), column<Consent>("wording"_L1, &Consent::wording),
              column<Consent>("given_at"_L1, &Consent::givenAt),
              column<Consent>("created_at"_L1, &Consent::created, Column<Consent>::Kind::Stamp)})
{
}

Result<QList<Consent>> ConsentStore::of(MeetingId meeting)
{
    return select(u" AND meeting_id = ? ORDER BY created_at, id"_s, {meeting.text()});
}

AdviceChoiceStore::AdviceChoiceStore(Database &database, StudentId student)
    : RecordStore(database, student, "advice_choice"_L1,
          {column<AdviceChoice>("topic"_L1, &AdviceChoice::topic),
              column<AdviceChoice>("choice"_L1, &AdviceChoice::choice),
              column<AdviceChoice>("created_at"_L1, &AdviceChoice::created, Column<AdviceChoice>::Kind::Stamp)})
{
}

} // namespace Demitasse
