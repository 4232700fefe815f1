// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faketray.h"
#include "tests/support/livedesk.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/workspacechoice.h"
#include "ui/theme/theme.h"
#include "ui/tray/trayswitch.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QWheelEvent>

namespace Demitasse {

using namespace Qt::StringLiterals;

class SettingsPageTest : public testing::Test
{
protected:
    SettingsPageTest()
    {
        page.resize(900, 900);
        page.show();
        page.arrive({Place::Kind::Settings});
        desk.settle();
    }

    QLineEdit *field(const QString &name)
    {
        const QList<QLineEdit *> all = page.findChildren<QLineEdit *>();
        for (QLineEdit *each : all) {
            if (each->accessibleName() == name)
                return each;
        }
        ADD_FAILURE() << qPrintable(name);
        return nullptr;
    }
    Student student() { return desk.run([](Desk &its) { return its.profile.student(); }); }

    LiveDesk desk;
    Theme theme{Theme::Choice::Light};
    WorkspaceChoice choice{u"somewhere.demitasse"_s};
    FakeTray surface;
    TraySwitch tray{surface};
    SettingsPage page{desk.context, theme, choice, tray};
};

TEST_F(SettingsPageTest, KeepsANameThatIsTypedAndShowsItAgain)
{
    QLineEdit *name = field(u"Name"_s);
    EXPECT_EQ(name->text(), u"Ada Student"_s);
    name->selectAll();
    QTest::keyClicks(name, u"Ada Lovelace"_s);
    QTest::keyClick(name, Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(student().name, u"Ada Lovelace"_s);

    SettingsPage again{desk.context, theme, choice, tray};
    again.arrive({Place::Kind::Settings});
    desk.settle();
    EXPECT_EQ(again.findChildren<QLineEdit *>().first()->text(), u"Ada Lovelace"_s);
}

TEST_F(SettingsPageTest, ScrollsOverAChoiceWithoutMakingIt)
{
    auto *looks = page.findChildren<QComboBox *>().last();
    for (QComboBox *each : page.findChildren<QComboBox *>()) {
        if (each->accessibleName() == u"Colours"_s)
            looks = each;
    }
    const int chosen = looks->currentIndex();
    QWheelEvent wheel({5, 5}, looks->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
        Qt::NoScrollPhase, false);
    QApplication::sendEvent(looks, &wheel);
    EXPECT_EQ(looks->currentIndex(), chosen);
}

TEST_F(SettingsPageTest, KeepsWhatIsBeingTypedWhenAnotherPageComes)
{
    QLineEdit *email = field(u"E-mail address"_s);
    email->selectAll();
    QTest::keyClicks(email, u"ada@example.net"_s);
    page.leave();
    desk.settle();
    EXPECT_EQ(student().email, u"ada@example.net"_s);
}

} // namespace Demitasse
