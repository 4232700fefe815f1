// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that takes notes as fast as it can and says on its standard output what was acknowledged, until it is
// killed: the victim of the kill test.

#include "core/domain/idgenerator.h"
#include "core/system/systemclock.h"
#include "core/workflow/changes.h"
#include "core/workflow/desk.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Demitasse;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const SystemClock clock;
    IdGenerator ids(clock);
    Changes changes;
    auto desk = Desk::open(app.arguments().value(1), {}, clock, ids, changes);
    if (!desk)
        return 3;
    const MeetingId meeting = MeetingId::fromText(app.arguments().value(2));
    const auto started = (*desk)->conversation.start(meeting);
    if (!started)
        return 4;
    std::puts("ready");
    std::fflush(stdout);
    for (int line = 0;; ++line) {
        NoteRevision note;
        note.note = ids.next<NoteId>();
        note.meeting = meeting;
        note.session = started->session;
        note.typed = clock.read();
        for (int revision = 1; revision <= 3; ++revision) {
            note.revision = revision;
            note.text = QStringLiteral("line %1 as far as burst %2").arg(line).arg(revision);
            if (!(*desk)->conversation.save(note))
                return 5;
            std::printf("%s %d %s\n", qPrintable(note.note.text()), revision, qPrintable(note.text));
            std::fflush(stdout);
        }
    }
}
