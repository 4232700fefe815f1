// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "core/domain/note.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Demitasse {

/// The words of a report that are always the same.
enum class ReportWord {
    Title,
    Summary,
    Conversations,
    Time,
    WrittenTo,
    Answered,
    Paths,
    When,
    With,
    Before,
    After,
    Moved,
    Decision,
    Known,
    Untested,
    StillOpen,
    FoundOut,
    NotLookedBack,
    Notes,
    Minute,
    Kind,
    Note,
    Workplaces,
    Who,
    Where,
    Facet,
    Said,
    Figures,
    Stage,
    People,
    Written,
    Rate,
    Everybody,
    TooLittle,
    Plans,
    Nothing,
    MaskedAddress,
    Masked,
};
QString reportText(ReportWord word);

/// "From 1 September to 3 December 2026", "Since …", "Until …", "As of 3 December 2026"; UTC now, in a zone.
QString reportPeriod(
    const std::optional<QDate> &from, const std::optional<QDate> &until, const QDateTime &now, const QString &zone);
/// "3 December 2026".
QString reportDay(const QDateTime &instant, const QString &zone);
/// "3 December 2026 · Priya Raman".
QString talkTitle(const QDateTime &start, const QString &names, const QString &zone);
/// How it was held, for how long, how far it went and what became of the interest; empty parts are left out.
QString talkLine(Mode mode, int minutes, const QString &depth, const QString &interest);
/// "Interest: undecided, then appeals to me".
QString interestMoveText(int before, int after);
/// "2 h 20 min".
QString longTimeText(int minutes);
/// "45 % (between 23 % and 68 %)"; shares from 0 to 1.
QString rateText(double rate, double low, double high);
/// "Send the article, by 12 December 2026".
QString dueText(const QString &what, const std::optional<QDate> &due);
/// "Answered: 7".
QString labelledText(const QString &label, const QString &text);
/// "7 of 20".
QString shareText(int some, int of);
/// Who is called so instead of by name, from 1 on.
QString maskedPerson(int number);
QString maskedOrganization(int number);

} // namespace Demitasse
