// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/systemclock.h"
#include "tests/support/livepage.h"
#include "ui/interview/clockface.h"
#include "ui/interview/interviewpage.h"
#include "ui/interview/noteline.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr int WindowKills = 10;

TEST(KilledWindow, ShowsEverythingItHadCalledSavedWhenItComesBack)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"my.demitasse"_s);
    const SystemClock clock;
    const MeetingId meeting = makeMeeting(path, clock);
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    QSet<QString> called;
    for (int i = 0; i < WindowKills; ++i) {
        QProcess window;
        window.start(QStringLiteral(DEMITASSE_BIN_DIR "/demitasse-notetyper"), {path, meeting.text()});
        ASSERT_TRUE(window.waitForReadyRead(20'000)) << window.readAllStandardError().constData();
        window.waitForFinished(random.bounded(300, 1200));
        ASSERT_EQ(window.state(), QProcess::Running) << window.exitCode();
        ::kill(static_cast<pid_t>(window.processId()), SIGKILL);
        window.waitForFinished();
        const QList<QByteArray> lines = window.readAllStandardOutput().split('\n');
        for (qsizetype line = 0; line + 1 < lines.size(); ++line) {
            if (lines[line].startsWith("typed"))
                called.insert(QString::fromUtf8(lines[line]));
        }
    }
    ASSERT_GT(called.size(), WindowKills / 2);

    LivePage live(path, clock);
    InterviewPage page(live.context);
    page.resize(1280, 800);
    page.show();
    page.arrive({.kind = Place::Kind::Interview, .meeting = meeting});
    auto *line = page.findChild<NoteLine *>(u"noteLine"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return line->isVisible(); }));
    EXPECT_FALSE(line->toPlainText().isEmpty());
    EXPECT_TRUE(line->textCursor().atEnd());
    const auto view = live.run([&](Desk &desk) { return desk.conversation.view(meeting); });
    QSet<QString> stored;
    for (const NoteRevision &note : view->notes)
        stored.insert(note.text);
    EXPECT_TRUE(stored.contains(called)) << "seed " << seed;
    const auto *face = page.findChild<ClockFace *>(u"clockFace"_s);
    const auto elapsed = face->time().elapsed;
    EXPECT_GT(elapsed, std::chrono::seconds(3));
    std::cout << "kills through the window: " << WindowKills << ", called saved: " << called.size()
              << ", lost: 0, seed " << seed << '\n';
}

} // namespace
