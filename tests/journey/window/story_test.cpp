// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/session.h"
#include "core/domain/idgenerator.h"
#include "core/workflow/mailing.h"
#include "core/workflow/settingup.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakepasswords.h"
#include "tests/support/faketray.h"
#include "ui/interview/noteline.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/tray/trayswitch.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The whole main job in the real window: a LinkedIn file, someone chosen, booked, met; the notes are there afterwards.
class WindowStory : public ::testing::Test
{
protected:
    WindowStory()
        : ids(clock)
        , theme(Theme::Choice::Light, true)
        , tray(surface)
    {
        const QString path = folder.filePath(u"my.demitasse"_s);
        EXPECT_TRUE(createWorkspace(path, {u"Ada"_s, u"ada@example.org"_s, u"America/Toronto"_s, u"en"_s}, clock, ids));
        session = std::make_unique<Session>(path, openExisting(path), Surroundings {clock, ids, theme, mailing, tray});
        window.showContent(&session->shell);
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        session->begin(Place::Kind::Today);
    }
    ~WindowStory() override { session.reset(); }

    template <class W> W *visible(const QString &name)
    {
        for (W *its : window.findChildren<W *>(name)) {
            if (its->isVisible() && its->isEnabled())
                return its;
        }
        return nullptr;
    }
    template <class W> W *awaited(const QString &name)
    {
        W *its = nullptr;
        EXPECT_TRUE(QTest::qWaitFor([&] { return (its = visible<W>(name)) != nullptr; }, 10'000)) << qPrintable(name);
        return its;
    }
    void press(const QString &name)
    {
        if (auto *button = awaited<QAbstractButton>(name)) {
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        }
    }
    bool arrives(Place::Kind kind)
    {
        return QTest::qWaitFor([&] { return session->navigator().place().kind == kind; }, 10'000);
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
    std::unique_ptr<Session> session;
};

TEST_F(WindowStory, FromALinkedInFileToNotesThatAreKept)
{
    QFile file(folder.filePath(u"Connections.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
               "Léanne,Nguyễn,https://www.linkedin.com/in/leanne-example,leanne@example.org,Ministry,Analyst,03 Sep 2026\n"
               "Tom,Okafor,https://www.linkedin.com/in/tom-example,,Transit,Planner,01 Oct 2026\n");
    file.close();
    session->navigator().go({.kind = Place::Kind::Import, .files = {file.fileName()}});
    press(u"importAll"_s);
    ASSERT_TRUE(arrives(Place::Kind::Pipeline));

    auto *find = awaited<QLineEdit>(u"pipelineFind"_s);
    ASSERT_TRUE(find);
    find->setFocus();
    QTest::keyClicks(find, u"nguyen"_s);
    QTest::keyClick(find, Qt::Key_Down);
    ASSERT_TRUE(QTest::qWaitFor([&] { return awaited<QLabel>(u"pipelineCount"_s)->text().startsWith(u'1'); }, 10'000));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(arrives(Place::Kind::Contact));
    press(u"primaryAction"_s);
    ASSERT_TRUE(arrives(Place::Kind::Booking));
    press(u"book"_s);
    auto *open = awaited<QWidget>(u"openInterview"_s);
    auto *passing = awaited<QWidget>(u"passingNotice"_s);
    ASSERT_TRUE(open && passing);
    const auto inWindow = [this](QWidget *its) { return QRect(its->mapTo(&window, QPoint()), its->size()); };
    EXPECT_TRUE(QTest::qWaitFor([&] { return !inWindow(passing).intersects(inWindow(open)); }, 5'000));
    press(u"openInterview"_s);
    ASSERT_TRUE(arrives(Place::Kind::Interview));
    press(u"startInterview"_s);
    auto *line = awaited<NoteLine>(u"noteLine"_s);
    ASSERT_TRUE(line);
    clock.advance(3min);
    QTest::keyClicks(line, u"started as an intern"_s);
    QTest::keyClick(line, Qt::Key_Return);
    press(u"endInterview"_s);
    EXPECT_TRUE(awaited<QWidget>(u"thanksDue"_s));
    EXPECT_TRUE(awaited<QWidget>(u"lookBack"_s));
    const auto found = session->worker().run([](Desk &desk) { return desk.conversation.findNotes(u"intern"_s, 5); }).result();
    ASSERT_TRUE(found.has_value());
    ASSERT_EQ(found->size(), 1);
    EXPECT_EQ(displayName(found->first().contacts.first().contact), u"Léanne Nguyễn"_s);
    EXPECT_EQ(found->first().contacts.first().contact.stage, Stage::Met);
}

/// A talk, and five minutes afterwards: by keys alone, and away to a note in between.
TEST_F(WindowStory, LooksBackAtATalkInKeys)
{
    const auto meeting = session->worker().run([](Desk &desk) -> Result<MeetingId> {
        ContactDraft draft;
        draft.contact.given = u"Priya"_s;
        const Result<ContactView> priya = desk.pipeline.add(draft);
        const Result<Booked> booked = priya ? desk.booking.book({priya->contact.id, {QDate(2026, 12, 3), QTime(10, 0), {}},
                                                  u"America/Toronto"_s, 20, Mode::Video, {}})
                                            : failure(priya);
        if (!booked)
            return failure(booked);
        return booked->meeting.meeting.id;
    }).result();
    ASSERT_TRUE(meeting.has_value());
    const auto key = [](int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(code), modifiers);
    };
    const auto focus = [] { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); };
    const auto view = [&] {
        return session->worker().run([&](Desk &desk) { return desk.debriefing.view(*meeting); }).result().value();
    };
    session->navigator().go({.kind = Place::Kind::Interview, .meeting = *meeting});
    ASSERT_TRUE(QTest::qWaitFor([&] { return focus() == u"startInterview"_s; }, 10'000));
    key(Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return focus() == u"noteLine"_s; }, 10'000));
    for (const QString &line : {u"n started as an intern"_s, u"w two reorganizations in a year"_s}) {
        clock.advance(2min);
        QTest::keyClicks(QApplication::focusWidget(), line);
        key(Qt::Key_Return);
    }
    key(Qt::Key_E, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return focus() == u"lookBack"_s; }, 10'000));
    key(Qt::Key_Space);

    ASSERT_TRUE(QTest::qWaitFor([&] { return focus() == u"interestBefore"_s; }, 10'000));
    key(Qt::Key_3);
    key(Qt::Key_Tab);
    key(Qt::Key_4);
    for (int i = 0; i < 20 && focus() != u"offeredLine"_s; ++i)
        key(Qt::Key_Tab);
    ASSERT_EQ(focus(), u"offeredLine"_s);
    key(Qt::Key_N);
    ASSERT_TRUE(QTest::qWaitFor([&] { return focus() == u"endedNotes"_s; }, 10'000));
    // The first one is for the notice that tells of the thank-you.
    key(Qt::Key_Escape);
    key(Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return focus() == u"offeredLine"_s; }, 10'000)) << "back where one was";
    key(Qt::Key_O);
    ASSERT_TRUE(QTest::qWaitFor([&] { return focus() == u"debriefWords"_s; }, 10'000));
    QTest::keyClicks(QApplication::focusWidget(), u"They hire in March"_s);
    key(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(QTest::qWaitFor([&] { return view().debrief.finishedAt.has_value(); }, 10'000));
    EXPECT_EQ(view().debrief.interestAfter, 4);
    ASSERT_EQ(view().lines.size(), 2);
    EXPECT_EQ(view().lines.first().basis, Basis::Opinion);
    EXPECT_EQ(view().lines.last().text, u"They hire in March"_s);
}

/// What was said is thanked for in time, and whom she named is written to and booked; all of it by keys.
TEST_F(WindowStory, FromNotesToThanksAndToWhomSheNamed)
{
    const auto run = [this](auto work) {
        const auto result = session->worker().run(std::move(work)).result();
        EXPECT_TRUE(result.has_value());
        return *result;
    };
    ContactDraft draft;
    draft.contact.given = u"Priya"_s;
    draft.contact.family = u"Raman"_s;
    draft.organization = u"Ministry of Health"_s;
    const ContactId priya = run([draft](Desk &desk) { return desk.pipeline.add(draft); }).contact.id;
    const MeetingId meeting = run([priya](Desk &desk) {
        return desk.booking.book({priya, {QDate(2026, 12, 3), QTime(10, 0), {}}, u"America/Toronto"_s, 20, Mode::Video, {}});
    }).meeting.meeting.id;
    run([meeting](Desk &desk) { return desk.conversation.start(meeting); });
    clock.advance(4min);
    const auto take = [&](NoteKind kind, const QString &text) {
        return run([=](Desk &desk) { return desk.conversation.take(meeting, {kind, text, {}, {}}); }).note;
    };
    take(NoteKind::Quote, u"“Read the budget first.”"_s);
    const NoteId named = take(NoteKind::Referral, u"Mara Diallo, policy lead at Health Canada, may use name"_s);
    run([meeting](Desk &desk) { return desk.conversation.end(meeting); });

    session->navigator().go({.kind = Place::Kind::Interview, .meeting = meeting});
    auto *row = awaited<QWidget>(u"follow-"_s + named.text());
    ASSERT_TRUE(row);
    row->setFocus();
    QTest::keyClick(row, Qt::Key_Return);
    ASSERT_TRUE(awaited<QWidget>(u"referralPopover"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto people = [&] {
        QList<ContactView> all = run([](Desk &desk) { return desk.pipeline.all(); });
        all.removeIf([](const ContactView &view) { return view.contact.given != u"Mara"_s; });
        return all;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return people().size() == 1; }, 10'000));
    const ContactView mara = people().first();
    EXPECT_EQ(mara.introducer, u"Priya Raman"_s);
    EXPECT_EQ(mara.contact.introducerPermission, Permission::Yes);

    press(u"writeThanks"_s);
    ASSERT_TRUE(arrives(Place::Kind::Letter));
    ASSERT_TRUE(awaited<QWidget>(u"thanksNotes"_s));
    auto *text = awaited<QPlainTextEdit>(u"letterText"_s);
    EXPECT_TRUE(text->toPlainText().contains(u"Read the budget first"_s));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    const auto stageOf = [&](ContactId id) { return run([id](Desk &desk) { return desk.pipeline.view(id); }).contact.stage; };
    ASSERT_TRUE(QTest::qWaitFor([&] { return stageOf(priya) == Stage::Thanked; }, 10'000));

    session->navigator().go({.kind = Place::Kind::Letter, .contact = mara.contact.id});
    EXPECT_TRUE(QTest::qWaitFor([&] { return text->toPlainText().contains(u"Priya Raman"_s); }, 10'000))
        << "she said that her name may be used";
    EXPECT_TRUE(text->toPlainText().contains(u"Mara"_s));
    EXPECT_FALSE(visible<QWidget>(u"fault-introducer-unpermitted"_s));
    session->navigator().go({.kind = Place::Kind::Booking, .contact = mara.contact.id});
    press(u"book"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return stageOf(mara.contact.id) == Stage::Scheduled; }, 10'000));
}

} // namespace
