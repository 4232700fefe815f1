// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QTime>

#include <optional>

namespace Demitasse {

enum class Mode { InPerson, Phone, Video };
template <> inline constexpr std::array wordsOf<Mode> {
    QLatin1StringView("in-person"), QLatin1StringView("phone"), QLatin1StringView("video")};
static_assert(wordsOf<Mode>.size() == static_cast<size_t>(Mode::Video) + 1);

enum class MeetingStatus { Tentative, Booked, Cancelled, Held };
template <> inline constexpr std::array wordsOf<MeetingStatus> {
    QLatin1StringView("tentative"), QLatin1StringView("booked"), QLatin1StringView("cancelled"),
    QLatin1StringView("held")};
static_assert(wordsOf<MeetingStatus>.size() == static_cast<size_t>(MeetingStatus::Held) + 1);

/// Still to come about: it may be moved, cancelled, and other people may be asked to it.
constexpr bool isOpen(MeetingStatus status)
{
    return status == MeetingStatus::Booked || status == MeetingStatus::Tentative;
}

enum class AttendeeStatus { NeedsAction, Accepted, Tentative, Declined, Delegated };
template <> inline constexpr std::array wordsOf<AttendeeStatus> {
    QLatin1StringView("needs-action"), QLatin1StringView("accepted"), QLatin1StringView("tentative"),
    QLatin1StringView("declined"), QLatin1StringView("delegated")};
static_assert(wordsOf<AttendeeStatus>.size() == static_cast<size_t>(AttendeeStatus::Delegated) + 1);

/// What an `.ics` file asks of whoever opens it (RFC 5546 section 1.4).
enum class InvitationMethod { Request, Publish, Cancel };
template <> inline constexpr std::array wordsOf<InvitationMethod> {
    QLatin1StringView("request"), QLatin1StringView("publish"), QLatin1StringView("cancel")};
static_assert(wordsOf<InvitationMethod>.size() == static_cast<size_t>(InvitationMethod::Cancel) + 1);

/// What two people agreed: a time on the wall of a place. The instant is what that meant when it was computed, and
/// `tzVersion` by which rules, since governments change them after a meeting was booked.
struct AgreedTime
{
    QDate date;
    QTime time;
    /// IANA name.
    QString zone;
    /// UTC.
    QDateTime instant;
    QString tzVersion;

    friend bool operator==(const AgreedTime &, const AgreedTime &) = default;
};

/// One of the people the student meets.
struct MeetingContact
{
    ContactId contact;
    AttendeeStatus status = AttendeeStatus::NeedsAction;

    friend bool operator==(const MeetingContact &, const MeetingContact &) = default;
};

/// One booked conversation.
struct Meeting
{
    MeetingId id;
    StudentId student;
    /// At least one, each once; the first is the one the meeting is filed under.
    QList<MeetingContact> contacts;
    /// Never changes; random and of its own, so that an invitation gives nothing away.
    QString uid;
    /// 1 at first, one more with each move, with the cancellation, and when other people come than were invited
    /// (RFC 5545 section 3.8.7.4).
    int sequence = 1;
    AgreedTime start;
    int minutes = 20;
    Mode mode = Mode::Video;
    /// Place, number or link.
    QString where;
    MeetingStatus status = MeetingStatus::Booked;
    QString cancelReason;
    std::optional<InvitationMethod> methodLastSent;
    QDateTime created;
    QDateTime modified;

    QDateTime end() const { return start.instant.addSecs(minutes * 60); }
    friend bool operator==(const Meeting &, const Meeting &) = default;
};

/// In the meeting's order.
QList<ContactId> peopleOf(const Meeting &meeting);
/// The meeting's list with exactly `people`: who was on it keeps their place and answer, the others follow in the order
/// given. Each once.
QList<MeetingContact> withPeople(const QList<MeetingContact> &contacts, const QList<ContactId> &people);

} // namespace Demitasse
