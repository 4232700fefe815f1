// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QFile>
#include <QMap>

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
    std::shared_ptr<ImportRun> finished(const QList<ImportSource> &sources, const ImportOptions &options = {})
    {
        const auto run = valueOf(desk->importing.start(sources, options));
        Result<bool> more = run->step();
        while (more && *more)
            more = run->step();
        EXPECT_TRUE(more.has_value());
        return run;
    }
    ImportReport import(const QString &file) { return finished({{file}})->report(); }
    /// "added updated merged", rehearsed and then done.
    std::string counts(const QByteArray &text)
    {
        const QString file = write(text);
        const ImportReport rehearsed = finished({{file}}, {.isRehearsal = true})->report();
        const ImportReport done = import(file);
        EXPECT_EQ(rehearsed, done);
        return QStringLiteral("%1 %2 %3").arg(done.added).arg(done.updated).arg(done.merged).toStdString();
    }
    Contact contact(ContactId id) { return valueOf(desk->pipeline.view(id)).contact; }
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
    EXPECT_EQ(report.rejected, 1);
    ASSERT_EQ(report.rejections.size(), 1);
    EXPECT_EQ(report.rejections.first().line, 6);
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
    auto run = valueOf(desk->importing.start({{write(manyPeople(5000))}}));
    while (run->report().added < 500)
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

TEST_F(ImportingTest, NeverGivesOnePersonAnothersAddress)
{
    const ContactId priya = addContact(u"Priya Raman"_s, u"priya@example.org"_s).contact.id;
    const ContactId tom = addContact(u"Tom Okafor"_s, u"tom@example.org"_s).contact.id;
    EXPECT_EQ(counts("Name,Email,Email 2,Email 3,LinkedIn,City\n"
                     "P.,priya@example.org,TOM@example.org,new@example.org,,Ottawa\n"
                     "New,a@example.org,,,linkedin.com/in/new,\nNewer,b@example.org,,,,\n"
                     "New,a@example.org,b@example.org,,https://www.linkedin.com/in/new/,\n"),
        "2 1 1");
    EXPECT_EQ(contact(priya).emails, (QStringList {u"priya@example.org"_s, u"new@example.org"_s}));
    EXPECT_EQ(contact(priya).city, u"Ottawa"_s);
    EXPECT_EQ(contact(tom).emails, QStringList {u"tom@example.org"_s});
    QMap<QString, QStringList> addresses;
    const QList<ContactView> all = valueOf(desk->pipeline.all());
    for (const ContactView &view : all)
        addresses.insert(view.contact.given, view.contact.emails);
    EXPECT_EQ(addresses.value(u"New"_s), QStringList {u"a@example.org"_s});
    EXPECT_EQ(addresses.value(u"Newer"_s), QStringList {u"b@example.org"_s});
}

TEST_F(ImportingTest, KnowsPeopleWithoutAddressesByNameAndWorkplace)
{
    addContact(u"Priya Raman"_s, {}, u"Ministry of Health"_s);
    const QByteArray people = "Name,Company,Department,Phone\nPRIYA RAMAN,ministry of health,,555\n"
                              "Priya Raman,City,,\nLéa Roy,City,Parks,\nLea Roy,City,Parks,556\n,Acme,,\n,ACME,,\n";
    EXPECT_EQ(counts(people), "3 1 2");
    EXPECT_EQ(counts(people), "0 0 6");
}

TEST_F(ImportingTest, CollectsWhatSeveralRowsSayOfOnePerson)
{
    const ContactId priya = addContact(u"Priya Raman"_s, u"priya@example.org"_s).contact.id;
    EXPECT_EQ(counts("Name,Email,Phone,Company,Career path\nPriya,priya@example.org,1,,Health\n"
                     "Priya,priya@example.org,2,City,health\nPriya,priya@example.org,1,Town,\n"
                     "Tom,tom@example.org,3,,\nTom,tom@example.org,4,City,\n"),
        "1 2 2");
    const ContactView filled = valueOf(desk->pipeline.view(priya));
    EXPECT_EQ(filled.contact.phones, (QStringList {u"1"_s, u"2"_s}));
    EXPECT_EQ(filled.organization, u"City"_s);
    EXPECT_EQ(filled.paths, QStringList {u"Health"_s});
    const ContactView tom = valueOf(desk->pipeline.find({.text = u"tom"_s}, 1)).first();
    EXPECT_EQ(tom.contact.phones, (QStringList {u"3"_s, u"4"_s}));
    EXPECT_EQ(tom.organization, u"City"_s);
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
    valueOf(desk->undoing.undo());
    EXPECT_EQ(contact(priya).phones, QStringList {});
    EXPECT_EQ(valueOf(desk->pipeline.all()).size(), 1);
}

