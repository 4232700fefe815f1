// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/claim.h"
#include "core/domain/debrief.h"
#include "core/domain/resource.h"
#include "core/storage/recordstore.h"

namespace Demitasse {

/// The stores of what a conversation leaves behind. Lists of one thing are oldest first.

class DebriefStore final : public RecordStore<Debrief>
{
public:
    DebriefStore(Database &database, StudentId student);
    Result<std::optional<Debrief>> of(MeetingId meeting);
};

class DebriefLineStore final : public RecordStore<DebriefLine>
{
public:
    DebriefLineStore(Database &database, StudentId student);
    /// By kind's place, then their own.
    Result<QList<DebriefLine>> of(MeetingId meeting);
};

class WorkplaceFacetStore final : public RecordStore<WorkplaceFacet>
{
public:
    WorkplaceFacetStore(Database &database, StudentId student);
    Result<QList<WorkplaceFacet>> of(MeetingId meeting);
};

class QuestionVerdictStore final : public RecordStore<QuestionVerdict>
{
public:
    QuestionVerdictStore(Database &database, StudentId student);
    Result<QList<QuestionVerdict>> of(MeetingId meeting);
};

class ResourceStore final : public RecordStore<Resource>
{
public:
    ResourceStore(Database &database, StudentId student);
    Result<QList<Resource>> of(ContactId contact);
};

class NoteOutcomeStore final : public RecordStore<NoteOutcome>
{
public:
    NoteOutcomeStore(Database &database, StudentId student);
    Result<QList<NoteOutcome>> of(MeetingId meeting);
    /// Of notes that became that contact.
    Result<QList<NoteOutcome>> of(ContactId contact);
};

class ClaimStore final : public RecordStore<Claim>
{
public:
    ClaimStore(Database &database, StudentId student);
    Result<QList<Claim>> of(PathId path);
};

class ClaimVoiceStore final : public RecordStore<ClaimVoice>
{
public:
    ClaimVoiceStore(Database &database, StudentId student);
    Result<QList<ClaimVoice>> of(ClaimId claim);
    Result<QList<ClaimVoice>> of(ContactId contact);
};

class PathDecisionStore final : public RecordStore<PathDecision>
{
public:
    PathDecisionStore(Database &database, StudentId student);
    Result<QList<PathDecision>> of(PathId path);
};

class PathActionStore final : public RecordStore<PathAction>
{
public:
    PathActionStore(Database &database, StudentId student);
    Result<QList<PathAction>> of(PathId path);
};

} // namespace Demitasse
