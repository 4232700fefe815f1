// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class FindCommand : public CliTest
{
protected:
    FindCommand()
    {
        init();
        priya = addContact(u"Priya Raman"_s, {u"--path"_s, u"Policy"_s, u"--role"_s, u"Écrivaine publique"_s});
        tom = addContact(u"Tom Okafor"_s);
        talk(priya, u"2026-12-03T10:00"_s, {{u"insight"_s, u"They hire people who write"_s},
                                               {u"warning"_s, u"Writing at night, every night"_s}});
        talk(tom, u"2026-12-04T10:00"_s, {{u"insight"_s, u"He wrote the timetable"_s}});
    }
    void talk(const QString &contact, const QString &start, const QList<std::pair<QString, QString>> &notes)
    {
        const QString meeting = run({u"meeting"_s, u"book"_s, contact, u"--start"_s, start, u"--zone"_s,
                                        u"America/Toronto"_s, u"--mode"_s, u"video"_s, u"--where"_s, u"https://x.example"_s})
                                    .object()[u"id"_s].toString();
        run({u"interview"_s, u"start"_s, meeting});
        for (const auto &[kind, text] : notes)
            run({u"interview"_s, u"note"_s, meeting, u"--kind"_s, kind, text});
        run({u"interview"_s, u"end"_s, meeting});
    }
    qsizetype notes(const QStringList &options) { return run(QStringList {u"note"_s, u"find"_s} + options).list().size(); }
    QStringList kinds(const QStringList &options)
    {
        QStringList kinds;
        for (const QJsonValue found : run(QStringList {u"find"_s} + options).list())
            kinds.append(found[u"kind"_s].toString());
        return kinds;
    }

    QString priya;
    QString tom;
};

TEST_F(FindCommand, FindsNotesUnderFilters)
{
    EXPECT_EQ(notes({u"writes"_s}), 2);
    EXPECT_EQ(notes({u"write"_s, u"--limit"_s, u"1"_s}), 1);
    EXPECT_EQ(notes({u"writing"_s, u"--kind"_s, u"warning"_s}), 1);
    EXPECT_EQ(notes({u"wrote"_s, u"--contact"_s, tom}), 1);
    EXPECT_EQ(notes({u"wrote"_s, u"--contact"_s, priya}), 0);
    EXPECT_EQ(notes({u"write"_s, u"--path"_s, u"policy"_s}), 2);
    EXPECT_EQ(notes({u"write"_s, u"--path"_s, u"no such path"_s}), 0);
    EXPECT_EQ(notes({u"write"_s, u"--to"_s, u"2001-01-01"_s}), 0);
    EXPECT_EQ(run({u"note"_s, u"find"_s, u"write"_s, u"--kind"_s, u"nonsense"_s}).status, 2);
    EXPECT_EQ(run({u"note"_s, u"find"_s, u"write"_s, u"--from"_s, u"yesterday"_s}).status, 2);
}

TEST_F(FindCommand, LooksEverywhereOrWhereItIsTold)
{
    EXPECT_EQ(kinds({u"ecrivain"_s}), QStringList {u"contact"_s});
    EXPECT_EQ(kinds({u"policy"_s}).size(), 1) << "the path itself";
    EXPECT_EQ(kinds({u"priya"_s, u"--in"_s, u"note"_s}), QStringList());
    EXPECT_EQ(kinds({u"\"every night\""_s}), QStringList {u"note"_s});
    EXPECT_EQ(kinds({u"write -night"_s, u"--in"_s, u"note"_s, u"--in"_s, u"letter"_s}).size(), 1);
    EXPECT_EQ(run({u"find"_s, u"x"_s, u"--in"_s, u"nonsense"_s}).status, 2);
    const QJsonObject found = run({u"find"_s, u"writing night"_s}).list().at(0).toObject();
    EXPECT_EQ(found[u"matches"_s].toArray().at(0).toString(), u"Writing"_s);
    EXPECT_EQ(found[u"contacts"_s].toArray().at(0).toString(), priya);
    EXPECT_EQ(found[u"word"_s].toString(), u"warning"_s);
    EXPECT_TRUE(text({u"find"_s, u"timetable"_s}).out.contains(u"He wrote the timetable"_s));
    EXPECT_TRUE(text({u"find"_s, u"absent"_s}).out.contains(u"Nothing has these words."_s));
}

} // namespace

} // namespace Demitasse
