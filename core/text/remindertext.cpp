// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/remindertext.h"

#include "core/text/datetext.h"

#include <QCoreApplication>

#include <utility>

namespace Demitasse {

namespace {

struct ReminderPhrases
{
    Q_DECLARE_TR_FUNCTIONS(ReminderPhrases)
};

} // namespace

QString reminderText(ReminderKind kind, const QString &names)
{
    switch (kind) {
    case ReminderKind::Confirm: return ReminderPhrases::tr("Confirm the talk with %1").arg(names);
    case ReminderKind::LeaveBy: return ReminderPhrases::tr("Leave for the talk with %1").arg(names);
    case ReminderKind::BeThere: return ReminderPhrases::tr("Be ready for the talk with %1").arg(names);
    case ReminderKind::Thank: return ReminderPhrases::tr("Last half hour to thank %1").arg(names);
    }
    std::unreachable();
}

QString reminderDetails(const Meeting &meeting, const QString &names, const QString &zone)
{
    QStringList lines {names, fullDateText(meeting.start.instant, zone)};
    if (!meeting.where.isEmpty())
        lines.append(meeting.where);
    return lines.join(u'\n');
}

} // namespace Demitasse
