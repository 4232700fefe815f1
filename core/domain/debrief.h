// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Demitasse {

/// How far beneath the surface a conversation went.
enum class TalkDepth { Superficial, Useful, Deep };
template <> inline constexpr std::array wordsOf<TalkDepth> {
    QLatin1StringView("superficial"), QLatin1StringView("useful"), QLatin1StringView("deep")};
static_assert(wordsOf<TalkDepth>.size() == static_cast<size_t>(TalkDepth::Deep) + 1);

/// Whether something is so, or somebody thinks so. (REQ 81)
enum class Basis { Fact, Opinion };
template <> inline constexpr std::array wordsOf<Basis> {QLatin1StringView("fact"), QLatin1StringView("opinion")};
static_assert(wordsOf<Basis>.size() == static_cast<size_t>(Basis::Opinion) + 1);

/// What the student makes of a conversation, one per meeting. (REQ 85, 86)
struct Debrief
{
    DebriefId id;
    StudentId student;
    MeetingId meeting;
    /// What the interest is in; none for the conversation's only path.
    std::optional<PathId> path;
    /// How much the path appeals, 1 to 5; 0 for not said.
    int interestBefore = 0;
    int interestAfter = 0;
    /// What was said that moved it: the note, or in words.
    std::optional<NoteId> movedBy;
    QString movedText;
    std::optional<TalkDepth> depth;
    /// UTC.
    std::optional<QDateTime> finishedAt;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Debrief &, const Debrief &) = default;
};

enum class DebriefLineKind {
    Learned,
    /// What follows from it for the student.
    Means,
    Relationship,
    Warning,
    NextTime,
};
template <> inline constexpr std::array wordsOf<DebriefLineKind> {
    QLatin1StringView("learned"), QLatin1StringView("means"), QLatin1StringView("relationship"),
    QLatin1StringView("warning"), QLatin1StringView("next-time")};
static_assert(wordsOf<DebriefLineKind>.size() == static_cast<size_t>(DebriefLineKind::NextTime) + 1);

/// One sentence of a debrief.
struct DebriefLine
{
    DebriefLineId id;
    StudentId student;
    MeetingId meeting;
    DebriefLineKind kind = DebriefLineKind::Learned;
    QString text;
    std::optional<Basis> basis;
    /// The note that it comes from.
    std::optional<NoteId> note;
    /// Among those of its kind, from 0.
    int order = 0;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const DebriefLine &, const DebriefLine &) = default;
};

/// What it may be like to work somewhere. (REQ 80)
enum class Facet { TeamSize, Dynamics, Norms, Office, ManagementStyle, Flexibility };
template <> inline constexpr std::array wordsOf<Facet> {
    QLatin1StringView("team-size"), QLatin1StringView("dynamics"), QLatin1StringView("norms"),
    QLatin1StringView("office"), QLatin1StringView("management-style"), QLatin1StringView("flexibility")};
static_assert(wordsOf<Facet>.size() == static_cast<size_t>(Facet::Flexibility) + 1);

/// What somebody said of one facet of their workplace.
struct WorkplaceFacet
{
    WorkplaceFacetId id;
    StudentId student;
    MeetingId meeting;
    /// The word of a `Facet`, or the name of one that the student added.
    QString facet;
    QString text;
    std::optional<Basis> basis;
    std::optional<NoteId> note;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const WorkplaceFacet &, const WorkplaceFacet &) = default;
};

/// Whether a question brought something. (REQ 86)
struct QuestionVerdict
{
    QuestionVerdictId id;
    StudentId student;
    MeetingId meeting;
    PlanItemId item;
    bool worked = true;
    QDateTime created;

    friend bool operator==(const QuestionVerdict &, const QuestionVerdict &) = default;
};

} // namespace Demitasse
