// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/livepage.h"
#include "ui/import/importpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeDatabase>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class ImportPageTest : public ::testing::Test
{
protected:
    ImportPageTest()
    {
        makeMeeting(path(), clock);
        live = std::make_unique<LivePage>(path(), clock);
        page = std::make_unique<ImportPage>(live->context);
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
    }
    QString path() const { return folder.filePath(u"my.demitasse"_s); }
    QString write(const QByteArray &text, const QString &name = u"people.csv"_s)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    template <class W> W *child(const QString &name) { return page->findChild<W *>(name); }
    qsizetype people()
    {
        return live->run([](Desk &desk) { return desk.pipeline.all(); })->size();
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<LivePage> live;
    std::unique_ptr<ImportPage> page;
};

TEST_F(ImportPageTest, TakesCardsAndSaysSo)
{
    const QString cards = write("BEGIN:VCARD\nVERSION:4.0\nN:Okafor;Tom\nEMAIL:tom@example.org\nEND:VCARD\n"
                                "BEGIN:VCARD\nVERSION:4.0\nEND:VCARD\n",
        u"people.vcf"_s);
    page->arrive({.kind = Place::Kind::Import, .files = {cards}});
    EXPECT_EQ(page->focusWidget(), child<QPushButton>(u"cancelImport"_s)) << "the key at hand stops it";
    auto *button = child<QPushButton>(u"importAll"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible() && button->hasFocus(); }));
    EXPECT_EQ(child<QLabel>(u"importRecognised"_s)->text(), u"people.vcf: vCard 4.0, UTF-8."_s);
    EXPECT_EQ(child<QLabel>(u"importCounts"_s)->text(), u"1 new · 0 filled in · 0 known already · 1 left out"_s);
}

TEST_F(ImportPageTest, ShowsWhatWillHappenAndDoesItByOneKey)
{
    page->arrive({.kind = Place::Kind::Import,
        .files = {write("Name,Email,Shoe size\nTom Okafor,tom@example.org,9\n"
                        "Thomas,tom@example.org,9\n,,\n,,11\n")}});
    auto *button = child<QPushButton>(u"importAll"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible() && button->hasFocus(); }));
    EXPECT_EQ(child<QLabel>(u"importCounts"_s)->text(), u"1 new · 0 filled in · 1 known already · 1 left out"_s);
    const QAbstractItemModel *rows = child<QTableView>(u"importRows"_s)->model();
    ASSERT_EQ(rows->rowCount(), 3);
    EXPECT_EQ(rows->index(2, 0).data().toString(), u"5"_s);
    EXPECT_TRUE(rows->index(2, 1).data().toString().startsWith(u"Left out: "_s));
    QTest::keyClick(button, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return live->navigator.place().kind == Place::Kind::Pipeline; }));
    EXPECT_EQ(people(), 2);
}

TEST_F(ImportPageTest, NobodyWhoChoosesAFileOpensTheWorkspaceOnceMore)
{
    // Linux alone says which there are.
    const auto locks = [] {
        QFile file(u"/proc/locks"_s);
        return file.open(QIODevice::ReadOnly)
            ? file.readAll().count(' ' + QByteArray::number(QCoreApplication::applicationPid()) + ' ')
            : 0;
    };
    EXPECT_EQ(people(), 1);
    const auto before = locks();
    page->arrive({.kind = Place::Kind::Import, .files = {path(), path() + u"-shm"_s}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QLabel>(u"importProblem"_s)->isVisible(); }));
    // As file dialogs do with everything that they show.
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        EXPECT_TRUE(QMimeDatabase().mimeTypeForFile(path() + ending).name().startsWith(u"application/vnd.demitasse"_s));
    EXPECT_EQ(locks(), before) << "other programs see that it is open";
}

TEST_F(ImportPageTest, UndoInTheNoticeTakesTheWholeImportBack)
{
    QList<Notice> posted;
    QObject::connect(
        &live->notices, &Notices::posted, page.get(), [&](const Notice &notice) { posted.append(notice); });
    page->arrive({.kind = Place::Kind::Import, .files = {write("Name\nTom Okafor\nMara Diallo\n")}});
    auto *button = child<QPushButton>(u"importAll"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible() && button->hasFocus(); }));
    QTest::keyClick(button, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !posted.isEmpty(); }));
    EXPECT_EQ(people(), 3);
    EXPECT_EQ(posted.first().action, u"Undo"_s);
    posted.first().act();
    EXPECT_TRUE(QTest::qWaitFor([this] { return people() == 1; }));
}

