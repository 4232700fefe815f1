// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QFile>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class Hostile : public CliTest
{
protected:
    void SetUp() override { init(); }
};

const QString Nasty = u"\x1b]0;owned\x07 \x1b[31mred\x1b[0m \u202Etxt.exe \u2066x\u2069 a\rb\tc \u0085 \u2028"_s;

bool isCalm(const QString &text)
{
    for (const char32_t letter : text.toUcs4()) {
        const bool reorders = (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
        if ((letter < 0x20 && letter != u'\n') || (letter >= 0x7f && letter < 0xa0) || reorders || letter == 0x2028)
            return false;
    }
    return true;
}

TEST_F(Hostile, TextForPeopleCannotDriveATerminal)
{
    const QString id = run({u"contact"_s, u"add"_s, u"--given"_s, u"A"_s + Nasty, u"--role"_s, Nasty, u"--org"_s, Nasty,
                               u"--tag"_s, Nasty, u"--email"_s, u"a@example.org"_s})
                           .id();
    const QString meeting = book(id, {u"--where"_s, Nasty});
    run({u"interview"_s, u"start"_s, meeting});
    run({u"interview"_s, u"note"_s, meeting, u"needle "_s + Nasty + u"\nsecond"_s});
    const QString odd = path(u"odd\x1b[2J.csv"_s);
    file(u"odd\x1b[2J.csv"_s, "Name,Email\n,x\x1b[2J\n");
    for (const QStringList &words :
        {QStringList {u"contact"_s, u"show"_s, id}, {u"contact"_s, u"list"_s}, {u"meeting"_s, u"show"_s, meeting},
            {u"meeting"_s, u"list"_s}, {u"interview"_s, u"show"_s, meeting}, {u"note"_s, u"find"_s, u"needle"_s},
            {u"undo"_s, u"--list"_s}, {u"contact"_s, u"show"_s, Nasty}, {Nasty}, {u"info"_s, u"--"_s + Nasty},
            {u"contact"_s, u"move"_s, id, Nasty}, {u"import"_s, odd}, {u"import"_s, path(Nasty)}}) {
        const Answer said = text(words);
        EXPECT_TRUE(isCalm(said.out)) << words.join(u' ').toStdString() << said.out.toStdString();
        EXPECT_TRUE(isCalm(said.err)) << words.join(u' ').toStdString() << said.err.toStdString();
    }
}

TEST_F(Hostile, JsonHoldsExactlyWhatWasWritten)
{
    const QString note = u"“q” \\ \" </b> %1 ${x} '; DROP TABLE contact; -- 😀 e\u0301 \u202Eabc\nline\ttab"_s;
    const QString id = addContact(u"Zoë 王 😀"_s, {u"--remarks"_s, note});
    EXPECT_EQ(run({u"contact"_s, u"show"_s, id}).text(u"remarks"_s), note);
    const QString meeting = book(id);
    run({u"interview"_s, u"start"_s, meeting});
    const Answer noted = run({u"interview"_s, u"note"_s, meeting, u"-"_s}, note.toUtf8());
    EXPECT_EQ(noted.object().value(u"notes"_s).toArray().at(0).toObject().value(u"text"_s).toString(), note);
    EXPECT_EQ(run({u"contact"_s, u"list"_s, u"--search"_s, u"王"_s}).list().size(), 1);
}

TEST_F(Hostile, NotesFromStandardInputAreUtf8OrRefused)
{
    const QString meeting = book(addContact(u"Priya Raman"_s));
    run({u"interview"_s, u"start"_s, meeting});
    const QStringList note {u"interview"_s, u"note"_s, meeting, u"-"_s};
    EXPECT_EQ(run(note, "caf\xe9").error(), u"usage-wrong"_s);
    EXPECT_EQ(run(note, "").error(), u"value-missing"_s);
    EXPECT_EQ(run(note, "\n").error(), u"value-missing"_s);
    EXPECT_EQ(run(note, QByteArray(5 * 1024 * 1024, 'a')).error(), u"usage-wrong"_s);
    EXPECT_EQ(run({u"interview"_s, u"show"_s, meeting}).object().value(u"notes"_s).toArray().size(), 0);
    EXPECT_EQ(run(note, QByteArray(1024 * 1024, 'a') + '\n').status, 0);
}

TEST_F(Hostile, OddSearchesFindNothingAndBreakNothing)
{
    const QString meeting = book(addContact(u"Priya Raman"_s));
    run({u"interview"_s, u"start"_s, meeting});
    run({u"interview"_s, u"note"_s, meeting, u"plain words"_s});
    for (const QString &search : {u""_s, u"\""_s, u"a OR b"_s, u"NEAR(a b)"_s, u"*"_s, u"^"_s, u"words:"_s, u"'"_s,
             u"%"_s, u"(((("_s, u"-"_s, u"\\"_s, QString(100'000, u'x'), QString(20'000, u'"')}) {
        EXPECT_EQ(run({u"note"_s, u"find"_s, u"--"_s, search}).status, 0) << search.left(20).toStdString();
        EXPECT_EQ(run({u"contact"_s, u"list"_s, u"--search="_s + search}).status, 0) << search.left(20).toStdString();
    }
}

TEST_F(Hostile, HugeAndOddValuesAreTakenOrRefusedInWords)
{
    const QString huge(100'000, u'n');
    const QString id = addContact(u"Priya Raman"_s, {u"--remarks"_s, huge});
    EXPECT_EQ(run({u"contact"_s, u"show"_s, id}).text(u"remarks"_s), huge);
    EXPECT_EQ(run({u"contact"_s, u"add"_s, u"--name"_s, u"X"_s, u"--email"_s, huge + u"@example.org"_s}).status, 2);
    EXPECT_EQ(run({u"contact"_s, u"add"_s, u"--name"_s, u"X"_s, u"--email"_s, u"a@b.c\r\nBcc: d@e.f"_s}).error(),
        u"address-invalid"_s);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, huge}).status, 4);
    EXPECT_EQ(run({u"contact"_s, u"list"_s, u"--limit"_s, u"99999999999999999999"_s}).status, 2);
    EXPECT_EQ(run({u"contact"_s, u"move"_s, id, u"on-hold"_s, u"--until"_s, u"2027-02-30"_s}).status, 2);
    for (const QString &start : {u"2026-12-03T25:00"_s, u"2026-13-03T10:00"_s, u"2026-12-03"_s, u"10:00"_s, u""_s,
             u"2026-12-03T10:00+99:00"_s, u"2026-12-03T10:00-24:00"_s, u"99999-12-03T10:00"_s}) {
        const Answer answer = run({u"meeting"_s, u"book"_s, id, u"--start"_s, start});
        EXPECT_EQ(answer.status, 2) << start.toStdString() << answer.out.toStdString();
        EXPECT_EQ(answer.error(), u"time-unreadable"_s) << start.toStdString();
    }
    EXPECT_EQ(
        run({u"meeting"_s, u"book"_s, id, u"--start"_s, u"2026-12-03T10:00"_s, u"--minutes"_s, u"999999"_s}).error(),
        u"minutes-invalid"_s);
    EXPECT_EQ(run({u"info"_s, u"--now"_s, u"0001-01-01T00:00:00Z"_s}).status, 2);
    EXPECT_EQ(run({u"check"_s}).status, 0);
}

TEST_F(Hostile, AStandardOutputThatIsFullIsNoSuccess)
{
    // A shell sends the answer to a device that takes nothing.
    const Answer fine = text({u"info"_s});
    ASSERT_EQ(fine.status, 0);
    if (!QFile::exists(u"/dev/full"_s))
        GTEST_SKIP() << "there is no /dev/full here";
    EXPECT_EQ(toDevice(u"/dev/full"_s, {u"info"_s}), 5);
}

} // namespace

} // namespace Demitasse
