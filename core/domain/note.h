// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Demitasse {

/// What a line is worth afterwards. (REQ 4, 80)
enum class NoteKind { Information, Insight, Relationship, Quote, Action, Referral, Warning };
template <> inline constexpr std::array wordsOf<NoteKind> {
    QLatin1StringView("information"), QLatin1StringView("insight"), QLatin1StringView("relationship"),
    QLatin1StringView("quote"), QLatin1StringView("action"), QLatin1StringView("referral"),
    QLatin1StringView("warning")};
static_assert(wordsOf<NoteKind>.size() == static_cast<size_t>(NoteKind::Warning) + 1);

/// One line taken in an interview, as it stood at one moment. Revisions are only ever added; the note is its latest
/// one, and a latest text of nothing means that the line was taken away.
struct NoteRevision
{
    NoteId note;
    /// From 1 on. The same note and revision always hold the same text, so writing one again is harmless.
    int revision = 1;
    StudentId student;
    MeetingId meeting;
    SessionId session;
    QString text;
    NoteKind kind = NoteKind::Information;
    std::optional<PlanItemId> item;
    /// From the start of the interview: the time of the line's first key less 5 s, since one types late.
    std::chrono::milliseconds stamp {0};
    /// The first key itself.
    Moment typed;
    QString author;
    /// SHA-256 over a versioned canonical form of all of the above; storage fills and checks it.
    QByteArray hash;

    friend bool operator==(const NoteRevision &, const NoteRevision &) = default;
};

} // namespace Demitasse
