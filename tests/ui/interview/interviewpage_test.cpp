// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/notetext.h"
#include "tests/support/fakeclock.h"
#include "tests/support/livepage.h"
#include "ui/interview/clockface.h"
#include "ui/interview/interviewpage.h"
#include "ui/interview/noteline.h"
#include "ui/interview/notespanel.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <gtest/gtest.h>
#include <thread>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class InterviewPageTest : public ::testing::Test
{
protected:
    void open(Database::Probe probe = {})
    {
        if (meeting.isNull())
            meeting = makeMeeting(path(), clock);
        live = std::make_unique<LivePage>(path(), clock, std::move(probe));
        QObject::connect(&live->notices, &Notices::posted, &live->notices, [](const Notice &notice) {
            if (notice.tone == Notice::Tone::Bad)
                ADD_FAILURE() << qPrintable(notice.title) << ": " << qPrintable(notice.sentence);
        });
        page = std::make_unique<InterviewPage>(live->context);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
        page->arrive({.kind = Place::Kind::Interview, .meeting = meeting});
    }
    void start()
    {
        auto *button = page->findChild<QPushButton *>(u"startInterview"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled() && button->hasFocus(); }));
        QTest::keyClick(button, Qt::Key_Space);
        ASSERT_TRUE(QTest::qWaitFor([this] { return line()->isVisible(); }));
    }
    QString path() const { return folder.filePath(u"my.demitasse"_s); }
    NoteLine *line() { return page->findChild<NoteLine *>(u"noteLine"_s); }
    QString state() { return page->findChild<QLabel *>(u"saveState"_s)->text(); }
    QAbstractItemModel *notes() { return page->findChild<QListView *>(u"notes"_s)->model(); }
    bool becomesSaved()
    {
        return QTest::qWaitFor([this] { return state().startsWith(u"Saved"_s); }, 5000);
    }
    QList<NoteRevision> stored()
    {
        return live->run([this](Desk &desk) { return desk.conversation.view(meeting); })->notes;
    }

    QTemporaryDir folder;
    FakeClock clock;
    MeetingId meeting;
    std::unique_ptr<LivePage> live;
    std::unique_ptr<InterviewPage> page;
};

