// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class ReportBy : public CliTest
{
protected:
    void SetUp() override
    {
        init();
        const QString priya = addContact(u"Priya Raman"_s);
        const QString meeting = book(priya);
        run({u"interview"_s, u"start"_s, meeting});
        run({u"interview"_s, u"note"_s, meeting, u"--kind"_s, u"insight"_s, u"Priya began as an intern"_s});
        run({u"interview"_s, u"note"_s, meeting, u"--kind"_s, u"information"_s, u"Ask Mara Diallo about budgets"_s});
        EXPECT_EQ(run({u"interview"_s, u"end"_s, meeting}).status, 0);
    }
};

TEST_F(ReportBy, TheEndingSaysTheFormat)
{
    const Answer markdown = run({u"export"_s, path(u"report.md"_s)});
    EXPECT_EQ(markdown.status, 0) << markdown.err.toStdString();
    EXPECT_EQ(markdown.object().value(u"records"_s).toInt(), 1);
    EXPECT_EQ(markdown.text(u"file"_s), path(u"report.md"_s));
    EXPECT_TRUE(bytesOf(u"report.md"_s).contains("- Priya began as an intern\n"));
    EXPECT_EQ(run({u"export"_s, path(u"report.html"_s)}).status, 0);
    EXPECT_TRUE(bytesOf(u"report.html"_s).contains("<li>Priya began as an intern</li>"));
    EXPECT_EQ(run({u"export"_s, path(u"report.pdf"_s), u"--paper"_s, u"a4"_s}).status, 0);
    EXPECT_TRUE(bytesOf(u"report.pdf"_s).startsWith("%PDF-") && bytesOf(u"report.pdf"_s).contains("/MediaBox [0 0 59"));
    EXPECT_EQ(run({u"export"_s, path(u"other"_s), u"--format"_s, u"md"_s, u"--lang"_s, u"fr"_s}).status, 0);
    EXPECT_TRUE(QString::fromUtf8(bytesOf(u"other"_s)).startsWith(u"# Ce que mes conversations"_s));
}

TEST_F(ReportBy, NamesAreLeftOut)
{
    const Answer masked = run({u"export"_s, path(u"a.md"_s), u"--mask-names"_s});
    EXPECT_FALSE(bytesOf(u"a.md"_s).contains("Priya"));
    EXPECT_EQ(masked.object().value(u"likely_names"_s).toArray(), QJsonArray {u"Mara Diallo"_s});
    run({u"export"_s, path(u"b.md"_s), u"--mask"_s, u"Mara Diallo"_s});
    EXPECT_FALSE(bytesOf(u"b.md"_s).contains("Priya") || bytesOf(u"b.md"_s).contains("Diallo"));
    const Answer told = plain({u"-w"_s, path(u"my place.demitasse"_s), u"export"_s, path(u"c.md"_s), u"--mask-names"_s});
    EXPECT_TRUE(told.out.contains(u"Mara Diallo"_s)) << told.out.toStdString();
}

TEST_F(ReportBy, OnlyWhatIsAskedForIsInIt)
{
    EXPECT_EQ(run({u"export"_s, path(u"a.md"_s), u"--from"_s, u"2030-01-01"_s}).object().value(u"records"_s).toInt(), 0);
    EXPECT_EQ(run({u"export"_s, path(u"b.md"_s), u"--part"_s, u"figures"_s}).status, 0);
    EXPECT_FALSE(bytesOf(u"b.md"_s).contains("intern"));
    const QString tom = addContact(u"Tom Okafor"_s);
    EXPECT_EQ(run({u"export"_s, path(u"c.md"_s), u"--contact"_s, tom}).object().value(u"records"_s).toInt(), 0);
}

TEST_F(ReportBy, WhatCannotBeIsSaid)
{
    EXPECT_EQ(run({u"export"_s, path(u"a.md"_s), u"--part"_s, u"gossip"_s}).error(), u"word-unknown"_s);
    EXPECT_EQ(run({u"export"_s, path(u"a.md"_s), u"--path"_s, u"Nowhere"_s}).status, 4);
    EXPECT_EQ(run({u"export"_s, path(u"a.md"_s), u"--from"_s, u"soon"_s}).status, 2);
    EXPECT_EQ(run({u"export"_s, path(u"a.pdf"_s), u"--paper"_s, u"napkin"_s}).error(), u"word-unknown"_s);
    EXPECT_EQ(run({u"export"_s, path(u"no/a.md"_s)}).status, 5);
    const QString there = file(u"there.md"_s, "mine");
    EXPECT_EQ(run({u"export"_s, there}).error(), u"file-exists"_s);
    EXPECT_EQ(bytesOf(u"there.md"_s), "mine");
}

} // namespace

} // namespace Demitasse
