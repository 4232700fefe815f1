// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include "core/storage/draftfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringConverter>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Someone of whom something stands in every place where something can stand, with words found nowhere else.
class ErasingTest : public DeskTest
{
protected:
    ErasingTest()
    {
        ContactDraft draft;
        draft.contact.given = u"Wilhelmina"_s;
        draft.contact.family = u"Zyskowska"_s;
        draft.contact.role = u"Quartermistress"_s;
        draft.contact.emails = {u"w.zyskowska@quillfeather.example"_s};
        draft.contact.phones = {u"+1 416 555 0199"_s};
        draft.contact.remarks = u"collects barographs"_s;
        draft.organization = u"Quillfeather Instruments"_s;
        person = valueOf(desk->pipeline.add(draft)).contact.id;
        draft.contact.id = person;
        draft.contact.city = u"Zwolle"_s;
        valueOf(desk->pipeline.edit(draft));
        other = addContact(u"Tom Okafor"_s, u"tom@example.org"_s, u"Transit"_s).contact.id;
        ContactDraft introduced = draftOf(valueOf(desk->pipeline.view(other)));
        introduced.contact.introducer = person;
        introduced.contact.introducerPermission = Permission::Yes;
        valueOf(desk->pipeline.edit(introduced));
        meeting = book(person).id;
        talk(meeting, u"barometer hobby since nineteen"_s);
        otherMeeting = book(other).id;
        talk(otherMeeting, u"the timetable is drawn by hand"_s);
        EXPECT_EQ(valueOf(desk->conversation.findNotes(u"barometer"_s, 5)).size(), 1);
    }
    void talk(MeetingId id, const QString &text)
    {
        valueOf(desk->conversation.start(id));
        valueOf(desk->conversation.take(id, {NoteKind::Insight, text, {}, {}}));
        valueOf(desk->conversation.end(id));
    }
    /// Which of the words that only this person brought still stand in a file of the folder, in any of the encodings.
    QStringList residue()
    {
        QStringList found;
        const QStringList words {u"Wilhelmina"_s, u"Zyskowska"_s, u"zyskowska"_s, u"Quartermistress"_s, u"barograph"_s,
            u"quillfeather"_s, u"Quillfeather"_s, u"4165550199"_s, u"barometer"_s, u"Zwolle"_s};
        const QFileInfoList files = QDir(folder.path()).entryInfoList(QDir::Files | QDir::Hidden);
        for (const QFileInfo &info : files) {
            QFile file(info.filePath());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const QString &word : words) {
                QStringEncoder utf16(QStringConverter::Utf16LE);
                const QByteArray wide = utf16(word);
                if (bytes.contains(word.toUtf8()) || bytes.contains(wide))
                    found.append(info.fileName() + u": "_s + word);
            }
        }
        return found;
    }

    ContactId person;
    ContactId other;
    MeetingId meeting;
    MeetingId otherMeeting;
};

TEST_F(ErasingTest, LeavesNoByteOfThePersonAndEverythingOfTheOthers)
{
    ASSERT_FALSE(residue().isEmpty());
    const Journey before = valueOf(desk->pipeline.journey(other));
    const ErasureOutlook done = valueOf(desk->erasing.erase(person));
    EXPECT_EQ(done.meetings, 1);
    EXPECT_EQ(done.notes, 1);
    EXPECT_EQ(residue(), QStringList());
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->pipeline.view(person)));
    const Journey after = valueOf(desk->pipeline.journey(other));
    EXPECT_EQ(after.contact.contact.introducer, std::nullopt);
    EXPECT_EQ(after.contact.contact.introducerPermission, Permission::Unknown);
    ASSERT_EQ(after.meetings.size(), 1);
    EXPECT_EQ(after.meetings.first().notes, before.meetings.first().notes);
    EXPECT_EQ(after.meetings.first().meeting.meeting, before.meetings.first().meeting.meeting);
    EXPECT_EQ(valueOf(desk->safekeeping.check(false)), QList<Problem>());
    EXPECT_EQ(valueOf(desk->conversation.findNotes(u"barometer"_s, 5)).size(), 0);
    EXPECT_EQ(valueOf(desk->conversation.findNotes(u"timetable"_s, 5)).size(), 1);
    reopen();
    EXPECT_EQ(residue(), QStringList());
}

