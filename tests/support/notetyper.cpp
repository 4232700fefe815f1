// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A window in which someone types notes by real key presses, saying on its standard output what the page showed as
// saved, until it is killed: the victim of the kill test through the window.

#include "core/system/systemclock.h"
#include "tests/support/livepage.h"
#include "ui/interview/interviewpage.h"
#include "ui/interview/noteline.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <cstdio>

using namespace Demitasse;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    const SystemClock clock;
    LivePage live(app.arguments().value(1), clock);
    InterviewPage page(live.context);
    page.resize(1280, 800);
    page.show();
    page.arrive({.kind = Place::Kind::Interview, .meeting = MeetingId::fromText(app.arguments().value(2))});
    auto *line = page.findChild<NoteLine *>(u"noteLine"_s);
    auto *start = page.findChild<QPushButton *>(u"startInterview"_s);
    if (!QTest::qWaitFor([&] { return line->isVisible() || (start->isEnabled() && start->hasFocus()); }))
        return 3;
    if (!line->isVisible())
        start->click();
    if (!QTest::qWaitFor([&] { return line->isVisible(); }))
        return 4;
    // What a crash left in the line is finished first.
    QTest::keyClick(line, Qt::Key_Return);
    std::puts("ready");
    std::fflush(stdout);
    auto *state = page.findChild<QLabel *>(u"saveState"_s);
    for (int number = 0;; ++number) {
        const QString text = u"typed %1 %2"_s.arg(app.applicationPid()).arg(number);
        for (const QChar c : text) {
            QTest::keyClick(line, c.toLatin1());
            QTest::qWait(3);
        }
        QTest::keyClick(line, Qt::Key_Return);
        if (QTest::qWaitFor([&] { return state->text().startsWith(u"Saved"_s); })) {
            std::printf("%s\n", qPrintable(text));
            std::fflush(stdout);
        }
    }
}
