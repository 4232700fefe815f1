// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/desktop.h"
#include "app/desktop/options.h"
#include "core/domain/idgenerator.h"
#include "core/workflow/mailing.h"
#include "core/workflow/settingup.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakepasswords.h"
#include "tests/support/faketray.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"
#include "ui/tray/trayswitch.h"
#include "ui/welcome/failurepage.h"
#include "ui/welcome/welcomepage.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;

class DesktopTest : public ::testing::Test
{
protected:
    DesktopTest()
        : ids(clock)
        , theme(Theme::Choice::Light, true)
        , tray(surface)
        , desktop(std::make_unique<Desktop>(window, Surroundings{clock, ids, theme, mailing, tray}))
    {
        window.show();
    }

    QString path(const QString &name) const { return folder.filePath(name); }
    QString makeWorkspace(const QString &name)
    {
        EXPECT_TRUE(createWorkspace(path(name), {u"Ada"_s, u"ada@example.org"_s, {}, {}}, clock, ids));
        return path(name);
    }
    template <class W> W *shown() const { return qobject_cast<W *>(window.centralWidget()); }
    template <class W> bool waitFor()
    {
        return QTest::qWaitFor([this] { return shown<W>() != nullptr; });
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QPushButton *button(const QString &beginning) const
    {
        for (QPushButton *its : window.findChildren<QPushButton *>()) {
            if (its->isVisible() && its->text().startsWith(beginning))
                return its;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    FakeClock clock;
    IdGenerator ids;
    Theme theme;
    FakePasswords passwords;
    Mailing mailing{folder.filePath(u"mail.json"_s), passwords, {}};
    FakeTray surface;
    TraySwitch tray;
    MainWindow window;
    std::unique_ptr<Desktop> desktop;
};

TEST_F(DesktopTest, AWorkspaceIsShownWithTheNameOfThePage)
{
    ASSERT_TRUE(desktop->open(makeWorkspace(u"a.demitasse"_s)));
    ASSERT_TRUE(shown<Shell>());
    EXPECT_EQ(window.windowTitle(), u"Today — Demitasse"_s);
    EXPECT_TRUE(shown<Shell>()->currentPage());
}

TEST_F(DesktopTest, WhatCannotBeOpenedIsExplainedAndLeftAlone)
{
    const QList<std::pair<QString, QByteArray>> files{{u"empty.demitasse"_s, {}},
        {u"page.demitasse"_s, "<!DOCTYPE html><p>Not found</p>"}, {u"noise.demitasse"_s, QByteArray(9000, '\x5a')}};
    for (const auto &[name, bytes] : files) {
        write(path(name), bytes);
        ASSERT_TRUE(desktop->open(path(name)));
        ASSERT_TRUE(waitFor<FailurePage>()) << qPrintable(name);
        EXPECT_EQ(bytesOf(path(name)), bytes) << qPrintable(name);
        desktop->open(makeWorkspace(u"good-"_s + name));
        ASSERT_TRUE(shown<Shell>());
    }
}

TEST_F(DesktopTest, AMissingOneCanBeStartedInItsPlace)
{
    ASSERT_TRUE(desktop->open(path(u"gone.demitasse"_s)));
    ASSERT_TRUE(waitFor<FailurePage>());
    EXPECT_FALSE(QFile::exists(path(u"gone.demitasse"_s)));
    QTest::mouseClick(button(u"Start a new workspace here"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor<WelcomePage>());
    const QList<QLineEdit *> fields = window.findChildren<QLineEdit *>();
    ASSERT_EQ(fields.size(), 2);
    QTest::keyClicks(fields[0], u"Ada"_s);
    QTest::mouseClick(button(u"Start"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor<Shell>());
    EXPECT_TRUE(QTest::qWaitFor([this] { return button(u"Import contacts"_s) != nullptr; }));
    EXPECT_TRUE(QFile::exists(path(u"gone.demitasse"_s)));
}

TEST_F(DesktopTest, AWrongAddressIsSaidBesideTheFieldAndNothingIsMade)
{
    ASSERT_TRUE(desktop->open(path(u"gone.demitasse"_s)));
    ASSERT_TRUE(waitFor<FailurePage>());
    QTest::mouseClick(button(u"Start a new workspace here"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor<WelcomePage>());
    const QList<QLineEdit *> fields = window.findChildren<QLineEdit *>();
    QTest::keyClicks(fields[0], u"Ada"_s);
    QTest::keyClicks(fields[1], u"ada at example"_s);
    QTest::mouseClick(button(u"Start"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([&fields] { return fields[1]->isEnabled() && fields[1]->hasFocus(); }));
    EXPECT_TRUE(shown<WelcomePage>());
    EXPECT_EQ(fields[0]->text(), u"Ada"_s);
    EXPECT_FALSE(QFile::exists(path(u"gone.demitasse"_s)));
}

TEST_F(DesktopTest, TheSampleStaysOpenUntilOnesOwnIsWanted)
{
    QDir().mkpath(QFileInfo(sampleWorkspace()).absolutePath());
    QFile::remove(sampleWorkspace());
    Preferences().setWorkspace(makeWorkspace(u"own.demitasse"_s));
    ASSERT_TRUE(createWorkspace(sampleWorkspace(), {u"Nadia"_s, u"nadia@example.org"_s, {}, {}}, clock, ids));
    ASSERT_TRUE(desktop->open(sampleWorkspace()));
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"Back to my own"_s) != nullptr; }));
    EXPECT_EQ(workspaceToStart(), sampleWorkspace());
    QTest::mouseClick(button(u"Back to my own"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([] { return !Preferences().inSample(); }));
    EXPECT_EQ(workspaceToStart(), path(u"own.demitasse"_s));
}

TEST_F(DesktopTest, ADamagedOneIsBroughtBackFromItsCopy)
{
    const QString file = makeWorkspace(u"mine.demitasse"_s);
    ASSERT_TRUE(desktop->open(file));
    // The daily copy is made when there is time.
    ASSERT_TRUE(QTest::qWaitFor([&file] { return !newestGoodBackup(file).isEmpty(); }));
    desktop->open(makeWorkspace(u"other.demitasse"_s));
    write(file, QByteArray(5000, '\x5a'));
    ASSERT_TRUE(desktop->open(file));
    ASSERT_TRUE(waitFor<FailurePage>());
    ASSERT_TRUE(QTest::qWaitFor([this] { return button(u"Bring back"_s) != nullptr; }));
    QTest::mouseClick(button(u"Bring back"_s), Qt::LeftButton);
    ASSERT_TRUE(waitFor<Shell>());
    EXPECT_TRUE(QTest::qWaitFor([this] { return button(u"Import contacts"_s) != nullptr; }));
    EXPECT_TRUE(bytesOf(file).startsWith("SQLite format 3"));
}

TEST_F(DesktopTest, ASecondWindowIsTheFirstOneComingForward)
{
    const QString file = makeWorkspace(u"one.demitasse"_s);
    ASSERT_TRUE(desktop->open(file));
    window.showMinimized();
    SingleInstance second(file);
    EXPECT_TRUE(second.isSecond());
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window.isMinimized(); }));
    SingleInstance another(path(u"another.demitasse"_s));
    EXPECT_FALSE(another.isSecond());
}

TEST_F(DesktopTest, AWorkspaceThatCanOnlyBeReadSaysSoInABar)
{
    const QString file = makeWorkspace(u"read.demitasse"_s);
    const auto readOnly = [file](const Surroundings &around, Changes &changes) {
        Workspace::Options options;
        options.mode = Workspace::Mode::ReadOnly;
        return Desk::open(file, options, around.clock, around.ids, changes);
    };
    Session session(file, readOnly, {clock, ids, theme, mailing, tray});
    window.showContent(&session.shell);
    session.begin(Place::Kind::Today);
    const auto isSaid = [&session] {
        const QList<QLabel *> labels = session.shell.findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text() == "This workspace can only be read"_L1; });
    };
    EXPECT_TRUE(QTest::qWaitFor(isSaid));
}

TEST_F(DesktopTest, AnInterviewThatWasGoingOnIsOpenedAgain)
{
    const QString file = makeWorkspace(u"live.demitasse"_s);
    {
        Changes changes;
        const auto desk = Desk::open(file, {}, clock, ids, changes);
        ASSERT_TRUE(desk);
        ContactDraft draft;
        draft.contact.given = u"Priya"_s;
        const auto contact = (*desk)->pipeline.add(draft);
        ASSERT_TRUE(contact);
        const LocalTime start{QDate(2026, 11, 24), QTime(10, 0), {}};
        const auto booked
            = (*desk)->booking.book({contact->contact.id, start, u"America/Toronto"_s, 20, Mode::Phone, {}});
        ASSERT_TRUE(booked);
        ASSERT_TRUE((*desk)->conversation.start(booked->meeting.meeting.id));
    }
    ASSERT_TRUE(desktop->open(file));
    EXPECT_TRUE(QTest::qWaitFor([this] { return shown<Shell>()->page(Place::Kind::Interview) != nullptr; }));
}

} // namespace

} // namespace Demitasse