TEST_F(ErasingTest, IsNotUndoneAndWhatWasDoneBeforeStillIs)
{
    valueOf(desk->erasing.erase(person));
    for (const ChangeGroup &group : valueOf(desk->undoing.list(50))) {
        EXPECT_NE(group.kind, GroupKind::ContactErased);
        EXPECT_FALSE(group.args.join(u' ').contains(u"Zyskowska"_s));
    }
    for (int i = 0; i < 20 && desk->undoing.undo(); ++i) { }
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->pipeline.view(person)));
    EXPECT_EQ(residue(), QStringList());
}

TEST_F(ErasingTest, TakesAlongWhoeverWasTheSameAmongTheRemoved)
{
    ContactDraft twin;
    twin.contact.given = u"W."_s;
    twin.contact.emails = {u"W.Zyskowska@quillfeather.example"_s};
    valueOf(desk->pipeline.add(twin));
    valueOf(desk->undoing.undo());
    ASSERT_FALSE(residue().isEmpty());
    valueOf(desk->erasing.erase(person));
    EXPECT_EQ(residue(), QStringList());
}

TEST_F(ErasingTest, SaysWhereElseTheNameStands)
{
    talk(book(other, u"2026-12-04T10:00"_s).id, u"Wilhelmina Zyskowska taught me to read a timetable"_s);
    const ErasureOutlook outlook = valueOf(desk->erasing.outlook(person));
    ASSERT_EQ(outlook.mentionedWith.size(), 1);
    EXPECT_EQ(outlook.mentionedWith.first().contact.id, other);
    EXPECT_EQ(outlook.copies, QStringList());
}

TEST_F(ErasingTest, WaitsForTheInterviewToEnd)
{
    const MeetingId running = book(person, u"2026-12-05T10:00"_s).id;
    valueOf(desk->conversation.start(running));
    EXPECT_TRUE(failsAs(ErrorCode::InterviewRunning, desk->erasing.erase(person)));
    EXPECT_TRUE(desk->pipeline.view(person).has_value());
}

TEST_F(ErasingTest, ForgetsTheNotesOfABundleThatWasUndone)
{
    const auto write = [this](const QString &name) {
        const auto run = valueOf(desk->exporting.start(ExportFormat::Bundle));
        while (valueOf(run->step())) { }
        EXPECT_TRUE(writeExport(folder.filePath(name), ExportFormat::Bundle, run->contents()).has_value());
        return folder.filePath(name);
    };
    const auto bringIn = [](Desk &to, const QString &path) {
        const auto run = valueOf(to.importing.startBundle(valueOf(readBundleFile(path))));
        while (valueOf(run->step())) { }
    };
    const QString first = write(u"first.demitasse-bundle"_s);
    valueOf(desk->conversation.take(meeting, {NoteKind::Insight, u"an astrolabe on the shelf"_s, {}, {}}));
    const QString second = write(u"second.demitasse-bundle"_s);
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"other.demitasse"_s);
    ASSERT_TRUE(succeeded(createWorkspace(file, {u"Bo"_s, u"bo@example.org"_s, {}, {}}, clock, ids)));
    const auto opened = Desk::open(file, {}, clock, ids, changes);
    ASSERT_TRUE(opened.has_value());
    bringIn(**opened, first);
    bringIn(**opened, second);
    valueOf((*opened)->undoing.undo());
    ASSERT_TRUE((*opened)->pipeline.view(person).has_value());
    const auto stands = [&file](const char *word) {
        QByteArray bytes;
        for (const QString &ending : {u""_s, u"-wal"_s}) {
            QFile part(file + ending);
            if (part.open(QIODevice::ReadOnly))
                bytes += part.readAll();
        }
        return bytes.contains(word);
    };
    ASSERT_TRUE(stands("astrolabe"));
    valueOf((*opened)->erasing.erase(person));
    EXPECT_FALSE(stands("astrolabe"));
    EXPECT_FALSE(stands("Zyskowska"));
    EXPECT_TRUE(stands("Okafor"));
}