TEST_F(ImportPageTest, ShowsOnlyWhatIsLeftOutAndInWhichFile)
{
    const QString one = write("Name,Email\nTom Okafor,tom@example.org\n,,\n,x\n", u"one.csv"_s);
    const QString two = write("Name,Email\nMara Diallo,mara@example.org\n", u"two.csv"_s);
    page->arrive({.kind = Place::Kind::Import, .files = {one, two}});
    auto *only = child<QCheckBox>(u"onlyLeftOut"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return only->isVisible(); }));
    const QAbstractItemModel *rows = child<QTableView>(u"importRows"_s)->model();
    EXPECT_EQ(rows->rowCount(), 3);
    EXPECT_EQ(rows->headerData(5, Qt::Horizontal).toString(), u"File"_s);
    EXPECT_EQ(rows->index(2, 5).data().toString(), u"two.csv"_s);
    QTest::mouseClick(only, Qt::LeftButton, {}, QPoint(10, only->height() / 2));
    ASSERT_EQ(rows->rowCount(), 1);
    EXPECT_EQ(rows->index(0, 0).data().toString(), u"4"_s);
    EXPECT_EQ(rows->index(0, 5).data().toString(), u"one.csv"_s);
}

TEST_F(ImportPageTest, MarksWhoMayBeHereAndOffersToReviewThemAfterwards)
{
    QList<Notice> posted;
    QObject::connect(
        &live->notices, &Notices::posted, page.get(), [&](const Notice &notice) { posted.append(notice); });
    page->arrive({.kind = Place::Kind::Import,
        .files = {write("Name,Email,Company\nMara Diallo,mara@example.org,\n"
                        "P. Raman,pr@work.example,Ministry of Health\n")}});
    auto *only = child<QCheckBox>(u"onlyAlike"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return only->isVisible(); }));
    EXPECT_TRUE(child<QLabel>(u"importCounts"_s)->text().endsWith(u" · 1 of the new may be here already"_s));
    only->setFocus();
    QTest::keyClick(only, Qt::Key_Space);
    const QAbstractItemModel *rows = child<QTableView>(u"importRows"_s)->model();
    ASSERT_EQ(rows->rowCount(), 1);
    EXPECT_TRUE(rows->index(0, 1).data().toString().startsWith(u"New, but may be Priya Raman: "_s));
    QTest::keyClick(child<QPushButton>(u"importAll"_s), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([&] { return posted.size() == 2 && posted.last().action == u"Review"_s; }));
}

TEST_F(ImportPageTest, StaysAwayFromWhereOneWentMeanwhile)
{
    QByteArray many = "Name,Email\n";
    for (int i = 0; i < 2000; ++i)
        many += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org\n";
    bool told = false;
    QObject::connect(&live->notices, &Notices::posted, page.get(), [&] { told = true; });
    live->navigator.go({.kind = Place::Kind::Import});
    page->arrive({.kind = Place::Kind::Import, .files = {write(many)}});
    auto *button = child<QPushButton>(u"importAll"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible() && button->hasFocus(); }, 20'000));
    QTest::keyClick(button, Qt::Key_Space);
    page->leave();
    live->navigator.go({.kind = Place::Kind::Interviews});
    ASSERT_TRUE(QTest::qWaitFor([&] { return told; }, 20'000));
    EXPECT_EQ(live->navigator.place().kind, Place::Kind::Interviews);
    EXPECT_EQ(people(), 2001);
}

TEST_F(ImportPageTest, TakesAFileThatIsDroppedOnIt)
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(write("Name\nTom Okafor\n")), QUrl(u"https://example.org/people.csv"_s)});
    QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.get(), &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.get(), &drop);
    auto *counts = child<QLabel>(u"importCounts"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return counts->isVisible(); }));
    EXPECT_EQ(counts->text(), u"1 new · 0 filled in · 0 known already · 0 left out"_s);
    EXPECT_TRUE(child<QLabel>(u"importProblem"_s)->isHidden()) << "nothing is fetched from anywhere";
}