TEST_F(InterviewPageTest, NamesEverybodyBeforeAndDuring)
{
    open();
    const auto changed = live->run([this](Desk &desk) -> Result<Booked> {
        ContactDraft draft;
        draft.contact.given = u"Tom"_s;
        draft.organization = u"Transit"_s;
        const Result<ContactView> tom = desk.pipeline.add(draft);
        if (!tom)
            return failure(tom);
        return desk.booking.setPeople(
            meeting, peopleOf(desk.booking.view(meeting)->meeting) + QList {tom->contact.id});
    });
    ASSERT_TRUE(changed.has_value());
    page->arrive({.kind = Place::Kind::Interview, .meeting = meeting});
    const auto shows = [this](const QString &text) {
        return std::ranges::any_of(page->findChildren<QLabel *>(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    EXPECT_TRUE(QTest::qWaitFor([&] { return shows(u"Priya Raman and Tom"_s); }));
    start();
    EXPECT_TRUE(shows(u"Priya Raman and Tom"_s));
    EXPECT_TRUE(shows(u"Ministry of Health and Transit"_s));
}

TEST_F(InterviewPageTest, IsHeldByKeysAlone)
{
    open();
    start();
    clock.advance(130s);
    QTest::keyClicks(line(), u"w Long hours in March"_s);
    EXPECT_EQ(line()->kind(), NoteKind::Warning);
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::keyClick(line(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(line(), Qt::Key_F6, Qt::AltModifier);
    clock.advance(60s);
    QTest::keyClicks(line(), u"Talk to Mara Diallo"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    ASSERT_TRUE(becomesSaved());
    const QList<NoteRevision> notes = stored();
    ASSERT_EQ(notes.size(), 2);
    EXPECT_EQ(notes[0].text, u"Long hours in March"_s);
    EXPECT_EQ(notes[0].kind, NoteKind::Warning);
    EXPECT_EQ(notes[0].stamp, 125s);
    EXPECT_EQ(notes[1].kind, NoteKind::Referral);
    EXPECT_TRUE(notes[1].item.has_value());

    QTest::keyClick(line(), Qt::Key_F5);
    auto *face = page->findChild<ClockFace *>(u"clockFace"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return face->time().allowed == 25min; }));
    QTest::keyClick(line(), Qt::Key_Return, Qt::ControlModifier);
    page->findChild<QCheckBox *>(u"closing-thank-you"_s)->click();
    QTest::keyClick(page.get(), Qt::Key_E, Qt::ControlModifier);
    auto *lookBack = page->findChild<QPushButton *>(u"lookBack"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return lookBack->hasFocus(); })) << "what comes next";
    EXPECT_FALSE(page->wantsCalm());
    EXPECT_TRUE(page->findChild<QWidget *>(u"thanksDue"_s)->isVisible());
    QTest::keyClick(lookBack, Qt::Key_Space);
    EXPECT_EQ(live->navigator.place(), (Place {.kind = Place::Kind::Debrief, .meeting = meeting}));
    const auto view = live->run([this](Desk &desk) { return desk.conversation.view(meeting); });
    EXPECT_EQ(view->meeting.meeting.status, MeetingStatus::Held);
    EXPECT_TRUE(view->items.first().askedAt.has_value());
}

TEST_F(InterviewPageTest, SavesWhileOneTypesAndSaysWhen)
{
    open();
    start();
    QTest::keyClicks(line(), u"half a sent"_s);
    EXPECT_EQ(state(), u"Not yet saved"_s);
    ASSERT_TRUE(becomesSaved());
    EXPECT_EQ(stored().first().text, u"half a sent"_s);
    QTest::keyClicks(line(), u"ence"_s);
    ASSERT_TRUE(becomesSaved());
    EXPECT_EQ(stored().first().text, u"half a sentence"_s);
    EXPECT_EQ(stored().first().revision, 2);
}

TEST_F(InterviewPageTest, EditsAnEarlierNoteWithoutLosingItsStamp)
{
    open();
    start();
    clock.advance(70s);
    QTest::keyClicks(line(), u"first"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    clock.advance(70s);
    QTest::keyClick(line(), Qt::Key_Up);
    EXPECT_EQ(line()->toPlainText(), u"first"_s);
    QTest::keyClicks(line(), u" and more"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    ASSERT_TRUE(becomesSaved());
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().text, u"first and more"_s);
    EXPECT_EQ(stored().first().stamp, 65s);
}

TEST_F(InterviewPageTest, KeepsTypingInADraftWhileTheDatabaseRefuses)
{
    std::atomic_bool refuse = false;
    open([&refuse](const QString &statement) -> Result<> {
        if (refuse && statement.startsWith(u"INSERT INTO note_revision"_s))
            return failure(ErrorCode::StorageFull, {u"x"_s, u"/"_s, u"0"_s});
        return {};
    });
    start();
    refuse = true;
    QTest::keyClicks(line(), u"nothing is lost"_s);
    auto *bar = page->findChild<QWidget *>(u"refused"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return bar->isVisible(); }, 5000));
    EXPECT_TRUE(state().contains(u"draft"_s));
    const auto drafts = [this] { return QDir(folder.path()).entryList({u"*.draft-*"_s}, QDir::Files); };
    ASSERT_TRUE(QTest::qWaitFor([&] { return drafts().size() == 1; }, 5000));
    QTest::keyClicks(line(), u" at all"_s);
    refuse = false;
    ASSERT_TRUE(becomesSaved());
    EXPECT_EQ(stored().first().text, u"nothing is lost at all"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return drafts().isEmpty(); }, 5000));
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(InterviewPageTest, GoesOnAfterACrashWithTheTrueClockAndTheText)
{
    open();
    start();
    clock.advance(4min);
    QTest::keyClicks(line(), u"was typing this when"_s);
    ASSERT_TRUE(becomesSaved());
    page.reset();
    live.reset();
    clock.reboot(90s);
    open();
    ASSERT_TRUE(QTest::qWaitFor([this] { return line()->isVisible(); }));
    EXPECT_EQ(line()->toPlainText(), u"was typing this when"_s);
    EXPECT_TRUE(line()->textCursor().atEnd());
    auto *face = page->findChild<ClockFace *>(u"clockFace"_s);
    EXPECT_EQ(face->time().elapsed, 5min + 30s);
    EXPECT_TRUE(face->time().acrossBoots);
    EXPECT_TRUE(page->findChild<QLabel *>(u"clockRemark"_s)->isVisible());
    QTest::keyClicks(line(), u" it stopped"_s);
    ASSERT_TRUE(becomesSaved());
    ASSERT_EQ(stored().size(), 1);
    EXPECT_EQ(stored().first().text, u"was typing this when it stopped"_s);
}

