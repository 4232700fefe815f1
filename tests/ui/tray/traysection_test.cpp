// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faketray.h"
#include "tests/support/livedesk.h"
#include "ui/settings/personsection.h"
#include "ui/settings/traysection.h"
#include "ui/tray/trayswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QTest>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;

class TraySectionTest : public ::testing::Test
{
protected:
    void open()
    {
        section = std::make_unique<TraySection>(desk.context, tray);
        section->show();
    }
    QCheckBox *box(const QString &name) const { return section->findChild<QCheckBox *>(name); }
    QString truth() const { return section->findChild<QLabel *>(u"trayTruth"_s)->text(); }

    LiveDesk desk;
    FakeTray surface;
    TraySwitch tray {surface};
    std::unique_ptr<TraySection> section;
};

TEST_F(TraySectionTest, BothAreOffUntilAskedForAndAreChosenByKeys)
{
    open();
    EXPECT_FALSE(box(u"stayInTray"_s)->isChecked());
    EXPECT_FALSE(box(u"speakFromTray"_s)->isEnabled());
    EXPECT_EQ(truth(), u"Closing the window ends the program."_s);
    QTest::keyClick(box(u"stayInTray"_s), Qt::Key_Space);
    EXPECT_TRUE(surface.shown);
    EXPECT_TRUE(truth().contains(u"leaves the program in the tray"_s));
    QTest::keyClick(box(u"speakFromTray"_s), Qt::Key_Space);
    EXPECT_TRUE(tray.speaks());
    EXPECT_TRUE(truth().contains(u"Each thing is said once"_s));
    QTest::keyClick(box(u"stayInTray"_s), Qt::Key_Space);
    EXPECT_FALSE(tray.speaks());
    tray.setWantsMessages(false);
}

TEST_F(TraySectionTest, WhatThisDesktopCannotShowIsSaid)
{
    surface.there = false;
    open();
    EXPECT_TRUE(truth().startsWith(u"This desktop has no tray"_s));
    surface.there = true;
    surface.speaking = false;
    tray.setWantsTray(true);
    tray.setWantsMessages(true);
    EXPECT_TRUE(truth().contains(u"shows no messages"_s));
    EXPECT_FALSE(tray.speaks());
    tray.setWantsTray(false);
    tray.setWantsMessages(false);
}

TEST(HolidayRegionTest, IsTheTimeZonesUntilAnotherIsChosen)
{
    LiveDesk desk;
    PersonSection section(desk.context);
    section.show();
    section.arrive();
    desk.settle();
    auto *region = section.findChild<QComboBox *>(u"holidayRegion"_s);
    EXPECT_EQ(region->count(), 15);
    EXPECT_EQ(region->currentText(), u"From the time zone: Ontario"_s);
    region->setFocus();
    QTest::keyClicks(region, u"Quebec"_s);
    QTest::keyClick(region, Qt::Key_Tab);
    section.leave();
    desk.settle();
    EXPECT_EQ(desk.run([](Desk &its) { return its.profile.student(); }).region, u"ca-qc"_s);
}

} // namespace

} // namespace Demitasse
