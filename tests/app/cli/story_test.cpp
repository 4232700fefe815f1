// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QFileInfo>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class Story : public CliTest
{
protected:
    Answer at(const QString &instant, const QStringList &words) const
    {
        return run(words + QStringList {u"--now"_s, instant});
    }

    /// Brings in a LinkedIn file and gives one of its people.
    QString importAndChoose() const
    {
        const QString connections = file(u"Connections.csv"_s,
            "Notes:\n\"When exporting your connection data, you may notice that some e-mails are missing.\"\n\n"
            "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
            "Priya,Raman,https://www.linkedin.com/in/priya,priya@example.org,City of Toronto,Analyst,24 Sep 2026\n"
            "Tom,Okafor,https://www.linkedin.com/in/tom,,Ministry of Health,Adviser,1 Oct 2026\n");
        const Answer imported = run({u"import"_s, connections});
        EXPECT_EQ(imported.status, 0) << imported.err.toStdString();
        EXPECT_EQ(imported.object().value(u"added"_s).toInt(), 2);
        const Answer found = run({u"contact"_s, u"list"_s, u"--search"_s, u"raman"_s});
        EXPECT_EQ(found.list().size(), 1);
        return found.list().at(0).toObject().value(u"id"_s).toString();
    }

    /// Books a talk and writes the invitation; the meeting.
    QString bookAndInvite(const QString &contact) const
    {
        const Answer booked = run(
            {u"meeting"_s, u"book"_s, contact, u"--start"_s, u"2026-12-03T10:00"_s, u"--zone"_s, u"America/Toronto"_s,
                u"--minutes"_s, u"20"_s, u"--mode"_s, u"video"_s, u"--where"_s, u"https://meet.example.org/x"_s});
        EXPECT_EQ(booked.text(u"start"_s), u"2026-12-03T15:00:00Z"_s) << booked.err.toStdString();
        EXPECT_EQ(booked.text(u"end"_s), u"2026-12-03T15:20:00Z"_s);
        EXPECT_EQ(run({u"contact"_s, u"show"_s, contact}).text(u"stage"_s), u"scheduled"_s);
        const Answer invited = run({u"meeting"_s, u"invite"_s, booked.id(), path(u"coffee.ics"_s)});
        EXPECT_EQ(invited.text(u"uid"_s), booked.text(u"uid"_s)) << invited.err.toStdString();
        const QByteArray ics = bytesOf(u"coffee.ics"_s);
        EXPECT_TRUE(ics.contains("METHOD:REQUEST\r\n")) << ics.toStdString();
        EXPECT_TRUE(ics.contains("SEQUENCE:1\r\n"));
        EXPECT_TRUE(ics.contains("DTSTART:20261203T150000Z\r\n"));
        EXPECT_EQ(run({u"meeting"_s, u"show"_s, booked.id()}).text(u"method_last_sent"_s), u"request"_s);
        return booked.id();
    }

    /// Holds the talk with one note; the note.
    QJsonObject talk(const QString &meeting) const
    {
        EXPECT_EQ(at(u"2026-12-03T15:01:00Z"_s, {u"interview"_s, u"start"_s, meeting}).status, 0);
        const QStringList note {
            u"interview"_s, u"note"_s, meeting, u"--kind"_s, u"insight"_s, u"The team reads écrits by evening."_s};
        EXPECT_EQ(at(u"2026-12-03T15:08:05Z"_s, note).status, 0);
        const Answer ended = at(u"2026-12-03T15:22:00Z"_s, {u"interview"_s, u"end"_s, meeting});
        EXPECT_EQ(ended.text(u"started"_s), u"2026-12-03T15:01:00Z"_s) << ended.err.toStdString();
        EXPECT_EQ(ended.text(u"ended"_s), u"2026-12-03T15:22:00Z"_s);
        return ended.object().value(u"notes"_s).toArray().at(0).toObject();
    }
};

