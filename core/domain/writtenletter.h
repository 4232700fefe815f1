// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"

#include <QDateTime>

namespace Demitasse {

/// A letter to a contact: a draft until it is sent, kept as it was sent from then on.
struct WrittenLetter
{
    LetterId id;
    StudentId student;
    ContactId contact;
    Situation situation = Situation::ColdRequest;
    Channel channel = Channel::Email;
    LetterLanguage language = LetterLanguage::English;
    QString subject;
    QString body;
    /// What it is about: confirming, moving, thanking for.
    std::optional<MeetingId> meeting;
    /// The touch that it became when it was sent.
    std::optional<TouchId> sentAs;
    /// When it went out, as that touch says; invalid for a draft.
    QDateTime sentAt {};
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const WrittenLetter &, const WrittenLetter &) = default;
};

/// A text to begin letters with, the student's own or the centre's. Fields stand in double braces, `{{given}}`.
struct LetterTemplate
{
    LetterTemplateId id;
    StudentId student;
    QString name;
    Situation situation = Situation::ColdRequest;
    Channel channel = Channel::Email;
    LetterLanguage language = LetterLanguage::English;
    QString subject;
    QString body;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const LetterTemplate &, const LetterTemplate &) = default;
};

} // namespace Demitasse
