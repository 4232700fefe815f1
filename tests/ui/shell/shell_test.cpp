// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shell/shellfixture.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/preferences.h"
#include "ui/shell/rail.h"
#include "ui/shell/shortcutsheet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;
using ShellTest = ShellFixture;

TEST_F(ShellTest, APageIsMadeAtTheFirstVisitAndKept)
{
    EXPECT_TRUE(page(Place::Kind::Today));
    EXPECT_FALSE(page(Place::Kind::Pipeline));
    press(Qt::Key_PageDown, Qt::ControlModifier);
    Page *made = page(Place::Kind::Pipeline);
    EXPECT_TRUE(made);
    press(Qt::Key_PageUp, Qt::ControlModifier);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(page(Place::Kind::Pipeline), made);
    EXPECT_EQ(page(Place::Kind::Today)->left, 2);
}

TEST_F(ShellTest, PagesTurnRoundAndHaveNumbers)
{
    press(Qt::Key_PageUp, Qt::ControlModifier);
    EXPECT_EQ(where(), Place::Kind::Interviews);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    EXPECT_EQ(where(), Place::Kind::Today);
    press(Qt::Key_2, Qt::AltModifier);
    EXPECT_EQ(where(), Place::Kind::Pipeline);
    // The same key of a French keyboard.
    press(Qt::Key_Ampersand, Qt::AltModifier);
    EXPECT_EQ(where(), Place::Kind::Today);
}

TEST_F(ShellTest, KeysLeadToTheFormTheImportAndTheField)
{
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(page(Place::Kind::Today)->found, 1);
    press(Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(live->navigator.place(), Place{Place::Kind::ContactForm});
    press(Qt::Key_I, Qt::ControlModifier);
    EXPECT_EQ(where(), Place::Kind::Import);
}

TEST_F(ShellTest, EscapeGoesBackOneStepButSendsNoticesAwayFirst)
{
    press(Qt::Key_2, Qt::AltModifier);
    live->notices.fail({ErrorCode::StorageBusy, {}, {}});
    settle();
    press(Qt::Key_Escape);
    EXPECT_EQ(where(), Place::Kind::Pipeline);
    press(Qt::Key_Escape);
    EXPECT_EQ(where(), Place::Kind::Today);
}

TEST_F(ShellTest, AMessageIsAnsweredByOneKeyOrTheOther)
{
    QStringList done;
    const Notice offering {Notice::Tone::Plain, {}, u"Sentence."_s, u"This"_s, [&done] { done.append(u"this"_s); },
        u"That"_s, [&done] { done.append(u"that"_s); }};
    live->notices.post(offering);
    settle();
    press(Qt::Key_F9);
    EXPECT_EQ(done, QStringList {u"this"_s});
    press(Qt::Key_F9);
    EXPECT_EQ(done.size(), 1) << "it is gone with its answer";
    live->notices.post(offering);
    settle();
    press(Qt::Key_F9, Qt::ShiftModifier);
    EXPECT_EQ(done.last(), u"that"_s);
}

TEST_F(ShellTest, ThePaletteFindsAPersonByAFewLetters)
{
    // A field has the focus, and would like Ctrl+K for itself.
    EXPECT_TRUE(page(Place::Kind::Today)->field->hasFocus());
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_TRUE(shell->findChild<CommandPalette *>());
    QTest::keyClicks(QApplication::focusWidget(), u"pri ram"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(where(), Place::Kind::Contact);
    EXPECT_FALSE(live->navigator.place().contact.isNull());
}

TEST_F(ShellTest, ThePaletteKnowsTheWindowsCommandsAndThePages)
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"only this page"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(page(Place::Kind::Today)->acted, 1);
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"new cont"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(where(), Place::Kind::ContactForm);
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"organiz"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(where(), Place::Kind::Organization);
}

TEST_F(ShellTest, ThePaletteSearchesEverythingForWhatNothingElseAnswersTo)
{
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"barometer"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(live->navigator.place().kind, Place::Kind::Search);
    EXPECT_EQ(live->navigator.place().text, u"barometer"_s);
}

TEST_F(ShellTest, TheSheetOfShortcutsNamesThePagesKeysToo)
{
    press(Qt::Key_F1);
    const QPointer<ShortcutSheet> sheet = shell->findChild<ShortcutSheet *>();
    ASSERT_TRUE(sheet);
    QStringList words;
    for (const QLabel *label : sheet->findChildren<QLabel *>())
        words.append(label->text());
    EXPECT_TRUE(words.contains(u"Says hello"_s));
    EXPECT_TRUE(words.contains(u"Do what only this page does"_s));
    EXPECT_TRUE(words.contains(u"New contact"_s));
    EXPECT_TRUE(words.contains(u"Ctrl+PgDown"_s));
    press(Qt::Key_Escape);
    EXPECT_TRUE(!sheet || sheet->isHidden());
    EXPECT_EQ(where(), Place::Kind::Today);
}

TEST_F(ShellTest, DroppedFilesGoToTheImport)
{
    const auto drop = [this](const QStringList &files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : files)
            urls.append(QUrl::fromLocalFile(file));
        data.setUrls(urls);
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shell.get(), &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(shell.get(), &event);
        return true;
    };
    EXPECT_FALSE(drop({}));
    const QStringList taken{u"/somewhere/Connections.CSV"_s, u"/somewhere/folder"_s, u"/somewhere/people"_s};
    EXPECT_TRUE(drop(taken));
    EXPECT_EQ(live->navigator.place(), (Place {.kind = Place::Kind::Import, .files = taken}));
}

