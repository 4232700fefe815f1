// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/habits.h"
#include "core/domain/meeting.h"
#include "core/domain/student.h"
#include "core/exchange/letterfiller.h"

namespace Demitasse {

/// What is on record about a letter, its reader and its writer. Texts as on record; empty means not known.
struct LetterFacts
{
    LetterLanguage language = LetterLanguage::English;
    Addressee to;
    QString foundWhere;
    /// IANA, or empty.
    QString zone;
    QString path;
    Student student;
    std::optional<Meeting> meeting;
    /// What they said, as noted; what they advised and was followed; what may interest them.
    QString quote;
    /// What a thank-you says of the conversation, in whole sentences.
    QString said;
    QString advice;
    QString article;
    QString event;
    QString aboutName;
    std::optional<DeclineReason> declined;
    QDate today;
};

/// The fields that the facts fill, as words of the letter's language. The introducer is named only with their permission
/// (REQ 76); nobody gets a title.
FieldValues fieldValues(const LetterFacts &facts);
/// Somebody's words as they stand in a sentence of ours: without the full stop at their end.
QString unended(QString text);

} // namespace Demitasse
