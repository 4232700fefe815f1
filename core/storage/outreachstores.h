// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commitment.h"
#include "core/domain/habits.h"
#include "core/domain/stepdecision.h"
#include "core/domain/writtenletter.h"
#include "core/storage/recordstore.h"

namespace Demitasse {

/// The stores of what is written, promised and decided around a conversation.

class LetterStore final : public RecordStore<WrittenLetter>
{
public:
    LetterStore(Database &database, StudentId student);
    /// Oldest first.
    Result<QList<WrittenLetter>> of(ContactId contact);
    /// The last that were sent, newest first; `but` leaves one reader out.
    Result<QList<WrittenLetter>> sentLately(qsizetype most, ContactId but = {});
    /// Those that were sent, without what stands in them, oldest first.
    Result<QList<WrittenLetter>> sent();

protected:
    Result<> readParts(QList<WrittenLetter> &letters, bool all) override;

private:
    RecordForm<WrittenLetter> m_envelope;
};

class LetterTemplateStore final : public RecordStore<LetterTemplate>
{
public:
    LetterTemplateStore(Database &database, StudentId student);
};

class CommitmentStore final : public RecordStore<Commitment>
{
public:
    CommitmentStore(Database &database, StudentId student);
    /// Oldest first.
    Result<QList<Commitment>> of(ContactId contact);
};

class StepDecisionStore final : public RecordStore<StepDecision>
{
public:
    StepDecisionStore(Database &database, StudentId student);
    Result<QList<StepDecision>> of(ContactId contact);
};

class RhythmStore final : public RecordStore<Rhythm>
{
public:
    RhythmStore(Database &database, StudentId student);
    Result<std::optional<Rhythm>> of(ContactId contact);
};

class TravelStore final : public RecordStore<Travel>
{
public:
    TravelStore(Database &database, StudentId student);
    Result<std::optional<Travel>> of(MeetingId meeting);
};

class DeclineStore final : public RecordStore<Decline>
{
public:
    DeclineStore(Database &database, StudentId student);
    /// Oldest first.
    Result<QList<Decline>> of(ContactId contact);
};

} // namespace Demitasse
