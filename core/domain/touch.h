// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Demitasse {

enum class TouchKind { Sent, Reply, Declined, NoAnswer, Call, Met, Thanked, Shared };
template <> inline constexpr std::array wordsOf<TouchKind> {
    QLatin1StringView("sent"), QLatin1StringView("reply"), QLatin1StringView("declined"),
    QLatin1StringView("no-answer"), QLatin1StringView("call"), QLatin1StringView("met"),
    QLatin1StringView("thanked"), QLatin1StringView("shared")};
static_assert(wordsOf<TouchKind>.size() == static_cast<size_t>(TouchKind::Shared) + 1);

enum class Channel { Email, Social, Phone, InPerson };
template <> inline constexpr std::array wordsOf<Channel> {
    QLatin1StringView("email"), QLatin1StringView("social"), QLatin1StringView("phone"),
    QLatin1StringView("in-person")};
static_assert(wordsOf<Channel>.size() == static_cast<size_t>(Channel::InPerson) + 1);

/// Something that really passed between student and contact.
struct Touch
{
    TouchId id;
    StudentId student;
    ContactId contact;
    TouchKind kind = TouchKind::Sent;
    std::optional<Channel> channel;
    /// UTC.
    QDateTime at;
    QString text;
    QString author;

    friend bool operator==(const Touch &, const Touch &) = default;
};

} // namespace Demitasse
