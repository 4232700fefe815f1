// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/views.h"

namespace Demitasse {

/// What a list says about a contact, in the same words wherever it is listed.

/// The name, else what is known instead: never nothing.
QString listedName(const ContactView &view);

/// "Policy analyst · Ministry of Health", or the one that is known.
QString roleLine(const ContactView &view);

/// The same for those who come to one meeting: of several, where they are, each place once.
QString roleLine(const QList<ContactView> &people);

/// What is to be done about a contact, and when.
struct StepWords
{
    enum class Tone
    {
        None,
        Ahead,
        Soon,
        Late
    };

    Tone tone = Tone::None;
    /// "Thank · 6 h left", "Until 12 Jan"; empty when there is nothing.
    QString text;
    /// In full, for a tooltip.
    QString full;

    friend bool operator==(const StepWords &, const StepWords &) = default;
};
StepWords stepWords(const ContactView &view, const QDateTime &now);
/// What may be begun any day: a card neither shows it nor is put first for it until it is overdue.
bool isQuietStep(NextStepKind kind);

/// "12 Jan 2027", in the language of the program.
QString dayText(QDate day);
/// "12 Jan", with the year only where it is not plain which one.
QString nearDayText(QDate day, QDate today);

} // namespace Demitasse
