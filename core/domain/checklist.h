// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Demitasse {

/// What is ticked or chosen for an item of a meeting's checklists, or an item that the student added.
struct ChecklistEntry
{
    ChecklistEntryId id;
    StudentId student;
    MeetingId meeting;
    /// The stable name of one of our items; empty for the student's own.
    QString item;
    /// The student's own item, in words.
    QString text;
    /// `NotNeeded` where it does not matter this time, else empty.
    QString choice;
    /// UTC; of the student's own item.
    std::optional<QDateTime> dueAt;
    /// UTC.
    std::optional<QDateTime> doneAt;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const ChecklistEntry &, const ChecklistEntry &) = default;
};

/// Someone agreed to be recorded. (REQ 75)
struct Consent
{
    ConsentId id;
    StudentId student;
    MeetingId meeting;
    /// The words in which they were asked.
    QString wording;
    /// UTC.
    QDateTime givenAt;
    QDateTime created;

    friend bool operator==(const Consent &, const Consent &) = default;
};

/// Where the guides of career centres differ. (REQ 54, 55, 97, 98)
enum class AdviceTopic { Formality, Coffee, Arrival };
template <> inline constexpr std::array wordsOf<AdviceTopic> {
    QLatin1StringView("formality"), QLatin1StringView("coffee"), QLatin1StringView("arrival")};
static_assert(wordsOf<AdviceTopic>.size() == static_cast<size_t>(AdviceTopic::Arrival) + 1);

/// Which of differing advice the student follows.
struct AdviceChoice
{
    AdviceChoiceId id;
    StudentId student;
    AdviceTopic topic = AdviceTopic::Formality;
    /// A word of an `AdviceOption` of that topic.
    QString choice;
    QDateTime created;

    friend bool operator==(const AdviceChoice &, const AdviceChoice &) = default;
};

} // namespace Demitasse
