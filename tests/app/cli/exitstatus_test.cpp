// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QLockFile>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class ExitStatusOf : public CliTest
{
};

TEST_F(ExitStatusOf, WhatIsDoneIsNought)
{
    init();
    for (const QStringList &words : {QStringList {u"info"_s}, {u"check"_s}, {u"contact"_s, u"list"_s}, {u"--version"_s},
             {u"--help"_s}, {u"undo"_s, u"--list"_s}, {u"note"_s, u"find"_s, u"x"_s}, {u"meeting"_s, u"list"_s}}) {
        EXPECT_EQ(run(words).status, 0) << words.join(u' ').toStdString();
        const Answer said = text(words);
        EXPECT_EQ(said.status, 0);
        EXPECT_EQ(said.err, QString());
    }
}

TEST_F(ExitStatusOf, RejectedInputIsOne)
{
    init();
    const Answer answer
        = run({u"import"_s, file(u"a.csv"_s, "Name,Email,Notes\nPriya Raman,p@example.org,\n,,\n,,only a remark\n")});
    EXPECT_EQ(answer.status, 1);
    EXPECT_EQ(answer.object().value(u"added"_s).toInt(), 1);
    const QJsonObject rejected = answer.object().value(u"rejected"_s).toArray().at(0).toObject();
    EXPECT_EQ(rejected.value(u"line"_s).toInt(), 4);
    EXPECT_EQ(rejected.value(u"file"_s).toString(), path(u"a.csv"_s));
    EXPECT_FALSE(rejected.value(u"reason"_s).toString().isEmpty());
    const Answer said = text({u"import"_s, path(u"a.csv"_s)});
    EXPECT_EQ(said.status, 1);
    EXPECT_TRUE(said.out.contains(path(u"a.csv"_s) + u":4: "_s)) << said.out.toStdString();
}

struct WrongUse
{
    QStringList words;
    QString code;
};

class WrongUseOf : public CliTest
{
protected:
    void SetUp() override { init(); }

    void expect(const QList<WrongUse> &uses) const
    {
        for (const WrongUse &use : uses) {
            const Answer answer = run(use.words);
            const std::string said = use.words.join(u' ').toStdString() + '\n' + answer.out.toStdString();
            EXPECT_EQ(answer.status, 2) << said;
            EXPECT_EQ(answer.error(), use.code) << said;
            EXPECT_TRUE(answer.err.startsWith(u"demitasse-cli: "_s)) << said;
            EXPECT_EQ(answer.err.count(u'\n'), 2) << "a sentence and a way out: " << answer.err.toStdString();
        }
    }
};

TEST_F(WrongUseOf, CommandsAndOptions)
{
    const QString nowhere = path(u"none.csv"_s);
    expect({
        {{}, u"usage-wrong"_s},
        {{u"brew"_s}, u"usage-wrong"_s},
        {{u"contact"_s}, u"usage-wrong"_s},
        {{u"contact"_s, u"sip"_s}, u"usage-wrong"_s},
        {{u"contact"_s, u"show"_s}, u"usage-wrong"_s},
        {{u"contact"_s, u"show"_s, u"12345678"_s, u"more"_s}, u"usage-wrong"_s},
        {{u"info"_s, u"--loud"_s}, u"usage-wrong"_s},
        {{u"contact"_s, u"list"_s, u"--limit"_s}, u"usage-wrong"_s},
        {{u"contact"_s, u"list"_s, u"--limit"_s, u"0"_s}, u"usage-wrong"_s},
        {{u"contact"_s, u"list"_s, u"--stage"_s, u"Invited"_s}, u"word-unknown"_s},
        {{u"redo"_s}, u"nothing-to-redo"_s},
        {{u"init"_s}, u"workspace-exists"_s},
        {{u"init"_s, u"-w"_s, path(u"new"_s), u"--email"_s, u"ada"_s}, u"address-invalid"_s},
        {{u"init"_s, u"-w"_s, path(u"new"_s), u"--zone"_s, u"Toronto"_s}, u"zone-unknown"_s},
        {{u"restore"_s, path(u"none.demitasse"_s)}, u"file-missing"_s},
        {{u"import"_s}, u"usage-wrong"_s},
        {{u"import"_s, nowhere}, u"file-missing"_s},
        {{u"import"_s, nowhere, u"--map"_s, u"ab"_s}, u"usage-wrong"_s},
        {{u"import"_s, nowhere, u"--format"_s, u"ics"_s}, u"usage-wrong"_s},
        {{u"import"_s, nowhere, u"--format"_s, u"xml"_s}, u"word-unknown"_s},
        {{u"info"_s, u"--now"_s, u"yesterday"_s}, u"usage-wrong"_s},
        {{u"info"_s, u"--now"_s, u"2026-12-03T10:00:00"_s}, u"usage-wrong"_s},
        {{u"info"_s, u"--lang"_s, u"de"_s}, u"word-unknown"_s},
        {{u"info"_s, u"-w"_s, u"postgresql://ada@localhost/centre"_s}, u"usage-wrong"_s},
        {{u"info"_s, u"-w"_s, u""_s}, u"usage-wrong"_s},
    });
    EXPECT_FALSE(QFile::exists(path(u"new"_s)));
}

