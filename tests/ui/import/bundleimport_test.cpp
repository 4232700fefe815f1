// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/fakeclock.h"
#include "tests/support/livepage.h"
#include "ui/import/importpage.h"

#include <KZip>

#include <QApplication>
#include <QBuffer>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Two copies of one workspace: `theirs` wrote the bundle that the page takes in.
class BundleImportTest : public ::testing::Test
{
protected:
    BundleImportTest()
    {
        makeMeeting(path(), clock);
        EXPECT_TRUE(QFile::copy(path(), theirPath()));
        live = std::make_unique<LivePage>(path(), clock);
        page = std::make_unique<ImportPage>(live->context);
        QObject::connect(
            &live->notices, &Notices::posted, page.get(), [this](const Notice &notice) { posted.append(notice); });
        page->resize(1280, 800);
        page->show();
        page->activateWindow();
    }
    QString path() const { return folder.filePath(u"mine.demitasse"_s); }
    QString theirPath() const { return folder.filePath(u"theirs.demitasse"_s); }
    QString bundlePath() const { return folder.filePath(u"laptop.zip"_s); }

    static void setRole(Desk &desk, const QString &role)
    {
        ContactDraft draft = draftOf(desk.pipeline.all()->first());
        draft.contact.role = role;
        EXPECT_TRUE(desk.pipeline.edit(draft).has_value());
    }
    /// Writes the bundle of the other copy, in which something was done before.
    void writeTheirs(const std::function<void(Desk &)> &happened)
    {
        clock.advance(std::chrono::hours(1));
        IdGenerator ids(clock);
        Changes changes;
        const auto desk = Desk::open(theirPath(), {}, clock, ids, changes);
        ASSERT_TRUE(desk.has_value());
        happened(**desk);
        const auto run = (*desk)->exporting.start(ExportFormat::Bundle);
        while (*(*run)->step()) { }
        EXPECT_TRUE(writeExport(bundlePath(), ExportFormat::Bundle, (*run)->contents()).has_value());
    }
    void choose(const QStringList &paths) { page->arrive({.kind = Place::Kind::Import, .files = paths}); }
    void drop(const QString &path)
    {
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(200, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop(QPointF(200, 200), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(page.get(), &drop);
    }
    bool showsPreview()
    {
        return QTest::qWaitFor([this] { return child<QLabel>(u"bundleCounts"_s)->isVisible(); });
    }
    QString problem()
    {
        auto *label = child<QLabel>(u"importProblem"_s);
        EXPECT_TRUE(QTest::qWaitFor([&] { return label->isVisible(); }));
        return label->text();
    }
    template <class W> W *child(const QString &name) { return page->findChild<W *>(name); }
    QList<ContactView> people()
    {
        return *live->run([](Desk &desk) { return desk.pipeline.all(); });
    }

    QTemporaryDir folder;
    FakeClock clock;
    std::unique_ptr<LivePage> live;
    std::unique_ptr<ImportPage> page;
    QList<Notice> posted;
};

TEST_F(BundleImportTest, ShowsWhatComesTakesItByOneKeyAndBackByAnother)
{
    writeTheirs([](Desk &desk) {
        ContactDraft draft;
        draft.contact.given = u"Tom"_s;
        EXPECT_TRUE(desk.pipeline.add(draft).has_value());
    });
    choose({bundlePath()});
    ASSERT_TRUE(showsPreview()) << "told by its content, whatever its name";
    EXPECT_TRUE(child<QLabel>(u"bundleCounts"_s)->text().startsWith(
        u"People: 1 new · 0 newer · 1 the same\nMeetings: 0 new · 0 newer · 1 the same\nNotes: 0 new"_s))
        << qPrintable(child<QLabel>(u"bundleCounts"_s)->text());
    EXPECT_TRUE(child<QLabel>(u"bundleWhose"_s)->text().contains(u"everything of Ada"_s));
    EXPECT_EQ(people().size(), 1) << "nothing is written yet";
    auto *button = child<QPushButton>(u"importBundle"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return button->hasFocus(); }));
    QTest::keyClick(button, Qt::Key_Space);
    ASSERT_TRUE(QTest::qWaitFor([this] { return live->navigator.place().kind == Place::Kind::Pipeline; }));
    EXPECT_EQ(people().size(), 2);
    ASSERT_EQ(posted.size(), 1);
    EXPECT_TRUE(posted.first().sentence.startsWith(u"The bundle is in. New people: 1, meetings: 0, notes: 0."_s)) << qPrintable(posted.first().sentence);
    EXPECT_EQ(posted.first().action, u"Undo"_s);
    posted.first().act();
    EXPECT_TRUE(QTest::qWaitFor([this] { return people().size() == 1; }));
}

