// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class BriefCommand : public CliTest
{
protected:
    void SetUp() override
    {
        init();
        meeting = book(addContact(u"Léanne Nguyễn"_s));
        run({u"plan"_s, meeting, u"--suggest"_s});
    }
    QString words(const QString &name) const
    {
        QProcess tool;
        tool.start(u"pdftotext"_s, {u"-raw"_s, path(name), u"-"_s});
        EXPECT_TRUE(tool.waitForFinished());
        return QString::fromUtf8(tool.readAllStandardOutput());
    }
    QString facts(const QString &name) const
    {
        QProcess tool;
        tool.start(u"pdfinfo"_s, {path(name)});
        EXPECT_TRUE(tool.waitForFinished());
        return QString::fromUtf8(tool.readAllStandardOutput());
    }

    QString meeting;
};

TEST_F(BriefCommand, WritesASheetWithoutADisplay)
{
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("QT_QPA_PLATFORM");
    const Answer made = run({u"brief"_s, meeting, path(u"brief.pdf"_s)});
    EXPECT_EQ(made.status, 0);
    EXPECT_EQ(made.object(), QJsonObject({{u"file"_s, path(u"brief.pdf"_s)}}));
    const QString text = words(u"brief.pdf"_s);
    EXPECT_TRUE(text.contains(u"Léanne Nguyễn"_s) && text.contains(u"10:00–10:20"_s)) << qPrintable(text);
    const QJsonArray items = run({u"plan"_s, meeting}).object()[u"items"_s].toArray();
    EXPECT_TRUE(text.contains(items[0].toObject()[u"text"_s].toString().left(30))) << qPrintable(text);
    const QString known = facts(u"brief.pdf"_s);
    EXPECT_TRUE(known.contains(u"(letter)"_s) && known.contains(QRegularExpression(u"Pages: +2\n"_s)))
        << qPrintable(known);
}

TEST_F(BriefCommand, SpeaksFrenchOnA4)
{
    EXPECT_EQ(run({u"--lang"_s, u"fr"_s, u"brief"_s, meeting, path(u"f.pdf"_s), u"--paper"_s, u"a4"_s}).status, 0);
    EXPECT_TRUE(facts(u"f.pdf"_s).contains(u"(A4)"_s));
    EXPECT_TRUE(words(u"f.pdf"_s).contains(u"novembre 2026"_s));
}

TEST_F(BriefCommand, ReplacesNothingUnasked)
{
    const QString there = file(u"there.pdf"_s, "mine");
    EXPECT_EQ(run({u"brief"_s, meeting, there}).error(), u"file-exists"_s);
    EXPECT_EQ(bytesOf(u"there.pdf"_s), "mine");
    EXPECT_EQ(run({u"brief"_s, meeting, there, u"--overwrite"_s}).status, 0);
    EXPECT_TRUE(bytesOf(u"there.pdf"_s).startsWith("%PDF-"));
    const Answer workspaceKept = run({u"brief"_s, meeting, workspace(), u"--overwrite"_s});
    EXPECT_EQ(workspaceKept.status, 5);
    EXPECT_EQ(run({u"info"_s}).status, 0);
}

TEST_F(BriefCommand, WritesNoEmptyBoxesWhereThereIsNoFont)
{
    const QString fonts = file(u"fonts.conf"_s,
        "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>/nowhere</dir></fontconfig>");
    qputenv("FONTCONFIG_FILE", fonts.toLocal8Bit());
    const Answer refused = run({u"brief"_s, meeting, path(u"no.pdf"_s)});
    qunsetenv("FONTCONFIG_FILE");
    EXPECT_EQ(refused.status, 5);
    EXPECT_EQ(refused.error(), u"font-missing"_s);
    EXPECT_EQ(bytesOf(u"no.pdf"_s), QByteArray());
}

TEST_F(BriefCommand, LeavesNothingHalfDone)
{
    EXPECT_EQ(run({u"brief"_s, u"nonsense"_s, path(u"no.pdf"_s)}).status, 4);
    EXPECT_EQ(run({u"brief"_s, meeting, path(u"no.pdf"_s), u"--paper"_s, u"a5"_s}).status, 2);
    EXPECT_EQ(run({u"brief"_s, meeting}).status, 2);
    const Answer unwritable = run({u"brief"_s, meeting, path(u"nowhere/no.pdf"_s)});
    EXPECT_EQ(unwritable.status, 5);
    EXPECT_EQ(unwritable.error(), u"file-not-written"_s);
    EXPECT_EQ(QDir(path({})).entryList({u"no*"_s}), QStringList());
    EXPECT_EQ(toDevice(u"/dev/null"_s, {u"brief"_s, meeting, u"/dev/full"_s, u"--overwrite"_s}), 5);
}

} // namespace