/// The main job of the program, as an advisor's script does it.
TEST_F(Story, FromAFileToNotesThatAreKept)
{
    init();
    const QString contact = importAndChoose();
    const QString meeting = bookAndInvite(contact);
    const QJsonObject note = talk(meeting);
    EXPECT_EQ(note.value(u"stamp_s"_s).toInt(), 7 * 60);
    EXPECT_EQ(note.value(u"kind"_s).toString(), u"insight"_s);

    const Answer met = at(u"2026-12-03T15:23:00Z"_s, {u"contact"_s, u"show"_s, contact});
    EXPECT_EQ(met.text(u"stage"_s), u"met"_s);
    const QJsonObject next = met.object().value(u"next_step"_s).toObject();
    EXPECT_EQ(next.value(u"due"_s).toString(), u"2026-12-04T15:22:00Z"_s);
    EXPECT_EQ(next.value(u"overdue"_s), QJsonValue(false));
    const Answer late = at(u"2026-12-04T15:23:00Z"_s, {u"contact"_s, u"show"_s, contact});
    EXPECT_EQ(late.object().value(u"next_step"_s).toObject().value(u"overdue"_s), QJsonValue(true));

    const Answer notes = run({u"note"_s, u"find"_s, u"ecrits"_s});
    ASSERT_EQ(notes.list().size(), 1);
    EXPECT_EQ(notes.list()[0].toObject().value(u"note"_s), note.value(u"id"_s));
    EXPECT_EQ(notes.list()[0].toObject().value(u"contact"_s).toString(), contact);

    const Answer backup = run({u"backup"_s, path(u"copy.demitasse"_s)});
    EXPECT_EQ(backup.object().value(u"bytes"_s).toInteger(), QFileInfo(path(u"copy.demitasse"_s)).size());
    EXPECT_EQ(run({u"contact"_s, u"move"_s, contact, u"thanked"_s}).text(u"stage"_s), u"thanked"_s);
    const Answer restored = run({u"restore"_s, path(u"copy.demitasse"_s)});
    ASSERT_EQ(restored.status, 0) << restored.err.toStdString();
    EXPECT_TRUE(QFileInfo::exists(restored.text(u"kept"_s)));
    EXPECT_EQ(run({u"contact"_s, u"show"_s, contact}).text(u"stage"_s), u"met"_s);
    EXPECT_EQ(run({u"note"_s, u"find"_s, u"évening"_s}).list().size(), 1);
    EXPECT_EQ(run({u"check"_s}).object().value(u"ok"_s), QJsonValue(true));
}

TEST_F(Story, EveryStepCanBeTakenBackAndDoneAgain)
{
    init();
    const QString contact = addContact(u"Priya Raman"_s);
    run({u"contact"_s, u"move"_s, contact, u"invited"_s});
    const QString meeting = book(contact);
    run({u"meeting"_s, u"cancel"_s, meeting, u"--reason"_s, u"ill"_s});
    EXPECT_EQ(run({u"undo"_s, u"--list"_s}).list().size(), 4);

    EXPECT_EQ(run({u"undo"_s}).text(u"text"_s), u"Cancelled the meeting with Priya Raman"_s);
    EXPECT_EQ(run({u"meeting"_s, u"show"_s, meeting}).text(u"status"_s), u"booked"_s);
    EXPECT_EQ(run({u"redo"_s}).status, 0);
    EXPECT_EQ(run({u"meeting"_s, u"show"_s, meeting}).text(u"status"_s), u"cancelled"_s);
    EXPECT_EQ(run({u"undo"_s}).status, 0);
    EXPECT_EQ(run({u"undo"_s}).status, 0);
    EXPECT_EQ(run({u"meeting"_s, u"show"_s, meeting}).error(), u"no-such-meeting"_s);
    EXPECT_EQ(run({u"undo"_s}).status, 0);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, contact}).text(u"stage"_s), u"identified"_s);
    EXPECT_EQ(run({u"undo"_s}).status, 0);
    EXPECT_EQ(run({u"contact"_s, u"list"_s}).list().size(), 0);
    const Answer nothing = run({u"undo"_s});
    EXPECT_EQ(nothing.error(), u"nothing-to-undo"_s);
    EXPECT_EQ(nothing.status, 2);
}

TEST_F(Story, AnImportOfSeveralFilesIsOneStep)
{
    init();
    const QString one = file(u"one.csv"_s, "Name,Email\nPriya Raman,priya@example.org\n");
    const QString two = file(u"two.csv"_s, "Name,Email\nTom Okafor,tom@example.org\n");
    EXPECT_EQ(run({u"import"_s, one, two}).object().value(u"added"_s).toInt(), 2);
    EXPECT_EQ(run({u"undo"_s}).status, 0);
    EXPECT_EQ(run({u"contact"_s, u"list"_s}).list().size(), 0);
}

} // namespace

} // namespace Demitasse
