// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/exporter.h"

#include "tests/support/livedesk.h"

#include <QFile>
#include <QFileDialog>
#include <QTest>
#include <QWidget>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class ExporterTest : public ::testing::Test
{
protected:
    ExporterTest() { page.show(); }

    /// Chooses that name in the dialog that is asking; what the notice then says.
    QString choose(const QString &name)
    {
        auto *dialog = page.findChild<QFileDialog *>(u"exportDialog"_s);
        if (!dialog)
            return u"nothing was asked"_s;
        desk.posted.clear();
        emit dialog->fileSelected(desk.filePath(name));
        dialog->close();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !desk.posted.isEmpty(); }));
        return desk.posted.isEmpty() ? QString() : desk.posted.last().sentence;
    }
    QByteArray written(const QString &name) const
    {
        QFile file(desk.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    LiveDesk desk;
    QWidget page;
    Exporter exporter {desk.context, &page};
};

TEST_F(ExporterTest, WritesWhatTheNameSays)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    desk.add(u"Tom Okafor"_s);
    exporter.askForPeople(std::nullopt, u"contacts.csv"_s);
    EXPECT_EQ(choose(u"all.csv"_s), u"all.csv is written."_s);
    EXPECT_TRUE(written(u"all.csv"_s).contains("Okafor"));
    exporter.askForPeople(QList {priya}, u"Priya Raman.vcf"_s);
    EXPECT_EQ(choose(u"one.vcf"_s), u"one.vcf is written."_s);
    EXPECT_TRUE(written(u"one.vcf"_s).contains("FN:Priya Raman\r\n"));
    EXPECT_FALSE(written(u"one.vcf"_s).contains("Okafor"));
}

TEST_F(ExporterTest, TakesEverythingInABundleThatIsKnownAgain)
{
    desk.add(u"Priya Raman"_s);
    exporter.askForEverything();
    EXPECT_EQ(choose(u"all.demitasse-bundle"_s), u"all.demitasse-bundle is written."_s);
    EXPECT_TRUE(isBundleFile(desk.filePath(u"all.demitasse-bundle"_s)));
}

TEST_F(ExporterTest, SaysWhyNothingCouldBeWritten)
{
    desk.add(u"Priya Raman"_s);
    exporter.askForPeople(std::nullopt, u"contacts.csv"_s);
    EXPECT_TRUE(choose(u"no such folder/all.csv"_s).contains(u"all.csv"_s));
    EXPECT_EQ(desk.posted.last().tone, Notice::Tone::Bad);
}

} // namespace
