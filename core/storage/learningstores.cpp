// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/learningstores.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

DebriefStore::DebriefStore(Database &database, StudentId student)
    : RecordStore(database, student, "debrief"_L1,
          {column<Debrief>("meeting_id"_L1, &Debrief::meeting), column<Debrief>("path_id"_L1, &Debrief::path),
              column<Debrief>("interest_before"_L1, &Debrief::interestBefore),
              column<Debrief>("interest_after"_L1, &Debrief::interestAfter),
              column<Debrief>("moved_by"_L1, &Debrief::movedBy),
              column<Debrief>("moved_text"_L1, &Debrief::movedText), column<Debrief>("depth"_L1, &Debrief::depth),
              column<Debrief>("finished_at"_L1, &Debrief::finishedAt),
              column<Debrief>("created_at"_L1, &Debrief::created, Column<Debrief>::Kind::Stamp),
              column<Debrief>("modified_at"_L1, &Debrief::modified, Column<Debrief>::Kind::Stamp)})
{
}

Result<std::optional<Debrief>> DebriefStore::of(MeetingId meeting)
{
    const Result<QList<Debrief>> found = select(u" AND meeting_id = ? ORDER BY created_at, id"_s, {meeting.text()});
    if (!found)
        return failure(found);
    return found->isEmpty() ? std::optional<Debrief> {} : std::optional {found->first()};
}

DebriefLineStore::DebriefLineStore(Database &database, StudentId student)
    : RecordStore(database, student, "debrief_line"_L1,
          {column<DebriefLine>("meeting_id"_L1, &DebriefLine::meeting),
              column<DebriefLine>("kind"_L1, &DebriefLine::kind),
              column<DebriefLine>("content"_L1, &DebriefLine::text),
              column<DebriefLine>("basis"_L1, &DebriefLine::basis),
              column<DebriefLine>("note_id"_L1, &DebriefLine::note),
              column<DebriefLine>("position"_L1, &DebriefLine::order),
              column<DebriefLine>("created_at"_L1, &DebriefLine::created, Column<DebriefLine>::Kind::Stamp),
              column<DebriefLine>("modified_at"_L1, &DebriefLine::modified, Column<DebriefLine>::Kind::Stamp)})
{
}

Result<QList<DebriefLine>> DebriefLineStore::of(MeetingId meeting)
{
    return select(u" AND meeting_id = ? ORDER BY kind, position, created_at, id"_s, {meeting.text()});
}

WorkplaceFacetStore::WorkplaceFacetStore(Database &database, StudentId student)
    : RecordStore(database, student, "workplace_facet"_L1,
          {column<WorkplaceFacet>("meeting_id"_L1, &WorkplaceFacet::meeting),
              column<WorkplaceFacet>("facet"_L1, &WorkplaceFacet::facet),
              column<WorkplaceFacet>("content"_L1, &WorkplaceFacet::text),
              column<WorkplaceFacet>("basis"_L1, &WorkplaceFacet::basis),
              column<WorkplaceFacet>("note_id"_L1, &WorkplaceFacet::note),
              column<WorkplaceFacet>("created_at"_L1, &WorkplaceFacet::created, Column<WorkplaceFacet>::Kind::Stamp),
              column<WorkplaceFacet>("modified_at"_L1, &WorkplaceFacet::modified, Column<WorkplaceFacet>::Kind::Stamp)})
{
}

Result<QList<WorkplaceFacet>> WorkplaceFacetStore::of(MeetingId meeting)
{
    return select(u" AND meeting_id = ? ORDER BY created_at, id"_s, {meeting.text()});
}

QuestionVerdictStore::QuestionVerdictStore(Database &database, StudentId student)
    : RecordStore(database, student, "question_verdict"_L1,
          {column<QuestionVerdict>("meeting_id"_L1, &QuestionVerdict::meeting),
              column<QuestionVerdict>("plan_item_id"_L1, &QuestionVerdict::item),
              column<QuestionVerdict>("worked"_L1, &QuestionVerdict::worked),
              column<QuestionVerdict>("created_at"_L1, &QuestionVerdict::created, Column<QuestionVerdict>::Kind::Stamp)})
{
}

Result<QList<QuestionVerdict>> QuestionVerdictStore::of(MeetingId meeting)
{
    return select(u" AND meeting_id = ? ORDER BY created_at, id"_s, {meeting.text()});
}