TEST_F(BundleImportTest, SaysWhoMayBeHereAlreadyAndLeadsToThem)
{
    writeTheirs([](Desk &desk) {
        ContactDraft draft;
        draft.contact.given = u"Priya"_s;
        draft.contact.family = u"Raman"_s;
        draft.contact.emails = desk.pipeline.all()->first().contact.emails;
        draft.organization = desk.pipeline.all()->first().organization;
        EXPECT_TRUE(desk.pipeline.add(draft).has_value());
    });
    choose({bundlePath()});
    ASSERT_TRUE(showsPreview());
    const auto *alike = child<QLabel>(u"bundleAlike"_s);
    ASSERT_TRUE(alike->isVisible());
    EXPECT_TRUE(alike->text().startsWith(u"1 of the new people may be"_s)) << qPrintable(alike->text());
    EXPECT_TRUE(alike->text().contains(u"\nPriya Raman may be Priya Raman: Same"_s)) << qPrintable(alike->text());
    QTest::mouseClick(child<QPushButton>(u"importBundle"_s), Qt::LeftButton);
    ASSERT_TRUE(QTest::qWaitFor([this] { return posted.size() == 2; }));
    EXPECT_EQ(posted.last().sentence, u"One person may be here twice"_s);
    posted.last().act();
    EXPECT_EQ(live->navigator.place().kind, Place::Kind::Doubles);
}

TEST_F(BundleImportTest, ShowsWhatBothChangedSideBySideAndTheNewerWins)
{
    EXPECT_TRUE(live->run([](Desk &desk) {
        setRole(desk, u"Director"_s);
        return Result<> {};
    }));
    writeTheirs([](Desk &desk) { setRole(desk, u"Deputy minister"_s); });
    choose({bundlePath()});
    ASSERT_TRUE(showsPreview());
    const QAbstractItemModel *rows = child<QTableView>(u"bundleConflicts"_s)->model();
    ASSERT_EQ(rows->rowCount(), 1);
    const QStringList expected {u"Priya Raman"_s, u"Role"_s, u"Director"_s, u"Deputy minister"_s};
    for (int column = 0; column < 4; ++column)
        EXPECT_EQ(rows->index(0, column).data().toString(), expected[column]);
    EXPECT_TRUE(rows->index(0, 4).data().toString().startsWith(u"Theirs is newer: "_s));
    EXPECT_TRUE(rows->index(0, 3).data(Qt::FontRole).isValid());
    EXPECT_FALSE(rows->index(0, 2).data(Qt::FontRole).isValid());
    EXPECT_EQ(people().first().contact.role, u"Director"_s);
    QTest::keyClick(child<QPushButton>(u"importBundle"_s), Qt::Key_Space);
    EXPECT_TRUE(QTest::qWaitFor([this] { return people().first().contact.role == u"Deputy minister"_s; }));
}

