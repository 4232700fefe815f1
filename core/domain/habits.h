// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>

namespace Demitasse {

/// How often the student means to be in touch with a contact, where it is not the usual.
struct Rhythm
{
    RhythmId id;
    StudentId student;
    ContactId contact;
    /// 0 for never.
    int days = 0;
    QDateTime created;

    friend bool operator==(const Rhythm &, const Rhythm &) = default;
};

/// How long it takes to get to a meeting.
struct Travel
{
    TravelId id;
    StudentId student;
    MeetingId meeting;
    int minutes = 0;
    QDateTime created;

    friend bool operator==(const Travel &, const Travel &) = default;
};

/// Why someone said no. (REQ 46, 47)
enum class DeclineReason { TooBusy, NotInterested, HiringCompetition, Other };
template <> inline constexpr std::array wordsOf<DeclineReason> {
    QLatin1StringView("too-busy"), QLatin1StringView("not-interested"), QLatin1StringView("hiring-competition"),
    QLatin1StringView("other")};
static_assert(wordsOf<DeclineReason>.size() == static_cast<size_t>(DeclineReason::Other) + 1);

/// A no, with the touch that brought it.
struct Decline
{
    DeclineId id;
    StudentId student;
    ContactId contact;
    TouchId touch;
    DeclineReason reason = DeclineReason::Other;
    QDateTime created;

    friend bool operator==(const Decline &, const Decline &) = default;
};

} // namespace Demitasse