ResourceStore::ResourceStore(Database &database, StudentId student)
    : RecordStore(database, student, "resource"_L1,
          {column<Resource>("kind"_L1, &Resource::kind), column<Resource>("title"_L1, &Resource::title),
              column<Resource>("link"_L1, &Resource::link), column<Resource>("remarks"_L1, &Resource::remarks),
              column<Resource>("contact_id"_L1, &Resource::contact), column<Resource>("path_id"_L1, &Resource::path),
              column<Resource>("done_at"_L1, &Resource::doneAt),
              column<Resource>("created_at"_L1, &Resource::created, Column<Resource>::Kind::Stamp),
              column<Resource>("modified_at"_L1, &Resource::modified, Column<Resource>::Kind::Stamp)})
{
}

Result<QList<Resource>> ResourceStore::of(ContactId contact)
{
    return select(u" AND contact_id = ? ORDER BY created_at, id"_s, {contact.text()});
}

NoteOutcomeStore::NoteOutcomeStore(Database &database, StudentId student)
    : RecordStore(database, student, "note_outcome"_L1,
          {column<NoteOutcome>("meeting_id"_L1, &NoteOutcome::meeting),
              column<NoteOutcome>("note_id"_L1, &NoteOutcome::note),
              column<NoteOutcome>("contact_id"_L1, &NoteOutcome::contact),
              column<NoteOutcome>("commitment_id"_L1, &NoteOutcome::commitment),
              column<NoteOutcome>("resource_id"_L1, &NoteOutcome::resource),
              column<NoteOutcome>("created_at"_L1, &NoteOutcome::created, Column<NoteOutcome>::Kind::Stamp)})
{
}

Result<QList<NoteOutcome>> NoteOutcomeStore::of(MeetingId meeting)
{
    return select(u" AND meeting_id = ? ORDER BY created_at, id"_s, {meeting.text()});
}

Result<QList<NoteOutcome>> NoteOutcomeStore::of(ContactId contact)
{
    return select(u" AND contact_id = ? ORDER BY created_at, id"_s, {contact.text()});
}

ClaimStore::ClaimStore(Database &database, StudentId student)
    : RecordStore(database, student, "claim"_L1,
          {column<Claim>("path_id"_L1, &Claim::path), column<Claim>("content"_L1, &Claim::text),
              column<Claim>("created_at"_L1, &Claim::created, Column<Claim>::Kind::Stamp),
              column<Claim>("modified_at"_L1, &Claim::modified, Column<Claim>::Kind::Stamp)})
{
}

Result<QList<Claim>> ClaimStore::of(PathId path)
{
    return select(u" AND path_id = ? ORDER BY created_at, id"_s, {path.text()});
}

ClaimVoiceStore::ClaimVoiceStore(Database &database, StudentId student)
    : RecordStore(database, student, "claim_voice"_L1,
          {column<ClaimVoice>("claim_id"_L1, &ClaimVoice::claim),
              column<ClaimVoice>("contact_id"_L1, &ClaimVoice::contact),
              column<ClaimVoice>("meeting_id"_L1, &ClaimVoice::meeting),
              column<ClaimVoice>("note_id"_L1, &ClaimVoice::note),
              column<ClaimVoice>("stance"_L1, &ClaimVoice::stance),
              column<ClaimVoice>("basis"_L1, &ClaimVoice::basis),
              column<ClaimVoice>("created_at"_L1, &ClaimVoice::created, Column<ClaimVoice>::Kind::Stamp)})
{
}

Result<QList<ClaimVoice>> ClaimVoiceStore::of(ClaimId claim)
{
    return select(u" AND claim_id = ? ORDER BY created_at, id"_s, {claim.text()});
}

Result<QList<ClaimVoice>> ClaimVoiceStore::of(ContactId contact)
{
    return select(u" AND contact_id = ? ORDER BY created_at, id"_s, {contact.text()});
}

PathDecisionStore::PathDecisionStore(Database &database, StudentId student)
    : RecordStore(database, student, "path_decision"_L1,
          {column<PathDecision>("path_id"_L1, &PathDecision::path),
              column<PathDecision>("choice"_L1, &PathDecision::choice),
              column<PathDecision>("content"_L1, &PathDecision::text),
              column<PathDecision>("created_at"_L1, &PathDecision::created, Column<PathDecision>::Kind::Stamp)})
{
}

Result<QList<PathDecision>> PathDecisionStore::of(PathId path)
{
    return select(u" AND path_id = ? ORDER BY created_at, id"_s, {path.text()});
}

PathActionStore::PathActionStore(Database &database, StudentId student)
    : RecordStore(database, student, "path_action"_L1,
          {column<PathAction>("path_id"_L1, &PathAction::path),
              column<PathAction>("commitment_id"_L1, &PathAction::commitment),
              column<PathAction>("created_at"_L1, &PathAction::created, Column<PathAction>::Kind::Stamp)})
{
}

Result<QList<PathAction>> PathActionStore::of(PathId path)
{
    return select(u" AND path_id = ? ORDER BY created_at, id"_s, {path.text()});
}

} // namespace Demitasse
