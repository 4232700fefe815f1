// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/describe.h"

#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/text/datetext.h"
#include "core/text/wordtext.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString withWhom(const MeetingView &view)
{
    QStringList names;
    for (const ContactView &contact : view.contacts)
        names.append(displayName(contact.contact));
    return names.join(", "_L1);
}

QString bothTimes(const MeetingView &view, const QString &zone)
{
    const QString theirs = view.contacts.isEmpty() ? QString() : view.contacts.first().contact.zone;
    return bothTimesText(view.meeting.start.instant, zone, theirs.isEmpty() ? view.meeting.start.zone : theirs);
}

} // namespace

QString meetingText(const MeetingView &view, const QString &zone)
{
    const Meeting &meeting = view.meeting;
    return labelled({
        {Cli::tr("With"), withWhom(view)},
        {Cli::tr("Id"), meeting.id.text()},
        {Cli::tr("Status"), meetingStatusText(meeting.status)},
        {Cli::tr("Reason"), meeting.cancelReason},
        {Cli::tr("Start"), fullDateText(meeting.start.instant, meeting.start.zone)},
        {Cli::tr("Both clocks"), bothTimes(view, zone)},
        {Cli::tr("Length"), Cli::tr("%1 min").arg(meeting.minutes)},
        {Cli::tr("How"), modeText(meeting.mode)},
        {Cli::tr("Where"), meeting.where},
        {Cli::tr("Their answer"), attendeeStatusText(meeting.contacts.value(0).status)},
        {Cli::tr("Invitation"), meeting.methodLastSent ? word(*meeting.methodLastSent) : QString()},
        {Cli::tr("UID"), meeting.uid},
        {Cli::tr("Sequence"), QString::number(meeting.sequence)},
    });
}

QString meetingTable(const QList<MeetingView> &views, const QString &zone)
{
    Table table({Cli::tr("Id"), Cli::tr("With"), Cli::tr("Start"), Cli::tr("Length"), Cli::tr("Status")});
    for (const MeetingView &view : views) {
        table.add({view.meeting.id.text(), withWhom(view), fullDateText(view.meeting.start.instant, zone),
            Cli::tr("%1 min").arg(view.meeting.minutes), meetingStatusText(view.meeting.status)});
    }
    return table.isEmpty() ? Cli::tr("No meetings.") : table.text();
}

} // namespace Demitasse