TEST_F(BundleImportTest, SaysWhoIsRefusedBecauseErasedAndWhenNothingIsNew)
{
    writeTheirs([](Desk &) { });
    choose({bundlePath()});
    ASSERT_TRUE(showsPreview());
    EXPECT_EQ(child<QLabel>(u"bundleAbout"_s)->text(), u"Everything in it is here already."_s);
    EXPECT_FALSE(child<QPushButton>(u"importBundle"_s)->isEnabled());
    EXPECT_TRUE(QTest::qWaitFor([this] { return child<QPushButton>(u"otherBundle"_s)->hasFocus(); }));
    EXPECT_TRUE(live->run([](Desk &desk) { return desk.erasing.erase(desk.pipeline.all()->first().contact.id); }));
    choose({bundlePath()});
    auto *counts = child<QLabel>(u"bundleCounts"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return counts->isVisible() && counts->text().contains(u"1 refused: erased here"_s); }))
        << qPrintable(counts->text());
}

TEST_F(BundleImportTest, HarmsNothingWhateverTheFileIs)
{
    writeTheirs([](Desk &desk) { setRole(desk, u"Deputy minister"_s); });
    QFile file(bundlePath());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const auto packed = [](const QByteArray &manifest, const QByteArray &bomb) {
        QBuffer out;
        out.open(QIODevice::ReadWrite);
        KZip zip(&out);
        EXPECT_TRUE(zip.open(QIODevice::WriteOnly));
        zip.setCompression(KZip::NoCompression);
        zip.writeFile(u"mimetype"_s, "application/vnd.demitasse.bundle+zip");
        zip.setCompression(KZip::DeflateCompression);
        zip.writeFile(u"manifest.json"_s, manifest);
        for (const char *part : {"student", "organizations", "paths", "contacts", "photos", "kept-apart", "touches",
                 "stage-changes", "meetings", "plan-items", "interview-events", "notes"})
            zip.writeFile(QLatin1StringView(part) + u".jsonl"_s, bomb);
        EXPECT_TRUE(zip.close());
        return out.data();
    };
    const QByteArray manifest = R"({"format":"demitasse-bundle","version":1,"student":"018f0000-0000-7000-8000-000000000001"})";
    const struct
    {
        QByteArray bytes;
        QString title;
    } cases[] {
        {whole.first(whole.size() / 2), u"The bundle is damaged"_s},
        {packed(QByteArray(manifest).replace("\"version\":1", "\"version\":99"), {}), u"The bundle is newer"_s},
        {packed(manifest, QByteArray(24 * 1024 * 1024, '\n')), u"The bundle is damaged"_s},
        {packed("{}", {}), u"The bundle is damaged"_s},
    };
    const ContactView before = people().first();
    for (const auto &one : cases) {
        QFile bad(folder.filePath(u"bad.demitasse-bundle"_s));
        ASSERT_TRUE(bad.open(QIODevice::WriteOnly));
        bad.write(one.bytes);
        bad.close();
        choose({bad.fileName()});
        const QString said = problem();
        EXPECT_TRUE(said.startsWith(one.title)) << qPrintable(said);
        EXPECT_TRUE(said.contains(u"bad.demitasse-bundle"_s));
        EXPECT_TRUE(child<QPushButton>(u"chooseFiles"_s)->isVisible()) << "one can go on";
        EXPECT_EQ(people(), QList {before});
        page->leave();
    }
    EXPECT_TRUE(posted.isEmpty());
}

TEST_F(BundleImportTest, ComesInByItselfAndCanBeDroppedAndCancelled)
{
    writeTheirs([](Desk &desk) { setRole(desk, u"Deputy minister"_s); });
    QFile table(folder.filePath(u"people.csv"_s));
    ASSERT_TRUE(table.open(QIODevice::WriteOnly));
    table.write("Name\nTom Okafor\n");
    table.close();
    choose({bundlePath(), table.fileName()});
    EXPECT_TRUE(problem().startsWith(u"A bundle comes in by itself."_s));

    drop(bundlePath());
    QTest::mouseClick(child<QPushButton>(u"cancelImport"_s), Qt::LeftButton);
    QTest::qWait(200);
    EXPECT_FALSE(child<QLabel>(u"bundleCounts"_s)->isVisible());
    drop(bundlePath());
    EXPECT_TRUE(showsPreview());
    EXPECT_EQ(people().first().contact.role, u"Policy analyst"_s);
}

} // namespace
