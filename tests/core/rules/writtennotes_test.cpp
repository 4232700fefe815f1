// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/writtennotes.h"

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const WrittenNotesKey SomeTalk {{{u'n', NoteKind::Insight}, {u'w', NoteKind::Warning}, {u'f', NoteKind::Referral}},
    {u"How did you get here?"_s, u"What does a week look like?"_s}, 20};

WrittenNotes readOf(const QByteArray &text)
{
    return readWrittenNotes(text, SomeTalk);
}

struct WrittenLineCase
{
    const char *name;
    const char *line;
    NoteKind kind;
    const char *text;
    int seconds;
};

class WrittenLine : public ::testing::TestWithParam<WrittenLineCase>
{
};

TEST_P(WrittenLine, BecomesANote)
{
    const WrittenNotes read = readOf(GetParam().line);
    ASSERT_EQ(read.notes.size(), 1);
    EXPECT_TRUE(read.refused.isEmpty());
    EXPECT_EQ(read.notes[0].kind, GetParam().kind);
    EXPECT_EQ(read.notes[0].text, QString::fromUtf8(GetParam().text));
    EXPECT_EQ(read.notes[0].stamp, std::chrono::seconds(GetParam().seconds));
}

INSTANTIATE_TEST_SUITE_P(Forms, WrittenLine,
    ::testing::Values(WrittenLineCase {"Plain", "They hire in March", NoteKind::Information, "They hire in March", 0},
        WrittenLineCase {"Letter", "n She began as an intern", NoteKind::Insight, "She began as an intern", 0},
        WrittenLineCase {"LetterOfAWord", "next week is busy", NoteKind::Information, "next week is busy", 0},
        WrittenLineCase {"CapitalIsAWord", "N or M", NoteKind::Information, "N or M", 0},
        WrittenLineCase {"Word", "warning: Long hours", NoteKind::Warning, "Long hours", 0},
        WrittenLineCase {"OtherWord", "remember: hours", NoteKind::Information, "remember: hours", 0},
        WrittenLineCase {"Minute", "4:05 Long hours", NoteKind::Information, "Long hours", 245},
        WrittenLineCase {"MinuteAndLetter", "12:30 w  Long hours", NoteKind::Warning, "Long hours", 750},
        WrittenLineCase {"LastSecond", "20:00 Thanks", NoteKind::Information, "Thanks", 1200},
        WrittenLineCase {"TimeWithin", "w Starts at 8:30", NoteKind::Warning, "Starts at 8:30", 0},
        WrittenLineCase {"Accents", "f Léanne Nguyễn, à Québec", NoteKind::Referral, "Léanne Nguyễn, à Québec", 0},
        WrittenLineCase {"Mark", "\xEF\xBB\xBFn Intern", NoteKind::Insight, "Intern", 0},
        WrittenLineCase {"AfterEmptyLines", "\r\n\n\r  n Intern  ", NoteKind::Insight, "Intern", 0}),
    [](const auto &one) { return one.param.name; });

struct RefusedLineCase
{
    const char *name;
    QByteArray line;
    ErrorCode reason;
};

class RefusedWrittenLine : public ::testing::TestWithParam<RefusedLineCase>
{
};

TEST_P(RefusedWrittenLine, IsNamedAndTheOthersAreTaken)
{
    const WrittenNotes read = readOf("first\n" + GetParam().line + "\nlast");
    ASSERT_EQ(read.notes.size(), 2);
    EXPECT_EQ(read.notes[1].line, 3);
    ASSERT_EQ(read.refused.size(), 1);
    EXPECT_EQ(read.refused[0].line, 2);
    EXPECT_EQ(read.refused[0].reason.code, GetParam().reason);
}

INSTANTIATE_TEST_SUITE_P(Lines, RefusedWrittenLine,
    ::testing::Values(RefusedLineCase {"BeyondTheEnd", "20:01 Thanks", ErrorCode::StampInvalid},
        RefusedLineCase {"NoSuchSecond", "12:75 Thanks", ErrorCode::StampInvalid},
        RefusedLineCase {"MinuteAlone", "12:30", ErrorCode::ValueMissing},
        RefusedLineCase {"KindAlone", "3:00 w", ErrorCode::ValueMissing},
        RefusedLineCase {"NoSuchQuestion", "? 3", ErrorCode::NoSuchPlanItem},
        RefusedLineCase {"Latin1", "Qu\xE9" "bec", ErrorCode::EncodingUnreadable},
        RefusedLineCase {"Endless", QByteArray(MostWrittenCharacters + 1, 'x'), ErrorCode::NoteTooLong}),
    [](const auto &one) { return one.param.name; });

TEST(WrittenNotes, AnswerTheQuestionAboveThem)
{
    const WrittenNotes read = readOf("before\n? 2\nten meetings\n? how did YOU get here\nintern\n? And the pay\n"
                                     "fair\n? and the pay?\nvery\n?\nafter");
    ASSERT_EQ(read.notes.size(), 6);
    EXPECT_EQ(read.notes[0].question, std::nullopt);
    EXPECT_EQ(read.notes[1].question, 1);
    EXPECT_EQ(read.notes[2].question, 0);
    EXPECT_EQ(read.notes[3].question, 2);
    EXPECT_EQ(read.notes[4].question, 3) << "longer words are another question";
    EXPECT_EQ(read.notes[5].question, std::nullopt);
    EXPECT_EQ(read.questions.mid(2), (QStringList {u"And the pay"_s, u"and the pay?"_s}));
}

TEST(WrittenNotes, CameWhenTheLineAboveDidUnlessTheySaySo)
{
    const WrittenNotes read = readOf("a\n05:00 b\nc\n02:00 d");
    ASSERT_EQ(read.notes.size(), 4);
    EXPECT_EQ(read.notes[0].stamp, 0s);
    EXPECT_EQ(read.notes[2].stamp, 5min);
    EXPECT_EQ(read.notes[3].stamp, 2min);
}

TEST(WrittenNotes, EndSomewhere)
{
    const WrittenNotes read = readOf(QByteArray("a\n").repeated(1'000'000));
    EXPECT_EQ(read.notes.size(), MostWrittenNotes);
    ASSERT_EQ(read.refused.size(), 1);
    EXPECT_EQ(read.refused[0].line, MostWrittenNotes + 1);
    EXPECT_EQ(read.refused[0].reason.code, ErrorCode::NotesTooMany);
    EXPECT_TRUE(readOf({}).notes.isEmpty());
    EXPECT_EQ(readOf(QByteArray("\0x\0", 3)).notes.size(), 1);
}

} // namespace