TEST_F(ImportingTest, ARehearsalShowsTheFirstRowsAndWritesNothing)
{
    const QString file = write("Name,Email\nTom,tom@example.org\n,\n,nobody\nTommy,tom@example.org\nMara,\n");
    const auto run = finished({{file}}, {.isRehearsal = true, .rowsShown = 3, .rejectionsKept = 0});
    EXPECT_EQ(run->report(), (ImportReport {4, 2, 0, 1, 1, {}}));
    ASSERT_EQ(run->firstRows().size(), 3);
    EXPECT_EQ(run->firstRows()[0].outcome, ImportOutcome::Added);
    EXPECT_EQ(run->firstRows()[1].line, 4);
    EXPECT_EQ(run->firstRows()[1].outcome, std::nullopt);
    EXPECT_EQ(run->firstRows()[2].outcome, ImportOutcome::Merged);
    EXPECT_EQ(valueOf(desk->safekeeping.info()).contacts, 0);
    EXPECT_TRUE(failsAs(ErrorCode::NothingToUndo, desk->undoing.undo()));
}

TEST_F(ImportingTest, RemembersColumnsForTheNextFileWithTheseHeadings)
{
    const ColumnMapping mapping {{{u"Wer"_s, ContactField::WholeName}, {u"Kanal"_s, ContactField::Email}}, {}, true};
    EXPECT_EQ(finished({{write("Wer,Kanal,x\nTom Okafor,tom@example.org,1\n"), mapping}})->report().added, 1);
    const auto next = finished({{write("x,Kanal,Wer\n2,mara@example.org,Mara Diallo\n", u"next.csv"_s)}});
    EXPECT_EQ(next->report().added, 1);
    EXPECT_TRUE(next->files().first().shape.remembered);
    EXPECT_EQ(finished({{write("Wer,Kanal\nA,b@example.org\n", u"other.csv"_s)}})->report().rejected, 1);
}

TEST_F(ImportingTest, LeavesNothingOfWhatWasNeverFinished)
{
    {
        const auto run = valueOf(desk->importing.start({{write(manyPeople(3000))}}));
        while (run->report().added < 1000)
            ASSERT_TRUE(valueOf(run->step()));
        ASSERT_TRUE(QFile::copy(path(), folder.filePath(u"killed.demitasse"_s)));
        ASSERT_TRUE(QFile::copy(path() + u"-wal"_s, folder.filePath(u"killed.demitasse-wal"_s)));
        run->cancel();
    }
    auto killed = valueOf(Workspace::open(folder.filePath(u"killed.demitasse"_s), {}, clock, ids));
    EXPECT_TRUE(valueOf(killed->contacts.list()).isEmpty());
    EXPECT_TRUE(succeeded(killed->verify()));
    for (const QString &table : {u"contact"_s, u"contact_handle"_s, u"organization"_s, u"stage_change"_s, u"change"_s,
             u"search_pending"_s})
        EXPECT_LE(intOf(valueOf(killed->database().one(u"SELECT count(*) FROM "_s + table))), table == "change"_L1)
            << table.toStdString();
}

TEST_F(ImportingTest, SaysWhatIsWrongWithAFileAndTakesTheOthers)
{
    const auto failureOf = [this](const QString &file) {
        const auto run = finished({{file}, {write("Name\nTom\n", u"good.csv"_s)}}, {.isRehearsal = true});
        EXPECT_EQ(run->report().added, 1);
        return run->files().first().failure.value_or(Error {});
    };
    EXPECT_EQ(failureOf(folder.filePath(u"none.csv"_s)).code, ErrorCode::FileMissing);
    EXPECT_EQ(failureOf(folder.path()).code, ErrorCode::FileUnreadable);
    const QString png = write(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(500, '\1'));
    EXPECT_EQ(failureOf(png).code, ErrorCode::FileNotWhatItSays);
    EXPECT_EQ(failureOf(png).args.first(), png);
}

} // namespace
