// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/livepage.h"
#include "ui/import/importpage.h"

#include <QFile>
#include <QLabel>
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
    QString write(const QByteArray &text)
    {
        QFile file(folder.filePath(u"people.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    template <class W> W *child(const QString &name) { return page->findChild<W *>(name); }
    qsizetype people() { return live->run([](Desk &desk) { return desk.pipeline.all(); })->size(); }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<LivePage> live;
    std::unique_ptr<ImportPage> page;
};

TEST_F(ImportPageTest, ShowsWhatWillHappenAndDoesItByOneKey)
{
    page->arrive({.kind = Place::Kind::Import, .files = {write("Name,Email,Shoe size\nTom Okafor,tom@example.org,9\n"
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

TEST_F(ImportPageTest, SaysWhatIsWrongWithAFileAndTouchesNothing)
{
    page->arrive({.kind = Place::Kind::Import, .files = {write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\0", 12))}});
    auto *problem = child<QLabel>(u"importProblem"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return problem->isVisible(); }));
    EXPECT_TRUE(problem->text().contains(u"people.csv"_s)) << qPrintable(problem->text());
    EXPECT_TRUE(child<QPushButton>(u"chooseFiles"_s)->isVisible());
    EXPECT_EQ(people(), 1);
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
