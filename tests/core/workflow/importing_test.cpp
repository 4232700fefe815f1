// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QFile>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class ImportingTest : public DeskTest
{
protected:
    QString write(const QByteArray &text, const QString &name = u"people.csv"_s)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
        return file.fileName();
    }
    ImportReport import(const QString &file)
    {
        const auto run = valueOf(desk->importing.start({valueOf(readImportFile(file))}));
        Result<bool> more = run->step();
        while (more && *more)
            more = run->step();
        EXPECT_TRUE(more.has_value());
        return run->report();
    }
    static QByteArray manyPeople(int count)
    {
        QByteArray text = "Name,Email,Company\n";
        for (int i = 0; i < count; ++i) {
            const QByteArray n = QByteArray::number(i);
            text += "Person N" + n + ",p" + n + "@example.org,Org " + QByteArray::number(i % 40) + '\n';
        }
        return text;
    }
};

TEST_F(ImportingTest, AddsFillsInAndNeverOverwrites)
{
    ContactDraft known;
    known.contact.given = u"Priya"_s;
    known.contact.emails = {u"Priya@Example.org"_s};
    known.contact.role = u"Director"_s;
    const ContactId priya = valueOf(desk->pipeline.add(known)).contact.id;
    const QString file = write("Name,Email,Job Title,City\nPriya Raman,priya@example.org,Analyst,Ottawa\n"
                               "Tom Okafor,tom@example.org,,\nTommy,TOM@example.org,,\n,,,\n,,Boss,\n");
    const ImportReport report = import(file);
    EXPECT_EQ(report.read, 4);
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.updated, 1);
    EXPECT_EQ(report.merged, 1);
    ASSERT_EQ(report.rejected.size(), 1);
    EXPECT_EQ(report.rejected.first().line, 6);
    const Contact filled = valueOf(desk->pipeline.view(priya)).contact;
    EXPECT_EQ(filled.role, u"Director"_s);
    EXPECT_EQ(filled.city, u"Ottawa"_s);
    const ImportReport again = import(file);
    EXPECT_EQ(again.added, 0);
    EXPECT_EQ(again.updated, 0);
    EXPECT_EQ(again.merged, 3);
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
}

TEST_F(ImportingTest, IsOneUndoableStep)
{
    EXPECT_EQ(import(write(manyPeople(300))).added, 300);
    EXPECT_EQ(valueOf(desk->pipeline.all()).size(), 300);
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::ContactsImported);
    EXPECT_EQ(valueOf(desk->pipeline.all()).size(), 0);
    valueOf(desk->undoing.redo());
    EXPECT_EQ(valueOf(desk->pipeline.all()).size(), 300);
}

TEST_F(ImportingTest, ShowsNothingUntilItIsDoneAndLeavesNothingWhenCancelled)
{
    auto run = valueOf(desk->importing.start({valueOf(readImportFile(write(manyPeople(2000))))}));
    ASSERT_TRUE(valueOf(run->step()));
    ASSERT_TRUE(valueOf(run->step()));
    EXPECT_GT(run->progress(), 0);
    EXPECT_EQ(valueOf(desk->pipeline.all()).size(), 0);
    run->cancel();
    EXPECT_EQ(valueOf(desk->safekeeping.info()).contacts, 0);
    EXPECT_TRUE(failsAs(ErrorCode::NothingToUndo, desk->undoing.undo()));
    EXPECT_EQ(import(write(manyPeople(20))).added, 20);
}

TEST_F(ImportingTest, WaitsForTheEndOfAnInterview)
{
    const Meeting meeting = book(addContact(u"Priya Raman"_s).contact.id);
    valueOf(desk->conversation.start(meeting.id));
    EXPECT_TRUE(failsAs(ErrorCode::InterviewRunning, desk->importing.start({})));
}

TEST_F(ImportingTest, SaysWhatIsWrongWithAFile)
{
    EXPECT_TRUE(failsAs(ErrorCode::FileMissing, readImportFile(folder.filePath(u"none.csv"_s))));
    EXPECT_TRUE(failsAs(ErrorCode::FileUnreadable, readImportFile(folder.path())));
    const auto binary = readImportFile(write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(500, '\1')));
    ASSERT_TRUE(failsAs(ErrorCode::FileNotWhatItSays, binary));
    EXPECT_TRUE(binary.error().args.first().endsWith(u"people.csv"_s));
    std::atomic_bool cancelled = true;
    EXPECT_TRUE(failsAs(ErrorCode::Cancelled, readImportFile(write(manyPeople(10)), {}, &cancelled)));
}

} // namespace
