// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class ExportBy : public CliTest
{
protected:
    void SetUp() override { init(); }
};

TEST_F(ExportBy, TheEndingSaysTheFormat)
{
    addContact(u"Priya Raman"_s);
    const QString tom = addContact(u"Tom Okafor"_s);
    const Answer all = run({u"export"_s, path(u"all.csv"_s)});
    EXPECT_EQ(all.status, 0);
    EXPECT_EQ(all.text(u"file"_s), path(u"all.csv"_s));
    EXPECT_EQ(all.object().value(u"records"_s).toInt(), 2);
    EXPECT_TRUE(bytesOf(u"all.csv"_s).startsWith("\xef\xbb\xbf\"Given Name\","));
    const Answer one = run({u"export"_s, path(u"one"_s), u"--format"_s, u"csv"_s, u"--contact"_s, tom});
    EXPECT_EQ(one.object().value(u"records"_s).toInt(), 1);
    EXPECT_FALSE(bytesOf(u"one"_s).contains("Priya"));
}

TEST_F(ExportBy, CardsAreKnownAgainWithTheirPicture)
{
    const QString card = file(u"in.vcf"_s,
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Léanne Nguyễn\r\nN:Nguyễn;Léanne;;;\r\nEMAIL:leanne@example.org\r\n"
        "ORG:Ministry of Health;Policy Branch\r\nPHOTO:data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcS"
        "JAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\r\nEND:VCARD\r\n");
    EXPECT_EQ(run({u"import"_s, card}).object().value(u"added"_s).toInt(), 1);
    const Answer out = run({u"export"_s, path(u"out.vcf"_s)});
    EXPECT_EQ(out.object().value(u"records"_s).toInt(), 1) << out.out.toStdString();
    const QByteArray written = bytesOf(u"out.vcf"_s);
    EXPECT_TRUE(written.startsWith("BEGIN:VCARD\r\nVERSION:4.0\r\n"));
    EXPECT_TRUE(written.contains("PHOTO:data:image/")) << written.toStdString();
    EXPECT_TRUE(written.contains("Ministry of Health;Policy Branch"));
    EXPECT_EQ(run({u"import"_s, path(u"out.vcf"_s)}).object().value(u"merged"_s).toInt(), 1);
}

TEST_F(ExportBy, AFileThatIsThereStays)
{
    addContact(u"Priya Raman"_s);
    const QString there = file(u"there.csv"_s, "mine");
    const Answer refused = run({u"export"_s, there});
    EXPECT_EQ(refused.status, 5);
    EXPECT_EQ(refused.error(), u"file-exists"_s);
    EXPECT_EQ(bytesOf(u"there.csv"_s), "mine");
    EXPECT_EQ(run({u"export"_s, there, u"--overwrite"_s}).status, 0);
    EXPECT_TRUE(bytesOf(u"there.csv"_s).contains("Priya"));
}

TEST_F(ExportBy, NothingTakesThePlaceOfAWorkspace)
{
    const QString id = addContact(u"Priya Raman"_s);
    const QString meeting = book(id);
    EXPECT_EQ(run({u"backup"_s, path(u"safe.demitasse"_s)}).status, 0);
    const QByteArray before = bytesOf(u"my place.demitasse"_s);
    for (const QString &there : {workspace(), path(u"safe.demitasse"_s), path(u"."_s)}) {
        for (const QStringList &words : {QStringList {u"export"_s, there, u"--format"_s, u"csv"_s, u"--overwrite"_s},
                 {u"export"_s, there, u"--format"_s, u"bundle"_s, u"--overwrite"_s},
                 {u"meeting"_s, u"invite"_s, meeting, there, u"--method"_s, u"publish"_s}}) {
            const Answer refused = run(words);
            EXPECT_EQ(refused.status, 5) << words.join(u' ').toStdString();
            EXPECT_EQ(refused.error(), u"file-exists"_s) << words.join(u' ').toStdString();
        }
    }
    const QString odd = path(u"contacts.db"_s);
    EXPECT_EQ(plain({u"-w"_s, odd, u"init"_s}).status, 0);
    EXPECT_EQ(plain({u"-w"_s, odd, u"export"_s, odd, u"--format"_s, u"csv"_s, u"--overwrite"_s}).status, 5);
    EXPECT_EQ(bytesOf(u"my place.demitasse"_s), before);
    EXPECT_EQ(run({u"contact"_s, u"list"_s}).list().size(), 1);
    EXPECT_EQ(run({u"check"_s}).status, 0);
}

