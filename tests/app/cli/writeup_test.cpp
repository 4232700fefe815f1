// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class WriteUpCommand : public CliTest
{
protected:
    WriteUpCommand()
    {
        init();
        contact = addContact(u"Priya Raman"_s);
        meeting = book(contact);
    }
    /// Two days after the meeting.
    Answer write(const QStringList &more, const QByteArray &input = {})
    {
        return run(QStringList {u"--now"_s, u"2026-11-26T15:00:00Z"_s, u"interview"_s, u"write"_s, meeting} + more, input);
    }
    QStringList textsOf(const Answer &answer) const
    {
        QStringList texts;
        for (const QJsonValue &note : answer.object().value(u"notes"_s).toArray())
            texts.append(note.toObject().value(u"text"_s).toString());
        return texts;
    }

    QString contact;
    QString meeting;
};

TEST_F(WriteUpCommand, MakesAHeldTalkOfLines)
{
    const Answer answer = write({file(u"notes.txt"_s,
        "? What does a week look like\r\n04:30 n She began as an intern\rwarning: Léanne says two reorganizations\n")});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(textsOf(answer), (QStringList {u"She began as an intern"_s, u"Léanne says two reorganizations"_s}));
    const QJsonObject first = answer.object().value(u"notes"_s).toArray()[0].toObject();
    EXPECT_EQ(first.value(u"stamp_s"_s).toInt(), 270);
    EXPECT_EQ(first.value(u"kind"_s).toString(), u"insight"_s);
    EXPECT_EQ(first.value(u"item"_s), answer.object().value(u"items"_s).toArray()[0].toObject().value(u"id"_s));
    EXPECT_TRUE(answer.object().value(u"rejected"_s).toArray().isEmpty());
    EXPECT_EQ(run({u"contact"_s, u"show"_s, contact}).text(u"stage"_s), u"met"_s);
    EXPECT_EQ(write({u"-"_s}, "again").error(), u"interview-ended"_s);
    EXPECT_EQ(run({u"undo"_s}).status, 0);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, contact}).text(u"stage"_s), u"scheduled"_s);
}

TEST_F(WriteUpCommand, NamesTheLinesThatItCannotTakeAndKeepsTheOthers)
{
    const Answer answer = write({u"-"_s}, QByteArray("first\n99:00 late\nQu\xE9" "bec\n\x00last\n", 30));
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(textsOf(answer), (QStringList {u"first"_s, u"last"_s}));
    const QJsonArray rejected = answer.object().value(u"rejected"_s).toArray();
    ASSERT_EQ(rejected.size(), 2);
    EXPECT_EQ(rejected[0].toObject().value(u"line"_s).toInt(), 2);
    EXPECT_EQ(rejected[0].toObject().value(u"code"_s).toString(), u"stamp-invalid"_s);
    EXPECT_EQ(rejected[1].toObject().value(u"code"_s).toString(), u"encoding-unreadable"_s);
    EXPECT_FALSE(rejected[1].toObject().value(u"reason"_s).toString().isEmpty());
}

TEST_F(WriteUpCommand, DoesNotDrownInWhatIsHuge)
{
    const Answer answer = write({u"-"_s}, QByteArray("a line of five megabytes\n").repeated(200'000));
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(answer.object().value(u"notes"_s).toArray().size(), 2000);
    ASSERT_EQ(answer.object().value(u"rejected"_s).toArray().size(), 1);
    EXPECT_EQ(answer.object().value(u"rejected"_s).toArray()[0].toObject().value(u"line"_s).toInt(), 2001);
}

TEST_F(WriteUpCommand, RefusesWhatIsNotOverOrNotThere)
{
    EXPECT_EQ(run({u"interview"_s, u"write"_s, meeting, u"-"_s}, "x").error(), u"time-ahead"_s);
    EXPECT_EQ(write({path(u"nowhere.txt"_s)}).error(), u"file-missing"_s);
    EXPECT_EQ(run({u"interview"_s, u"write"_s, u"nothing"_s, u"-"_s}, "x").status, 4);
}

TEST_F(WriteUpCommand, TakesTheLettersOfItsLanguage)
{
    const Answer answer = write({u"-"_s, u"--lang"_s, u"fr"_s}, "e Elle a commencé comme stagiaire\nwarning: heures\n");
    ASSERT_EQ(textsOf(answer).size(), 2);
    const QJsonArray notes = answer.object().value(u"notes"_s).toArray();
    EXPECT_EQ(notes[0].toObject().value(u"kind"_s).toString(), u"insight"_s);
    EXPECT_EQ(notes[1].toObject().value(u"kind"_s).toString(), u"warning"_s);
}

} // namespace

} // namespace Demitasse
