// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/refusal.h"
#include "core/domain/ids.h"
#include "core/domain/words.h"

#include <QDate>
#include <QStringList>

#include <chrono>

namespace Demitasse {

class Desk;

// What a person wrote on the command line, as values.

/// A member of a closed set. WordUnknown, which names the set (`field`) and all its words.
template <class E> Result<E> wordValue(const QString &field, const QString &text)
{
    if (const std::optional<E> value = fromWord<E>(text))
        return *value;
    QStringList words;
    for (const QLatin1StringView known : wordsOf<E>)
        words.append(known);
    return failure(ErrorCode::WordUnknown, {field, text, words.join(u' ')});
}

/// The words of a closed set, for help: "in-person, phone, video".
template <class E> QString wordsText()
{
    QStringList words;
    for (const QLatin1StringView known : wordsOf<E>)
        words.append(known);
    return words.join(QStringLiteral(", "));
}

/// A whole number of at least `least`. UsageWrong.
Result<int> numberValue(const QString &option, const QString &text, int least);
/// `YYYY-MM-DD`. UsageWrong.
Result<QDate> dateValue(const QString &text);
/// `MM:SS` or `H:MM:SS`. UsageWrong.
Result<std::chrono::milliseconds> clockValue(const QString &text);

/// A whole id, or its beginning (eight letters or more) when only one begins so. NoSuchContact, NoSuchMeeting,
/// NoSuchOrganization; UsageWrong when several do.
Result<ContactId> contactValue(Desk &desk, const QString &text);
Result<MeetingId> meetingValue(Desk &desk, const QString &text);
Result<OrganizationId> organizationValue(Desk &desk, const QString &text);

} // namespace Demitasse
