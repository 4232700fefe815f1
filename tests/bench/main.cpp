// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints three figures, each as a ratio to what the machine itself can do, measured in one interleaved run: start to
// first painted window with 10,000 contacts against a bare window; a key in the find field against a repaint that
// changes nothing; a note's durable commit against an append and fdatasync. Asserts nothing.

#include "core/system/systemclock.h"
#include "tests/bench/figures.h"
#include "tests/support/livepage.h"
#include "ui/pipeline/pipelinepage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QMainWindow>
#include <QProcess>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <fcntl.h>
#include <unistd.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

constexpr int People = 10'000;
constexpr int Starts = 9;
constexpr int Keys = 25;
constexpr int Notes = 200;

/// A window with nothing in it, painted and left: the least that a start can take.
int paintBareWindow(int argc, char **argv)
{
    QApplication app(argc, argv);
    class Bare : public QMainWindow
    {
        void paintEvent(QPaintEvent *event) override
        {
            QMainWindow::paintEvent(event);
            QTimer::singleShot(0, qApp, [] {
                std::puts("painted");
                std::fflush(stdout);
                QApplication::quit();
            });
        }
    };
    Bare window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// From starting the program until it says that it painted; what it does after that is not the start.
double untilPainted(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const double taken = milliseconds([&] {
        process.start(program, arguments);
        process.waitForReadyRead();
    });
    process.waitForFinished();
    if (process.exitCode() != 0)
        qFatal("%s failed", qPrintable(program));
    return taken;
}

void fillWithPeople(const QString &workspace, const Clock &clock, const QString &folder)
{
    makeMeeting(workspace, clock);
    QFile file(folder + u"/people.csv"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no folder to write to");
    file.write("Given Name,Family Name,Email,Company,Job Title\n");
    const char *given[] {"Aaliyah", "Chloé", "Dmitri", "Fatima", "Hugo", "Kofi", "Łukasz", "Priya", "Søren", "Zoë"};
    const char *family[] {"Abara", "Dubois", "García", "Kowalski", "Müller", "Nguyen", "Okafor", "Raman", "Tanaka"};
    for (int i = 0; i < People; ++i) {
        file.write(given[i % 10]);
        file.write(QByteArray(",") + family[i % 9] + '-' + QByteArray::number(i % 977, 36) + ",p" + QByteArray::number(i)
            + "@example.org,Organization " + QByteArray::number(i % 250) + ",Analyst " + QByteArray::number(i % 40)
            + '\n');
    }
    file.close();
    IdGenerator ids(clock);
    Changes changes;
    auto desk = Desk::open(workspace, {}, clock, ids, changes);
    const auto import = (*desk)->importing.start({{file.fileName()}});
    Result<bool> more = (*import)->step();
    while (more && *more)
        more = (*import)->step();
}

void benchStart(const QString &workspace)
{
    const QString self = QCoreApplication::applicationFilePath();
    const QString program = QCoreApplication::applicationDirPath() + u"/demitasse"_s;
    Figures ours;
    Figures bare;
    for (int i = 0; i < Starts; ++i) {
        bare.add(untilPainted(self, {u"--bare-window"_s}));
        ours.add(untilPainted(program, {u"--until-painted"_s, u"--workspace"_s, workspace}));
    }
    report("start to first painted window, 10,000 contacts", ours, "a bare QMainWindow", bare);
}

void benchFind(const QString &workspace, const Clock &clock)
{
    LivePage live(workspace, clock);
    live.contacts.load();
    PipelinePage page(live.context);
    page.resize(1280, 800);
    page.show();
    page.activateWindow();
    page.arrive({.kind = Place::Kind::Pipeline});
    if (!QTest::qWaitFor([&] { return live.contacts.isLoaded(); }, 60'000))
        qFatal("not loaded");
    page.findChild<QToolButton *>(u"showTable"_s)->click();
    auto *find = page.findChild<QLineEdit *>(u"pipelineFind"_s);
    find->setFocus();
    QTest::qWait(200);
    const QString typed = u"okafor analyst priya 12 an"_s;
    Figures keys;
    Figures repaints;
    for (int i = 0; i < Keys; ++i) {
        keys.add(milliseconds([&] {
            if (i % 13 == 12)
                find->clear();
            QTest::keyClick(find, typed[i].toLatin1());
            page.repaint();
            QApplication::processEvents();
        }));
        repaints.add(milliseconds([&] {
            page.repaint();
            QApplication::processEvents();
        }));
    }
    report("a key in the find field, 10,000 contacts", keys, "a repaint that changes nothing", repaints);
}

void benchNote(const QString &folder, const Clock &clock)
{
    const QString workspace = folder + u"/notes.demitasse"_s;
    const MeetingId meeting = makeMeeting(workspace, clock);
    IdGenerator ids(clock);
    Changes changes;
    auto desk = Desk::open(workspace, {}, clock, ids, changes);
    const int file = ::open(qPrintable(folder + u"/append"_s), O_CREAT | O_WRONLY | O_APPEND, 0600);
    const QByteArray line(120, 'x');
    Figures commits;
    Figures appends;
    for (int i = 0; i < Notes; ++i) {
        NoteRevision note;
        note.note = ids.next<NoteId>();
        note.meeting = meeting;
        note.session = ids.next<SessionId>();
        note.text = QString::fromLatin1(line);
        note.typed = clock.read();
        commits.add(milliseconds([&] {
            if (!(*desk)->conversation.save(note))
                qFatal("not saved");
        }));
        appends.add(milliseconds([&] {
            if (::write(file, line.constData(), static_cast<size_t>(line.size())) < 0 || ::fdatasync(file) != 0)
                qFatal("not appended");
        }));
    }
    ::close(file);
    report("a note committed, durable, and read back", commits, "append + fdatasync", appends);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (argc > 1 && QByteArrayView(argv[1]) == "--bare-window")
        return paintBareWindow(argc, argv);
    // Nothing of a person's own settings, and nothing left in them.
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder.path()));
    QApplication app(argc, argv);
    const SystemClock clock;
    const QString workspace = folder.filePath(u"people.demitasse"_s);
    fillWithPeople(workspace, clock, folder.path());
    benchStart(workspace);
    benchFind(workspace, clock);
    benchNote(folder.path(), clock);
    return 0;
}