TEST_F(ShellTest, CalmSendsTheNavigationAway)
{
    auto *rail = shell->findChild<Rail *>();
    EXPECT_TRUE(rail->isVisible());
    page(Place::Kind::Today)->setCalm(true);
    EXPECT_FALSE(rail->isVisible());
    page(Place::Kind::Today)->setCalm(false);
    EXPECT_TRUE(rail->isVisible());
}

TEST_F(ShellTest, LargeTextLeavesRoomForThePage)
{
    auto *rail = shell->findChild<Rail *>();
    const QFont before = QApplication::font();
    shell->resize(1024, 700);
    const int usual = rail->width();
    QFont twice = before;
    twice.setPointSizeF(2 * before.pointSizeF());
    QApplication::setFont(twice);
    settle();
    EXPECT_LT(rail->width(), usual);
    EXPECT_GT(page(Place::Kind::Today)->width(), 1024 * 0.75);
    QApplication::setFont(before);
}

TEST_F(ShellTest, EveryButtonHasAName)
{
    live->notices.post({Notice::Tone::Bad, u"Title"_s, u"Sentence."_s, u"Act"_s, {}});
    for (const QAbstractButton *button : shell->findChildren<QAbstractButton *>()) {
        const bool named = !button->accessibleName().isEmpty() || !button->text().isEmpty();
        EXPECT_TRUE(named || !button->isVisible()) << button->metaObject()->className();
    }
}

TEST_F(ShellTest, TheLastPageIsRememberedButNeverWhose)
{
    press(Qt::Key_2, Qt::AltModifier);
    live->navigator.go({Place::Kind::Contact, live->contacts.at(0).contact.id});
    shell.reset();
    EXPECT_EQ(Preferences().lastPage(), Place::Kind::Pipeline);
    for (const QString &key : QSettings().allKeys())
        EXPECT_FALSE(QSettings().value(key).toString().contains(u"Priya"_s)) << qPrintable(key);
}

TEST_F(ShellTest, ANoticeStaysUntilItIsActedUpon)
{
    int acted = 0;
    const auto post = [&] {
        live->notices.post({Notice::Tone::Bad, u"Title"_s, u"Sentence."_s, u"Do it"_s, [&acted] { ++acted; }});
    };
    post();
    // Said twice is shown once.
    post();
    QList<QPushButton *> buttons;
    for (QPushButton *button : shell->findChildren<QPushButton *>()) {
        if (button->text() == "Do it"_L1 && button->isVisible())
            buttons.append(button);
    }
    ASSERT_EQ(buttons.size(), 1);
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    EXPECT_EQ(acted, 1);
    EXPECT_FALSE(buttons.first()->isVisible());
}

} // namespace

} // namespace Demitasse
