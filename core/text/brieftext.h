// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/meeting.h"

#include <QDateTime>
#include <QString>

namespace Demitasse {

/// The words on the sheet for one conversation that are always the same.
enum class BriefWord {
    StillOpen,
    InCommon,
    Introducer,
    Reach,
    Research,
    Opening,
    Questions,
    NoQuestions,
    MoreQuestions,
    BeforeLeaving,
    Back,
    Before,
    During,
    After,
    Notes,
};
QString briefText(BriefWord word);

/// "Conversation with Priya Raman".
QString briefTitle(const QString &names);
/// What kind of conversation it is, and that it is off or not certain.
QString briefKind(MeetingStatus status);
/// "Policy analyst, Ministry of Health".
QString workText(const Contact &contact, const QString &organization);
/// Pronouns, and how to say the name.
QString addressText(const Contact &contact);
/// What was found out or is known, on one line.
QString besideOneAnother(const QStringList &texts);
/// In the student's zone.
QString briefDay(const Meeting &meeting, const QString &zone);
/// "10:00–10:20".
QString briefTime(const Meeting &meeting, const QString &zone);
/// The same on the clocks of others; the place alone when they show nothing else.
QString briefElsewhere(const Meeting &meeting, const QString &zone, const QStringList &otherZones);
/// "20 min agreed · Video".
QString briefAgreed(const Meeting &meeting);
QString minutesText(int minutes);
/// What stands before the place, number or link.
QString whereLabel(Mode mode);
/// Who made the introduction, and what must be known before naming them. (REQ 76)
QString introducedText(const QString &introducer, Permission permission);
/// When the agreed time is over. (REQ 73)
QString partingText(int minutes);
/// UTC in.
QString thanksText(const QDateTime &due, const QString &zone);

/// What to do afterwards. (REQ 84-89)
QStringList afterwardsTexts(bool isIntroduced);

} // namespace Demitasse
