// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/describe.h"

#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/wordtext.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString everyClock(const MeetingView &view, const QString &zone)
{
    const QString agreed = view.meeting.start.zone;
    const QStringList theirs = zonesOf(view.contacts);
    return timesText(view.meeting.start.instant, zone, theirs.contains(QString()) ? theirs + QStringList {agreed} : theirs);
}

/// What each of them answered; of several, who did.
QString answers(const MeetingView &view)
{
    if (view.meeting.contacts.size() < 2)
        return attendeeStatusText(view.meeting.contacts.value(0).status);
    QStringList texts;
    for (const ContactView &contact : view.contacts) {
        const auto its = std::ranges::find(view.meeting.contacts, contact.contact.id, &MeetingContact::contact);
        texts.append(Cli::tr("%1: %2").arg(displayName(contact.contact), attendeeStatusText(its->status)));
    }
    return texts.join(u"; "_s);
}

} // namespace

QString meetingText(const MeetingView &view, const QString &zone)
{
    const Meeting &meeting = view.meeting;
    return labelled({
        {Cli::tr("With"), namesText(namesOf(view.contacts))},
        {Cli::tr("Id"), meeting.id.text()},
        {Cli::tr("Status"), meetingStatusText(meeting.status)},
        {Cli::tr("Reason"), meeting.cancelReason},
        {Cli::tr("Start"), fullDateText(meeting.start.instant, meeting.start.zone)},
        {Cli::tr("Both clocks"), everyClock(view, zone)},
        {Cli::tr("Length"), Cli::tr("%1 min").arg(meeting.minutes)},
        {Cli::tr("How"), modeText(meeting.mode)},
        {Cli::tr("Where"), meeting.where},
        {Cli::tr("Their answer"), answers(view)},
        {Cli::tr("Invitation"), meeting.methodLastSent ? word(*meeting.methodLastSent) : QString()},
        {Cli::tr("UID"), meeting.uid},
        {Cli::tr("Sequence"), QString::number(meeting.sequence)},
    });
}

QString meetingTable(const QList<MeetingView> &views, const QString &zone)
{
    Table table({Cli::tr("Id"), Cli::tr("With"), Cli::tr("Start"), Cli::tr("Length"), Cli::tr("Status")});
    for (const MeetingView &view : views) {
        table.add({view.meeting.id.text(), fewNamesText(namesOf(view.contacts)), fullDateText(view.meeting.start.instant, zone),
            Cli::tr("%1 min").arg(view.meeting.minutes), meetingStatusText(view.meeting.status)});
    }
    return table.isEmpty() ? Cli::tr("No meetings.") : table.text();
}

} // namespace Demitasse
