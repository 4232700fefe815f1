// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/interviewclock.h"
#include "tests/support/desktest.h"

#include <QProcess>
#include <QRandomGenerator>

#include <csignal>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr int Kills = 40;

class KilledInTheInterview : public DeskTest
{
protected:
    /// Lets the victim write for a while and kills it; what it had acknowledged.
    QHash<NoteId, QString> writeAndKill(MeetingId meeting, int milliseconds)
    {
        QProcess victim;
        victim.start(QStringLiteral(DEMITASSE_BIN_DIR "/demitasse-notewriter"), {path(), meeting.text()});
        EXPECT_TRUE(victim.waitForReadyRead(10'000));
        victim.waitForFinished(milliseconds);
        EXPECT_EQ(victim.state(), QProcess::Running) << victim.exitCode();
        ::kill(static_cast<pid_t>(victim.processId()), SIGKILL);
        victim.waitForFinished();
        QHash<NoteId, QString> acknowledged;
        const QList<QByteArray> lines = victim.readAllStandardOutput().split('\n');
        // The last piece may be cut off in the middle of its line, and then it was not fully said.
        for (qsizetype i = 0; i + 1 < lines.size(); ++i) {
            const QString line = QString::fromUtf8(lines[i]);
            const NoteId note = NoteId::fromText(line.section(u' ', 0, 0));
            if (!note.isNull())
                acknowledged.insert(note, line.section(u' ', 2));
        }
        return acknowledged;
    }
};

TEST_F(KilledInTheInterview, LosesNothingThatWasAcknowledged)
{
    const ContactId contact = addContact(u"Priya Raman"_s).contact.id;
    const MeetingId meeting = book(contact).id;
    desk.reset();
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    QHash<NoteId, QString> everything;
    for (int i = 0; i < Kills; ++i) {
        const auto acknowledged = writeAndKill(meeting, random.bounded(5, 120));
        for (auto note = acknowledged.begin(); note != acknowledged.end(); ++note)
            everything.insert(note.key(), note.value());
        open();
        ASSERT_EQ(valueOf(desk->conversation.running()), QList<MeetingId> {meeting});
        QHash<NoteId, QString> stored;
        for (const NoteRevision &note : valueOf(desk->conversation.view(meeting)).notes)
            stored.insert(note.note, note.text);
        for (auto note = everything.begin(); note != everything.end(); ++note) {
            // A burst may have been stored and not yet said: then there is more than was acknowledged, never less.
            ASSERT_GE(stored.value(note.key()), note.value()) << "seed " << seed << ", kill " << i;
        }
        desk.reset();
    }
    open();
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
    std::cout << "kills: " << Kills << ", acknowledged notes: " << everything.size() << ", lost: 0, seed " << seed << '\n';
}

} // namespace
