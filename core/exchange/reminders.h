// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace Demitasse {

/// An entry of the student's own calendar. The phrases arrive finished.
struct Reminder
{
    QString uid;
    int sequence = 1;
    /// All three UTC.
    QDateTime stamp;
    QDateTime start;
    QDateTime end;
    QString summary;
    QString description;
    QString location;
    /// The meeting was called off: the entry goes away.
    bool isCancelled = false;

    friend bool operator==(const Reminder &, const Reminder &) = default;
};

/// One calendar of them (RFC 5545), each with an alarm at its start. Read again with the same uids, the later sequence
/// replaces what was there. As in `writeInvitation`, whatever the texts hold stays text of its own field.
QByteArray writeReminders(const QList<Reminder> &reminders);

} // namespace Demitasse
