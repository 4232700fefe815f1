// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"

namespace Demitasse {

/// Something that is said of a path, by one voice or by several.
struct Claim
{
    ClaimId id;
    StudentId student;
    PathId path;
    QString text;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Claim &, const Claim &) = default;
};

enum class Stance { Supports, Contradicts };
template <> inline constexpr std::array wordsOf<Stance> {
    QLatin1StringView("supports"), QLatin1StringView("contradicts")};
static_assert(wordsOf<Stance>.size() == static_cast<size_t>(Stance::Contradicts) + 1);

/// Who said so, or said otherwise.
struct ClaimVoice
{
    ClaimVoiceId id;
    StudentId student;
    ClaimId claim;
    ContactId contact;
    std::optional<MeetingId> meeting;
    std::optional<NoteId> note;
    Stance stance = Stance::Supports;
    std::optional<Basis> basis;
    QDateTime created;

    friend bool operator==(const ClaimVoice &, const ClaimVoice &) = default;
};

/// Where the student stands on a path. (REQ 85)
enum class PathChoice { Open, Pursue, Pause, LetGo };
template <> inline constexpr std::array wordsOf<PathChoice> {
    QLatin1StringView("open"), QLatin1StringView("pursue"), QLatin1StringView("pause"), QLatin1StringView("let-go")};
static_assert(wordsOf<PathChoice>.size() == static_cast<size_t>(PathChoice::LetGo) + 1);

/// One time that the student decided about a path; the newest counts, the older ones tell how it came.
struct PathDecision
{
    PathDecisionId id;
    StudentId student;
    PathId path;
    PathChoice choice = PathChoice::Open;
    /// Why, in the student's words.
    QString text;
    QDateTime created;

    friend bool operator==(const PathDecision &, const PathDecision &) = default;
};

/// Something to do that belongs to a path's action plan. (REQ 87)
struct PathAction
{
    PathActionId id;
    StudentId student;
    PathId path;
    CommitmentId commitment;
    QDateTime created;

    friend bool operator==(const PathAction &, const PathAction &) = default;
};

} // namespace Demitasse