TEST_F(ExportBy, WhatIsNotThereYetIsSaid)
{
    for (const QString &name : {u"a.ics"_s, u"a"_s, u"a.xlsx"_s}) {
        const Answer answer = run({u"export"_s, path(name)});
        EXPECT_EQ(answer.status, 2) << name.toStdString();
        EXPECT_EQ(answer.error(), u"usage-wrong"_s);
    }
    EXPECT_EQ(run({u"export"_s, path(u"a"_s), u"--format"_s, u"xls"_s}).error(), u"word-unknown"_s);
    EXPECT_EQ(run({u"export"_s, path(u"a.csv"_s), u"--contact"_s, u"nobody"_s}).status, 4);
    EXPECT_EQ(run({u"export"_s, path(u"no/a.csv"_s)}).status, 5);
}

TEST_F(ExportBy, ABundleMergesIntoAnotherWorkspace)
{
    const QString id = addContact(u"Priya Raman"_s);
    book(id);
    const QString bundle = path(u"all.demitasse-bundle"_s);
    EXPECT_EQ(run({u"export"_s, bundle, u"--contact"_s, id}).status, 2);
    const Answer written = run({u"export"_s, bundle});
    EXPECT_EQ(written.status, 0) << written.out.toStdString();
    const QStringList other {u"--json"_s, u"-w"_s, path(u"other.demitasse"_s)};
    EXPECT_EQ(plain(other + QStringList {u"init"_s}).status, 0);
    EXPECT_EQ(plain(other + QStringList {u"import"_s, u"--dry-run"_s, bundle}).status, 0);
    EXPECT_EQ(plain(other + QStringList {u"import"_s, bundle}).status, 0);
    EXPECT_TRUE(plain(other + QStringList {u"contact"_s, u"list"_s}).out.contains(id));
    const Answer again = run({u"import"_s, bundle});
    EXPECT_EQ(again.status, 0);
    EXPECT_EQ(again.object().value(u"added"_s).toInt() + again.object().value(u"updated"_s).toInt(), 0);
    EXPECT_EQ(again.object().value(u"read"_s).toInt(), again.object().value(u"merged"_s).toInt());
    EXPECT_TRUE(again.object().value(u"conflicts"_s).isArray());
    const QString csv = file(u"a.csv"_s, "Name\nAda\n");
    EXPECT_EQ(run({u"import"_s, bundle, csv}).error(), u"usage-wrong"_s);
    EXPECT_EQ(run({u"import"_s, u"--format"_s, u"bundle"_s, csv}).error(), u"file-not-what-it-says"_s);
}

TEST_F(ExportBy, ABundleNamesWhomItBringsTwice)
{
    const QStringList other {u"-w"_s, path(u"other.demitasse"_s)};
    const QString bundle = path(u"all.demitasse-bundle"_s);
    EXPECT_EQ(plain(other + QStringList {u"init"_s}).status, 0);
    EXPECT_EQ(plain(other + QStringList {u"contact"_s, u"add"_s, u"--name"_s, u"Priya Raman"_s, u"--email"_s,
                        u"PRIYA.RAMAN@example.org"_s})
                  .status,
        0);
    EXPECT_EQ(plain(other + QStringList {u"export"_s, bundle}).status, 0);
    const QString known
        = run({u"contact"_s, u"add"_s, u"--name"_s, u"P. Raman"_s, u"--email"_s, u"priya.raman@example.org"_s}).id();
    for (const QStringList &how : {QStringList {u"--dry-run"_s}, QStringList {}}) {
        const Answer answer = run(QStringList {u"import"_s, bundle} + how);
        EXPECT_EQ(answer.status, 0);
        const QJsonArray alike = answer.object().value(u"may_be_same"_s).toArray();
        ASSERT_EQ(alike.size(), 1) << answer.out.toStdString();
        EXPECT_EQ(alike[0][u"id"_s].toString(), known);
        EXPECT_EQ(alike[0][u"who"_s].toString(), u"P. Raman"_s);
        EXPECT_EQ(alike[0][u"name"_s].toString(), u"Priya Raman"_s);
        EXPECT_EQ(alike[0][u"file"_s].toString(), bundle);
        EXPECT_EQ(alike[0][u"reasons"_s][0].toString(), u"same-email"_s);
    }
    EXPECT_EQ(run({u"duplicates"_s}).list().size(), 1) << "both are there until someone decides";
    EXPECT_EQ(run({u"undo"_s}).status, 0);
    const Answer said = text({u"import"_s, bundle});
    EXPECT_TRUE(said.out.contains(u"Priya Raman may be P. Raman: Same e-mail address"_s)) << said.out.toStdString();
    EXPECT_TRUE(said.out.contains(u"duplicates"_s));
}

TEST_F(ExportBy, WhatWasWrittenIsKnownAgain)
{
    addContact(u"Priya Raman"_s);
    EXPECT_EQ(run({u"export"_s, path(u"all.csv"_s)}).status, 0);
    EXPECT_EQ(run({u"import"_s, path(u"all.csv"_s)}).object().value(u"merged"_s).toInt(), 1);
}

} // namespace

} // namespace Demitasse
