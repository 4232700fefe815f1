// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/describe.h"

#include "app/cli/safetext.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/rules/interviewclock.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/wordtext.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString eventTimeText(const QList<InterviewEvent> &events, InterviewEventKind kind, const QString &zone)
{
    const auto event = std::ranges::find(events, kind, &InterviewEvent::kind);
    return event == events.end() ? QString() : fullDateText(event->at.now, zone);
}

QString clockLine(const InterviewView &view, const Moment &now)
{
    const InterviewTime time = interviewTime(view.events, view.meeting.meeting.minutes, now);
    if (time.phase == InterviewPhase::NotStarted)
        return Cli::tr("not started");
    return Cli::tr("%1 of %2").arg(clockText(time.elapsed), clockText(time.allowed));
}

QString noteLines(const NoteRevision &note)
{
    const QString head = clockText(note.stamp).rightJustified(8) + u"  "_s + noteKindText(note.kind) + u": "_s;
    QString text = safeLines(note.text);
    text.replace(u'\n', u"\n          "_s);
    return head + text;
}

} // namespace

QString interviewText(const InterviewView &view, const Moment &now, const QString &zone)
{
    QStringList parts {labelled({
        {Cli::tr("With"), namesText(namesOf(view.meeting.contacts))},
        {Cli::tr("Meeting"), view.meeting.meeting.id.text()},
        {Cli::tr("Started"), eventTimeText(view.events, InterviewEventKind::Started, zone)},
        {Cli::tr("Ended"), eventTimeText(view.events, InterviewEventKind::Ended, zone)},
        {Cli::tr("Clock"), clockLine(view, now)},
    })};
    QStringList notes;
    for (const NoteRevision &note : view.notes) {
        if (!note.text.isEmpty())
            notes.append(noteLines(note));
    }
    if (!notes.isEmpty())
        parts.append(notes.join(u'\n'));
    return parts.join(u"\n\n"_s);
}

} // namespace Demitasse