TEST_F(ImportPageTest, SaysWhatIsWrongWithAFileAndTouchesNothing)
{
    page->arrive({.kind = Place::Kind::Import, .files = {write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12))}});
    auto *problem = child<QLabel>(u"importProblem"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return problem->isVisible(); }));
    EXPECT_TRUE(problem->text().contains(u"people.csv"_s)) << qPrintable(problem->text());
    EXPECT_TRUE(child<QPushButton>(u"chooseFiles"_s)->isVisible());
    EXPECT_EQ(people(), 1);
}

TEST_F(ImportPageTest, MatchesColumnsByKeysAndRemembersThem)
{
    const QByteArray table = "Wer,Kanal\nTom Okafor,tom@example.org\nMara Diallo,mara@example.org\n";
    page->arrive({.kind = Place::Kind::Import, .files = {write(table)}});
    auto *counts = child<QLabel>(u"importCounts"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return counts->isVisible(); }));
    EXPECT_EQ(counts->text(), u"0 new · 0 filled in · 0 known already · 2 left out"_s);
    auto *who = child<QComboBox>(u"field0"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return who->hasFocus(); })) << "nothing is known, so this is the next thing to do";
    EXPECT_EQ(who->accessibleDescription(), u"Tom Okafor, Mara Diallo"_s);
    QTest::keyClicks(who, u"Whole"_s);
    EXPECT_EQ(who->currentText(), u"Whole name"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return counts->text().startsWith(u"2 new"_s); }));
    EXPECT_TRUE(who->hasFocus()) << "one goes on choosing";
    auto *how = child<QComboBox>(u"field1"_s);
    QTest::keyClicks(how, u"E-mail"_s);
    const QAbstractItemModel *rows = child<QTableView>(u"importRows"_s)->model();
    ASSERT_TRUE(QTest::qWaitFor([&] { return rows->index(0, 4).data().toString() == u"tom@example.org"_s; }));
    QTest::keyClick(child<QPushButton>(u"importAll"_s), Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return people() == 3; }));

    page->arrive({.kind = Place::Kind::Import, .files = {write(table + "Ines Costa,ines@example.org\n")}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return counts->isVisible() && counts->text().startsWith(u"1 new"_s); }));
}

TEST_F(ImportPageTest, SaysWhatAFolderAndAnInvitationAre)
{
    const QString invitation = write("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", u"meeting.ics"_s);
    page->arrive({.kind = Place::Kind::Import, .files = {folder.path(), invitation}});
    auto *problem = child<QLabel>(u"importProblem"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return problem->isVisible(); }));
    EXPECT_TRUE(problem->text().contains(u"is a folder"_s)) << qPrintable(problem->text());
    EXPECT_TRUE(problem->text().contains(u"invitation"_s)) << qPrintable(problem->text());
}

TEST_F(ImportPageTest, APackOfQuestionsGoesToTheQuestions)
{
    const QString pack = write(R"({"format": "demitasse-pack/1", "id": "p", "questions": []})", u"p.json"_s);
    page->arrive({.kind = Place::Kind::Import, .files = {pack}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return live->navigator.place().kind == Place::Kind::Questions; }));
    EXPECT_EQ(live->navigator.place().files, QStringList {pack});
    page->arrive({.kind = Place::Kind::Import, .files = {pack, write("Name\nTom\n")}});
    auto *problem = child<QLabel>(u"importProblem"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return problem->isVisible(); }));
    EXPECT_TRUE(problem->text().contains(u"by themselves"_s));
}

TEST_F(ImportPageTest, CancelledLeavesNothingBehind)
{
    QByteArray many = "Name,Email\n";
    for (int i = 0; i < 5000; ++i)
        many += "Person " + QByteArray::number(i) + ",p" + QByteArray::number(i) + "@example.org\n";
    page->arrive({.kind = Place::Kind::Import, .files = {write(many)}});
    auto *button = child<QPushButton>(u"importAll"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->isVisible() && button->hasFocus(); }, 20'000));
    QTest::keyClick(button, Qt::Key_Space);
    auto *progress = child<QProgressBar>(u"importProgress"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return progress->isVisible() && progress->value() > 0; }, 20'000));
    QTest::mouseClick(child<QPushButton>(u"cancelImport"_s), Qt::LeftButton);
    EXPECT_EQ(people(), 1);
    const auto offer = live->run([](Desk &desk) { return desk.undoing.offer(); });
    EXPECT_EQ(offer->undo->kind, GroupKind::MeetingBooked);
}

} // namespace
