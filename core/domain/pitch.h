// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Demitasse {

/// How the student introduces themselves. (REQ 63)
struct Pitch
{
    PitchId id;
    StudentId student;
    /// None for one that fits any path.
    std::optional<PathId> path;
    QString text;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Pitch &, const Pitch &) = default;
};

/// One time that a pitch was said aloud, as long as it was then.
struct Rehearsal
{
    RehearsalId id;
    StudentId student;
    PitchId pitch;
    int words = 0;
    int seconds = 0;
    QDateTime created;

    friend bool operator==(const Rehearsal &, const Rehearsal &) = default;
};

/// Something the student wants to find out about a path. (REQ 6, 7)
struct OpenQuestion
{
    OpenQuestionId id;
    StudentId student;
    PathId path;
    QString text;
    QString answer;
    /// UTC.
    std::optional<QDateTime> answeredAt;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const OpenQuestion &, const OpenQuestion &) = default;
};

/// What a story is for. (REQ 63, 103, 109, 115)
enum class StoryKind {
    /// Something that happened and what came of it.
    Story,
    Skill,
    Accomplishment,
    /// What the student knows or has that others could use.
    Offer,
    /// What the student would want to see, were they the employer.
    EmployersView,
};
template <> inline constexpr std::array wordsOf<StoryKind> {
    QLatin1StringView("story"), QLatin1StringView("skill"),
    QLatin1StringView("accomplishment"), QLatin1StringView("offer"), QLatin1StringView("employers-view")};
static_assert(wordsOf<StoryKind>.size() == static_cast<size_t>(StoryKind::EmployersView) + 1);

/// Something the student can tell of themselves when asked.
struct Story
{
    StoryId id;
    StudentId student;
    StoryKind kind = StoryKind::Story;
    QString title;
    QString text;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Story &, const Story &) = default;
};

} // namespace Demitasse
