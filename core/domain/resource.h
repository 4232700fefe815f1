// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Demitasse {

enum class ResourceKind { Reading, Course, Event, Network, Tool, Other };
template <> inline constexpr std::array wordsOf<ResourceKind> {
    QLatin1StringView("reading"), QLatin1StringView("course"), QLatin1StringView("event"),
    QLatin1StringView("network"), QLatin1StringView("tool"), QLatin1StringView("other")};
static_assert(wordsOf<ResourceKind>.size() == static_cast<size_t>(ResourceKind::Other) + 1);

/// Something on the student's shelf: recommended to read, to take part in, to join. (REQ 80, 116)
struct Resource
{
    ResourceId id;
    StudentId student;
    ResourceKind kind = ResourceKind::Reading;
    QString title;
    QString link;
    QString remarks;
    /// Who recommended it.
    std::optional<ContactId> contact;
    std::optional<PathId> path;
    /// UTC. When it was read, taken, joined.
    std::optional<QDateTime> doneAt;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Resource &, const Resource &) = default;
};

/// What a note became: exactly one of the three.
struct NoteOutcome
{
    NoteOutcomeId id;
    StudentId student;
    MeetingId meeting;
    NoteId note;
    std::optional<ContactId> contact;
    std::optional<CommitmentId> commitment;
    std::optional<ResourceId> resource;
    QDateTime created;

    friend bool operator==(const NoteOutcome &, const NoteOutcome &) = default;
};

} // namespace Demitasse