TEST_F(WrongUseOf, Contacts)
{
    const QString contact = addContact(u"Priya Raman"_s);
    const QStringList add {u"contact"_s, u"add"_s, u"--name"_s, u"X"_s};
    const QStringList move {u"contact"_s, u"move"_s, contact};
    expect({
        {{u"contact"_s, u"add"_s}, u"value-missing"_s},
        {add + QStringList {u"--email"_s, u"a b@c"_s}, u"address-invalid"_s},
        {add + QStringList {u"--zone"_s, u"Toronto"_s}, u"zone-unknown"_s},
        {add + QStringList {u"--warmth"_s, u"hot"_s}, u"word-unknown"_s},
        {add + QStringList {u"--offer"_s, u"money"_s}, u"word-unknown"_s},
        {{u"contact"_s, u"edit"_s, contact}, u"usage-wrong"_s},
        {move + QStringList {u"gone"_s}, u"word-unknown"_s},
        {move + QStringList {u"met"_s, u"--until"_s, u"2027-01-01"_s}, u"usage-wrong"_s},
        {move + QStringList {u"on-hold"_s, u"--until"_s, u"tomorrow"_s}, u"usage-wrong"_s},
        {move + QStringList {u"scheduled"_s}, u"needs-meeting"_s},
    });
}

TEST_F(WrongUseOf, MeetingsAndInterviews)
{
    const QString contact = addContact(u"Priya Raman"_s);
    const QString meeting = book(contact);
    const QStringList book {u"meeting"_s, u"book"_s, contact};
    const QStringList at = book + QStringList {u"--start"_s, u"2026-12-03T10:00"_s};
    const QStringList note {u"interview"_s, u"note"_s, meeting};
    expect({
        {book, u"usage-wrong"_s},
        {book + QStringList {u"--start"_s, u"soon"_s}, u"time-unreadable"_s},
        {at + QStringList {u"--minutes"_s, u"few"_s}, u"minutes-invalid"_s},
        {at + QStringList {u"--minutes"_s, u"0"_s}, u"minutes-invalid"_s},
        {at + QStringList {u"--zone"_s, u"Mars/Base"_s}, u"zone-unknown"_s},
        {at + QStringList {u"--mode"_s, u"pigeon"_s}, u"word-unknown"_s},
        {{u"meeting"_s, u"move"_s, meeting}, u"usage-wrong"_s},
        {{u"meeting"_s, u"invite"_s, meeting, path(u"x.ics"_s), u"--method"_s, u"reply"_s}, u"word-unknown"_s},
        {{u"interview"_s, u"end"_s, meeting}, u"interview-not-started"_s},
        {note + QStringList {u"words"_s}, u"interview-not-started"_s},
        {note + QStringList {u" "_s}, u"value-missing"_s},
        {note + QStringList {u"--at"_s, u"7.5"_s, u"words"_s}, u"usage-wrong"_s},
        {note + QStringList {u"--kind"_s, u"gossip"_s, u"words"_s}, u"word-unknown"_s},
    });
    run({u"interview"_s, u"start"_s, meeting});
    expect({{{u"backup"_s, path(u"copy.demitasse"_s)}, u"interview-running"_s},
        {{u"import"_s, file(u"a.csv"_s, "Name\nTom Okafor\n")}, u"interview-running"_s},
        {{u"meeting"_s, u"cancel"_s, meeting}, u"interview-running"_s}});
    run({u"interview"_s, u"end"_s, meeting});
    expect({{{u"interview"_s, u"start"_s, meeting}, u"interview-ended"_s},
        {{u"interview"_s, u"end"_s, meeting}, u"interview-ended"_s}});
}

