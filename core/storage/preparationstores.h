// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checklist.h"
#include "core/domain/pitch.h"
#include "core/domain/question.h"
#include "core/domain/research.h"
#include "core/storage/recordstore.h"

namespace Demitasse {

/// The stores of what is prepared before a conversation.

class PitchStore final : public RecordStore<Pitch>
{
public:
    PitchStore(Database &database, StudentId student);
};

class RehearsalStore final : public RecordStore<Rehearsal>
{
public:
    RehearsalStore(Database &database, StudentId student);
    /// Oldest first.
    Result<QList<Rehearsal>> of(PitchId pitch);
};

class OpenQuestionStore final : public RecordStore<OpenQuestion>
{
public:
    OpenQuestionStore(Database &database, StudentId student);
    /// Oldest first.
    Result<QList<OpenQuestion>> of(PathId path);
};

class StoryStore final : public RecordStore<Story>
{
public:
    StoryStore(Database &database, StudentId student);
};

class FindingStore final : public RecordStore<Finding>
{
public:
    FindingStore(Database &database, StudentId student);
    /// Oldest first.
    Result<QList<Finding>> of(ContactId contact);
    Result<QList<Finding>> of(OrganizationId organization);
    Result<QList<Finding>> of(PathId path);
};

class IndustryStore final : public RecordStore<Industry>
{
public:
    IndustryStore(Database &database, StudentId student);
    /// The newest.
    Result<std::optional<Industry>> of(OrganizationId organization);
};

class OwnQuestionStore final : public RecordStore<OwnQuestion>
{
public:
    OwnQuestionStore(Database &database, StudentId student);
};

class FavouriteStore final : public RecordStore<Favourite>
{
public:
    FavouriteStore(Database &database, StudentId student);
};

class PackStore final : public RecordStore<Pack>
{
public:
    PackStore(Database &database, StudentId student);
};

class ChecklistEntryStore final : public RecordStore<ChecklistEntry>
{
public:
    ChecklistEntryStore(Database &database, StudentId student);
    /// Oldest first.
    Result<QList<ChecklistEntry>> of(MeetingId meeting);
    /// Of all meetings that are still to come about.
    Result<QList<ChecklistEntry>> ofOpenMeetings();
};

class ConsentStore final : public RecordStore<Consent>
{
public:
    ConsentStore(Database &database, StudentId student);
    /// Oldest first.
    Result<QList<Consent>> of(MeetingId meeting);
};

class AdviceChoiceStore final : public RecordStore<AdviceChoice>
{
public:
    AdviceChoiceStore(Database &database, StudentId student);
};

} // namespace Demitasse
