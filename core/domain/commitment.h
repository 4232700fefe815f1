// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

namespace Demitasse {

/// What was taken on. (REQ 78, 87, 90, 91)
enum class CommitmentKind {
    /// Promised, or simply to be done.
    ToDo,
    /// They suggested it: do it, then tell them.
    Advice,
    /// Something they would like to read.
    Article,
    /// Something they would like to come to.
    Event,
    /// A way to give something back.
    GiveBack,
};
template <> inline constexpr std::array wordsOf<CommitmentKind> {
    QLatin1StringView("to-do"), QLatin1StringView("advice"), QLatin1StringView("article"),
    QLatin1StringView("event"), QLatin1StringView("give-back")};
static_assert(wordsOf<CommitmentKind>.size() == static_cast<size_t>(CommitmentKind::GiveBack) + 1);

/// Something the student took on, mostly towards a contact: what was promised, what was advised, what to share.
struct Commitment
{
    CommitmentId id;
    StudentId student;
    std::optional<ContactId> contact;
    CommitmentKind kind = CommitmentKind::ToDo;
    QString text;
    std::optional<QDate> due;
    /// UTC. When it was done; for an article or an event, when it was shared.
    std::optional<QDateTime> doneAt;
    /// UTC. When they heard that their advice was followed.
    std::optional<QDateTime> toldAt;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Commitment &, const Commitment &) = default;
};

} // namespace Demitasse
