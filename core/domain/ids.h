// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace Demitasse {

/// An id of one kind of thing: a UUID that cannot be mistaken for the id of another kind. A default one is null.
template <class Kind> struct Id
{
    QUuid value;

    bool isNull() const { return value.isNull(); }
    /// Lower case, no braces: the form in files, on the command line and in JSON.
    QString text() const { return value.toString(QUuid::WithoutBraces); }
    /// Null when `text` is not a UUID.
    static Id fromText(QStringView text) { return {QUuid::fromString(text)}; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.value, seed); }
};

using StudentId = Id<struct StudentKind>;
using ContactId = Id<struct ContactKind>;
using OrganizationId = Id<struct OrganizationKind>;
using PathId = Id<struct PathKind>;
using TouchId = Id<struct TouchKindTag>;
using StageChangeId = Id<struct StageChangeKind>;
using MeetingId = Id<struct MeetingKind>;
using PlanItemId = Id<struct PlanItemKind>;
using SessionId = Id<struct SessionKind>;
using InterviewEventId = Id<struct InterviewEventKindTag>;
using NoteId = Id<struct NoteKindTag>;
using PhotoId = Id<struct PhotoKind>;
using KeptApartId = Id<struct KeptApartKind>;
using LetterId = Id<struct LetterKind>;
using LetterTemplateId = Id<struct LetterTemplateKind>;
using CommitmentId = Id<struct CommitmentKindTag>;
using StepDecisionId = Id<struct StepDecisionKind>;
using RhythmId = Id<struct RhythmKind>;
using DeclineId = Id<struct DeclineKind>;
using TravelId = Id<struct TravelKind>;
using PitchId = Id<struct PitchKind>;
using RehearsalId = Id<struct RehearsalKind>;
using OpenQuestionId = Id<struct OpenQuestionKind>;
using StoryId = Id<struct StoryKindTag>;
using FindingId = Id<struct FindingKind>;
using IndustryId = Id<struct IndustryKind>;
using OwnQuestionId = Id<struct OwnQuestionKind>;
using FavouriteId = Id<struct FavouriteKind>;
using PackId = Id<struct PackKind>;
using ChecklistEntryId = Id<struct ChecklistEntryKind>;
using ConsentId = Id<struct ConsentKind>;
using AdviceChoiceId = Id<struct AdviceChoiceKind>;
using DebriefId = Id<struct DebriefKind>;
using DebriefLineId = Id<struct DebriefLineKindTag>;
using WorkplaceFacetId = Id<struct WorkplaceFacetKind>;
using QuestionVerdictId = Id<struct QuestionVerdictKind>;
using ResourceId = Id<struct ResourceKindTag>;
using NoteOutcomeId = Id<struct NoteOutcomeKind>;
using ClaimId = Id<struct ClaimKind>;
using ClaimVoiceId = Id<struct ClaimVoiceKind>;
using PathDecisionId = Id<struct PathDecisionKind>;
using PathActionId = Id<struct PathActionKind>;
using ChangeId = Id<struct ChangeKind>;
using GroupId = Id<struct GroupKindTag>;
using ReplicaId = Id<struct ReplicaKind>;

} // namespace Demitasse