TEST_F(ExitStatusOf, AnUnusableWorkspaceIsThreeAndStaysAsItIs)
{
    EXPECT_EQ(run({u"info"_s}).error(), u"workspace-missing"_s);
    const QList<std::pair<QByteArray, QString>> files {
        {QByteArray(), u"workspace-empty"_s},
        {QByteArray("<html>not a workspace</html>"), u"workspace-foreign"_s},
        {QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0'), u"workspace-foreign"_s},
    };
    for (const auto &[bytes, code] : files) {
        file(u"my place.demitasse"_s, bytes);
        for (const QStringList &words : {QStringList {u"info"_s}, {u"contact"_s, u"add"_s, u"--name"_s, u"X"_s},
                 {u"check"_s, u"--repair"_s}, {u"note"_s, u"find"_s, u"x"_s}}) {
            const Answer answer = run(words);
            EXPECT_EQ(answer.status, 3) << answer.out.toStdString();
            EXPECT_EQ(answer.error(), code);
            EXPECT_EQ(answer.object().value(u"error"_s).toObject().value(u"file"_s).toString(), workspace());
        }
        EXPECT_EQ(run({u"init"_s}).error(), u"workspace-exists"_s);
        EXPECT_EQ(bytesOf(u"my place.demitasse"_s), bytes);
    }
}

TEST_F(ExitStatusOf, ANewerOrDamagedWorkspaceIsThree)
{
    init();
    QByteArray newer = bytesOf(u"my place.demitasse"_s);
    newer[63] = 99;
    const Answer answer = run({u"info"_s, u"-w"_s, file(u"newer.demitasse"_s, newer)});
    EXPECT_EQ(answer.status, 3);
    EXPECT_EQ(answer.error(), u"workspace-newer"_s);
    EXPECT_EQ(bytesOf(u"newer.demitasse"_s), newer);

    QByteArray cut = bytesOf(u"my place.demitasse"_s);
    cut.truncate(cut.size() / 2);
    const Answer damaged = run({u"check"_s, u"-w"_s, file(u"cut.demitasse"_s, cut)});
    EXPECT_EQ(damaged.status, 3) << damaged.out.toStdString();
    EXPECT_EQ(bytesOf(u"cut.demitasse"_s), cut);
}

TEST_F(ExitStatusOf, ACheckThatFindsSomethingIsThree)
{
    init();
    const QString meeting = book(addContact(u"Priya Raman"_s));
    run({u"interview"_s, u"start"_s, meeting});
    run({u"interview"_s, u"note"_s, meeting, u"unmistakable words"_s});
    QByteArray bytes = bytesOf(u"my place.demitasse"_s);
    ASSERT_TRUE(bytes.contains("unmistakable words"));
    file(u"my place.demitasse"_s, bytes.replace("unmistakable words", "unmistakable swamp"));
    const Answer answer = run({u"check"_s});
    EXPECT_EQ(answer.status, 3);
    EXPECT_EQ(answer.object().value(u"ok"_s), QJsonValue(false));
    const QJsonObject problem = answer.object().value(u"problems"_s).toArray().at(0).toObject();
    EXPECT_EQ(problem.value(u"code"_s).toString(), u"row-damaged"_s);
    EXPECT_FALSE(problem.value(u"detail"_s).toString().isEmpty());
    EXPECT_TRUE(text({u"check"_s}).out.contains(u"row-damaged"_s));
}

TEST_F(ExitStatusOf, WhatIsNotThereIsFour)
{
    init();
    const QString nobody = u"01890000-0000-7000-8000-000000000000"_s;
    for (const QString &id : {nobody, u"priya"_s, u"01890000"_s, u""_s, u"{}"_s}) {
        const Answer contact = run({u"contact"_s, u"show"_s, id});
        EXPECT_EQ(contact.status, 4) << contact.out.toStdString();
        EXPECT_EQ(contact.error(), u"no-such-contact"_s);
        const Answer meeting = run({u"interview"_s, u"start"_s, id});
        EXPECT_EQ(meeting.status, 4);
        EXPECT_EQ(meeting.error(), u"no-such-meeting"_s);
    }
    EXPECT_EQ(run({u"contact"_s, u"list"_s, u"--student"_s, nobody}).error(), u"no-such-student"_s);
    EXPECT_EQ(run({u"contact"_s, u"add"_s, u"--name"_s, u"X"_s, u"--introducer"_s, nobody}).status, 4);
    const QString meeting = book(addContact(u"Priya Raman"_s));
    run({u"interview"_s, u"start"_s, meeting});
    EXPECT_EQ(
        run({u"interview"_s, u"note"_s, meeting, u"--item"_s, nobody, u"words"_s}).error(), u"no-such-plan-item"_s);
}

TEST_F(ExitStatusOf, AnotherWriterIsFiveButReadingGoesOn)
{
    init();
    const QString contact = addContact(u"Priya Raman"_s);
    const QString meeting = book(contact);
    run({u"interview"_s, u"start"_s, meeting});
    run({u"interview"_s, u"note"_s, meeting, u"They write every day."_s});
    run({u"interview"_s, u"end"_s, meeting});
    QLockFile lock(workspace() + u".lock"_s);
    ASSERT_TRUE(lock.tryLock());
    for (const QStringList &words : {QStringList {u"contact"_s, u"add"_s, u"--name"_s, u"X"_s}, {u"undo"_s},
             {u"contact"_s, u"move"_s, contact, u"thanked"_s}, {u"restore"_s, workspace()}}) {
        const Answer answer = run(words);
        EXPECT_EQ(answer.status, 5) << answer.out.toStdString();
        EXPECT_EQ(answer.error(), u"workspace-in-use"_s);
    }
    for (const QStringList &words : {QStringList {u"info"_s}, {u"check"_s}, {u"contact"_s, u"list"_s},
             {u"contact"_s, u"list"_s, u"--search"_s, u"raman"_s}, {u"contact"_s, u"show"_s, contact},
             {u"meeting"_s, u"show"_s, meeting}, {u"interview"_s, u"show"_s, meeting},
             {u"note"_s, u"find"_s, u"write"_s}, {u"undo"_s, u"--list"_s}, {u"backup"_s, path(u"copy.demitasse"_s)}}) {
        const Answer answer = run(words);
        EXPECT_EQ(answer.status, 0) << words.join(u' ').toStdString() << answer.out.toStdString();
    }
}

TEST_F(ExitStatusOf, WhatCannotBeWrittenIsFive)
{
    init();
    const QString meeting = book(addContact(u"Priya Raman"_s));
    const Answer nowhere = run({u"meeting"_s, u"invite"_s, meeting, path(u"no/such/folder/x.ics"_s)});
    EXPECT_EQ(nowhere.status, 5);
    EXPECT_EQ(nowhere.error(), u"file-not-written"_s);
    EXPECT_EQ(run({u"meeting"_s, u"show"_s, meeting}).object().value(u"method_last_sent"_s), QJsonValue());
    file(u"there.demitasse"_s, "mine");
    const Answer exists = run({u"backup"_s, path(u"there.demitasse"_s)});
    EXPECT_EQ(exists.status, 5);
    EXPECT_EQ(exists.error(), u"file-exists"_s);
    EXPECT_EQ(bytesOf(u"there.demitasse"_s), "mine");
    EXPECT_EQ(run({u"backup"_s, path(u"no/such/folder/x.demitasse"_s)}).status, 5);
}

} // namespace

} // namespace Demitasse