TEST_F(InterviewPageTest, NeverHoldsUpTheWindowForASlowDatabase)
{
    std::atomic_bool slow = false;
    open([&slow](const QString &) -> Result<> {
        if (slow)
            std::this_thread::sleep_for(500ms);
        return {};
    });
    auto *button = page->findChild<QPushButton *>(u"startInterview"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isEnabled() && button->hasFocus(); }));
    slow = true;
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &beat, [&] {
        longest = std::max(longest, since.restart());
    });
    since.start();
    beat.start(5);
    QTest::keyClick(button, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return line()->isVisible(); }, 60'000));
    for (int i = 0; i < 15; ++i) {
        QTest::keyClick(line(), Qt::Key_A);
        QTest::qWait(100);
    }
    const auto drafts = QDir(folder.path()).entryList({u"*.draft-*"_s}, QDir::Files);
    EXPECT_EQ(drafts.size(), 1) << "what is not acknowledged in time is in a draft";
    slow = false;
    std::cout << "longest stall of the event loop at 500 ms a statement: " << longest << " ms\n";
    EXPECT_LT(longest, 200);
}

TEST_F(InterviewPageTest, ShowsHostileTextAsText)
{
    open();
    start();
    const QString hostile = u"<img src='file:///etc/passwd'><b>x</b>"_s;
    QTest::keyClicks(line(), hostile);
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_EQ(notes()->data(notes()->index(0, 0), NotesModel::TextRole).toString(), hostile);
    EXPECT_EQ(line()->document()->toPlainText(), QString());
}

TEST_F(InterviewPageTest, IsReadAgainWhenItIsOverAndShowsTheNoteThatIsAskedFor)
{
    open();
    start();
    NoteId wanted;
    for (int i = 0; i < 60; ++i) {
        clock.advance(10s);
        const auto taken = live->run([this, i](Desk &desk) {
            return desk.conversation.take(meeting, {NoteKind::Insight, u"note %1"_s.arg(i), {}, {}});
        });
        if (i == 40)
            wanted = taken->note;
    }
    page->arrive({.kind = Place::Kind::Interview, .meeting = meeting, .note = wanted});
    QTest::keyClick(page.get(), Qt::Key_E, Qt::ControlModifier);
    auto *list = page->findChild<QListView *>(u"endedNotes"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->isVisible(); }));
    EXPECT_EQ(list->model()->rowCount(), 60);
    page->arrive({.kind = Place::Kind::Interview, .meeting = meeting, .note = wanted});
    ASSERT_TRUE(QTest::qWaitFor([&] { return list->hasFocus(); }));
    EXPECT_EQ(list->currentIndex().data(NotesModel::NoteRole).toUuid(), wanted.value);
    EXPECT_TRUE(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    page->focusFind();
    QTest::keyClicks(QApplication::focusWidget(), u"40"_s);
    EXPECT_FALSE(list->isRowHidden(40));
    EXPECT_TRUE(list->isRowHidden(41));
}

TEST_F(InterviewPageTest, HasALetterForEachKind)
{
    QString letters;
    for (const NoteKind kind : allOf<NoteKind>()) {
        EXPECT_FALSE(letters.contains(kindLetter(kind)));
        letters += kindLetter(kind);
    }
}

TEST_F(InterviewPageTest, TakesTheLineToTheSmallWindowAndBack)
{
    open();
    start();
    QTest::keyClick(line(), Qt::Key_F6);
    NoteLine *typed = nullptr;
    ASSERT_TRUE(QTest::qWaitFor([&] {
        for (QWidget *window : QApplication::topLevelWidgets()) {
            if (window->objectName() == u"smallInterview"_s)
                typed = window->findChild<NoteLine *>(u"noteLine"_s);
        }
        return typed != nullptr;
    }));
    QTest::keyClicks(typed, u"from the small window"_s);
    QTest::keyClick(typed, Qt::Key_F6);
    ASSERT_TRUE(QTest::qWaitFor([this] { return line() != nullptr; }));
    ASSERT_TRUE(becomesSaved());
    EXPECT_EQ(stored().first().text, u"from the small window"_s);
}

} // namespace