TEST_F(ErasingTest, CleansTheDraftThatLiesBeside)
{
    NoteRevision note;
    note.note = ids.next<NoteId>();
    note.revision = 1;
    note.meeting = meeting;
    note.session = ids.next<SessionId>();
    note.text = u"barometer in a draft"_s;
    note.typed = {clock.now(), 0ms, u"boot"_s};
    NoteRevision kept = note;
    kept.note = ids.next<NoteId>();
    kept.meeting = otherMeeting;
    kept.text = u"kept"_s;
    const DraftFile mixed(path(), note.session);
    const DraftFile own(path(), ids.next<SessionId>());
    ASSERT_TRUE(succeeded(mixed.write({note, kept})));
    ASSERT_TRUE(succeeded(own.write({note})));
    valueOf(desk->erasing.erase(person));
    EXPECT_EQ(residue(), QStringList());
    EXPECT_EQ(valueOf(mixed.read()).size(), 1);
    EXPECT_FALSE(QFile::exists(own.path()));
}

TEST_F(ErasingTest, ACopyThatComesBackForgetsThemToo)
{
    EXPECT_TRUE(valueOf(desk->safekeeping.backupDaily()));
    const QString backup = newestGoodBackup(path());
    ASSERT_FALSE(backup.isEmpty());
    EXPECT_EQ(valueOf(desk->erasing.erase(person)).copies, QStringList {backup});
    addContact(u"Somebody Later"_s);
    desk.reset();
    ASSERT_TRUE(restoreWorkspace(backup, path(), clock).has_value());
    open();
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->pipeline.view(person)));
    EXPECT_TRUE(desk->pipeline.view(other).has_value());
    EXPECT_EQ(valueOf(desk->pipeline.all()).size(), 1);
    EXPECT_EQ(residue(), QStringList());
    EXPECT_EQ(valueOf(desk->safekeeping.check(false)), QList<Problem>());
}

TEST_F(ErasingTest, HandsOverEverythingThatIsHeldBefore)
{
    const PersonCopy copy = valueOf(desk->erasing.copyOf(person));
    EXPECT_EQ(copy.meetings.size(), 1);
    const QByteArray json = QJsonDocument(copy.rows).toJson();
    for (const char *word : {"Wilhelmina", "w.zyskowska@quillfeather.example", "+1 416 555 0199", "collects barographs",
             "barometer hobby since nineteen", "Zwolle"})
        EXPECT_TRUE(json.contains(word)) << word;
    EXPECT_FALSE(json.contains("timetable"));
    for (const char *table : {"contact", "contact_handle", "stage_change", "meeting", "note_revision", "change"})
        EXPECT_TRUE(copy.rows.contains(QLatin1StringView(table))) << table;
}

TEST_F(ErasingTest, WritesTheCopyForReadingAndForPrograms)
{
    const QString readable = folder.filePath(u"copy.md"_s);
    const QString json = folder.filePath(u"copy.json"_s);
    ASSERT_TRUE(succeeded(desk->erasing.writeCopy(person, readable)));
    ASSERT_TRUE(succeeded(desk->erasing.writeCopy(person, json)));
    QFile file(readable);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.startsWith(u"# Wilhelmina Zyskowska\n"_s));
    for (const QString &part : {u"- E-mail: w.zyskowska@quillfeather.example\n"_s, u"barometer hobby since nineteen\n"_s,
             u"- Remarks: collects barographs\n"_s, u"- Organization: Quillfeather Instruments\n"_s})
        EXPECT_TRUE(text.contains(part)) << qPrintable(part);
    QFile data(json);
    ASSERT_TRUE(data.open(QIODevice::ReadOnly));
    EXPECT_EQ(QJsonDocument::fromJson(data.readAll())["tables"_L1]["contact"_L1].toArray().size(), 1);
    EXPECT_TRUE(failsAs(ErrorCode::FileExists, desk->erasing.writeCopy(person, json)));
}

} // namespace
