// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class Help : public CliTest
{
};

TEST_F(Help, IsThereOnEveryLevelWithoutAWorkspace)
{
    const QList<std::pair<QString, QString>> levels {{u""_s, u"contact"_s}, {u"init"_s, u"--sample"_s},
        {u"info"_s, u"--workspace"_s}, {u"check"_s, u"--repair"_s}, {u"backup"_s, u"FILE"_s}, {u"restore"_s, u"FILE"_s},
        {u"import"_s, u"--dry-run"_s}, {u"export"_s, u"--overwrite"_s}, {u"contact"_s, u"archive"_s}, {u"contact add"_s, u"--introducer-permission"_s},
        {u"contact edit"_s, u"--role"_s}, {u"contact list"_s, u"--search"_s}, {u"contact show"_s, u"ID"_s},
        {u"contact move"_s, u"on-hold"_s}, {u"contact merge"_s, u"ID"_s},
        {u"duplicates"_s, u"duplicates"_s}, {u"letter"_s, u"--situation"_s}, {u"check-letter"_s, u"--jsonl"_s}, {u"contact archive"_s, u"--back"_s}, {u"organization"_s, u"merge"_s},
        {u"organization list"_s, u"--search"_s}, {u"organization show"_s, u"ID"_s},
        {u"organization add"_s, u"--under"_s}, {u"organization rename"_s, u"NAME"_s},
        {u"organization move"_s, u"--top"_s}, {u"organization merge"_s, u"KEEP OTHER"_s},
        {u"organization remove"_s, u"ID"_s}, {u"meeting"_s, u"invite"_s},
        {u"meeting book"_s, u"--with"_s}, {u"meeting people"_s, u"--add"_s},
        {u"meeting move"_s, u"--start"_s}, {u"meeting cancel"_s, u"--reason"_s},
        {u"meeting show"_s, u"ID"_s}, {u"meeting invite"_s, u"publish"_s}, {u"interview"_s, u"start"_s},
        {u"interview start"_s, u"MEETING"_s}, {u"interview note"_s, u"--at"_s}, {u"interview end"_s, u"MEETING"_s},
        {u"interview show"_s, u"MEETING"_s}, {u"interview write"_s, u"MEETING FILE"_s}, {u"note"_s, u"find"_s}, {u"note find"_s, u"--limit"_s},
        {u"find"_s, u"--in"_s},
        {u"note become"_s, u"--as"_s}, {u"shelf"_s, u"--path"_s},
        {u"stats"_s, u"--cohort"_s},
        {u"undo"_s, u"--list"_s}, {u"redo"_s, u"redo"_s}};
    for (const auto &[level, mentions] : levels) {
        const Answer answer = plain(level.split(u' ', Qt::SkipEmptyParts) + QStringList {u"--help"_s});
        EXPECT_EQ(answer.status, 0) << level.toStdString();
        EXPECT_EQ(answer.err, QString());
        EXPECT_TRUE(answer.out.startsWith(QString(u"Usage: demitasse-cli "_s + level).trimmed()))
            << answer.out.toStdString();
        EXPECT_TRUE(answer.out.contains(mentions)) << answer.out.toStdString();
        EXPECT_TRUE(answer.out.contains(u"Examples:\n  demitasse-cli "_s)) << answer.out.toStdString();
        EXPECT_TRUE(answer.out.contains(u"--json"_s));
    }
}

TEST_F(Help, OutweighsWhateverElseIsWrong)
{
    EXPECT_EQ(plain({u"contact"_s, u"show"_s, u"-h"_s, u"--nonsense"_s, u"a"_s, u"b"_s}).status, 0);
    EXPECT_EQ(plain({u"--help"_s, u"contact"_s}).out, plain({u"contact"_s, u"--help"_s}).out);
    const Answer answer = plain({u"--version"_s});
    EXPECT_EQ(answer.status, 0);
    EXPECT_TRUE(answer.out.startsWith(u"demitasse-cli "_s));
    EXPECT_EQ(plain({u"info"_s, u"--version"_s}).out, answer.out);
}

TEST_F(Help, GlobalOptionsStandBeforeAndAfterTheCommand)
{
    init();
    const QString id = addContact(u"Priya Raman"_s);
    const Answer expected = run({u"contact"_s, u"show"_s, id});
    const QString place = workspace();
    EXPECT_EQ(plain({u"--json"_s, u"contact"_s, u"-w"_s, place, u"show"_s, id}).out, expected.out);
    EXPECT_EQ(plain({u"contact"_s, u"show"_s, id, u"--workspace="_s + place, u"--json"_s}).out, expected.out);
    EXPECT_EQ(
        plain({u"-w"_s, path(u"other"_s), u"contact"_s, u"show"_s, u"--json"_s, id, u"-w"_s, place}).out, expected.out);
}

TEST_F(Help, TheUsualWorkspaceLiesInTheDataFolder)
{
    const Answer missing = plain({u"info"_s, u"--json"_s});
    EXPECT_EQ(missing.status, 3);
    EXPECT_TRUE(missing.out.contains(path(u"data/demitasse/my.demitasse"_s))) << missing.out.toStdString();
    EXPECT_EQ(plain({u"init"_s}).status, 0);
    EXPECT_EQ(plain({u"info"_s}).status, 0);
}

TEST_F(Help, PointsAtWhatWasWrong)
{
    const Answer answer = plain({u"contact"_s, u"list"_s, u"--stages"_s, u"met"_s});
    EXPECT_EQ(answer.status, 2);
    EXPECT_EQ(answer.out, QString());
    EXPECT_TRUE(answer.err.contains(u"“--stages”"_s));
    EXPECT_TRUE(answer.err.contains(u"demitasse-cli contact list --help"_s));
    EXPECT_TRUE(plain({u"contact"_s, u"move"_s, u"x"_s}).err.contains(u"STAGE"_s));
}

} // namespace

} // namespace Demitasse
