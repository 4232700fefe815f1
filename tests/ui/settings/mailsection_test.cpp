// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/faketray.h"
#include "tests/support/smtpserver.h"
#include "tests/ui/contact/pagedriver.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/workspacechoice.h"
#include "ui/theme/theme.h"
#include "ui/tray/trayswitch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace Demitasse {

using namespace Qt::StringLiterals;

/// The settings with their mail part, and the servers that it may be pointed at.
class MailSectionTest : public testing::Test
{
protected:
    MailSectionTest() { renew(); }
    void renew()
    {
        page = std::make_unique<SettingsPage>(desk.context, theme, choice, tray);
        page->resize(900, 1600);
        page->show();
        page->activateWindow();
        page->arrive({Place::Kind::Settings});
        desk.settle();
    }
    template <class W> W *part(QStringView name) const
    {
        W *found = page->findChild<W *>(name.toString());
        EXPECT_NE(found, nullptr) << qPrintable(name.toString());
        return found;
    }
    void click(QStringView name)
    {
        QTest::mouseClick(part<QWidget>(name), Qt::LeftButton);
        desk.settle();
    }
    void type(QStringView name, const QString &text)
    {
        auto *field = part<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, field, Qt::Key_unknown, QString(c), Qt::NoModifier);
        QTest::keyClick(field, Qt::Key_Return);
    }
    void typePort(int port)
    {
        auto *field = part<QSpinBox>(u"mailPort");
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(port));
    }
    void fillIn(int port, const QString &password = u"s3cret ü"_s)
    {
        type(u"mailSender", u"lea@example.org"_s);
        type(u"mailServer", u"localhost"_s);
        QTest::keyClick(part<QComboBox>(u"mailSecurity"), Qt::Key_End);
        typePort(port);
        type(u"mailUser", u"léa@example.org"_s);
        type(u"mailPassword", password);
    }
    QString said() const { return part<QLabel>(u"mailSaid")->text(); }
    /// Until it has said something about the trial that was begun.
    bool awaitSaid(const QString &words)
    {
        return QTest::qWaitFor([&] { return said().contains(words); }, 10'000);
    }

    LiveDesk desk;
    Theme theme{Theme::Choice::Light};
    WorkspaceChoice choice{u"somewhere.demitasse"_s};
    FakeTray surface;
    TraySwitch tray{surface};
    std::unique_ptr<SettingsPage> page;
};

TEST_F(MailSectionTest, BeginsWithWhoOneIsAndSuggestsTheProvidersServer)
{
    EXPECT_EQ(part<QLineEdit>(u"mailSender")->text(), u"ada@example.org"_s);
    EXPECT_EQ(part<QLineEdit>(u"mailName")->text(), u"Ada Student"_s);
    EXPECT_EQ(part<QLineEdit>(u"mailServer")->text(), QString());
    EXPECT_FALSE(part<QLabel>(u"mailHint")->isVisible());

    type(u"mailSender", u"ada@icloud.com"_s);
    EXPECT_EQ(part<QLineEdit>(u"mailServer")->text(), u"smtp.mail.me.com"_s);
    EXPECT_EQ(part<QSpinBox>(u"mailPort")->value(), 587);
    EXPECT_EQ(part<QLineEdit>(u"mailUser")->text(), u"ada@icloud.com"_s);
    EXPECT_TRUE(part<QLabel>(u"mailHint")->isVisible());

    type(u"mailServer", u"smtp.example.net"_s);
    type(u"mailSender", u"ada@gmail.com"_s);
    EXPECT_EQ(part<QLineEdit>(u"mailServer")->text(), u"smtp.example.net"_s) << "what was typed stays";
}

TEST_F(MailSectionTest, TriesTheAccountWithoutSendingAnythingAndKeepsIt)
{
    const SmtpServer server;
    fillIn(server.port());
    click(u"tryMail");
    ASSERT_TRUE(awaitSaid(u"It works"_s)) << qPrintable(said());
    EXPECT_EQ(server.seen().mechanism, "PLAIN");
    EXPECT_FALSE(server.seen().commands.contains("DATA"));
    ASSERT_TRUE(desk.mailing.account().has_value());
    EXPECT_EQ(desk.mailing.account()->sender, u"lea@example.org"_s);
    EXPECT_EQ(desk.mailing.account()->senderName, u"Ada Student"_s);
    EXPECT_EQ(desk.passwords.kept.size(), 1);
    EXPECT_EQ(part<QLineEdit>(u"mailPassword")->text(), QString()) << "not to be read off the screen";

    renew();
    EXPECT_EQ(part<QLineEdit>(u"mailServer")->text(), u"localhost"_s);
    click(u"tryMail");
    EXPECT_TRUE(awaitSaid(u"It works"_s)) << "with the password that is known: " << qPrintable(said());
}

TEST_F(MailSectionTest, WritesThePasswordNowhereButIntoTheKeychain)
{
    const SmtpServer server;
    fillIn(server.port());
    click(u"tryMail");
    ASSERT_TRUE(awaitSaid(u"It works"_s));
    desk.settle();
    QDirIterator files(desk.filePath({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_FALSE(file.readAll().contains("s3cret")) << qPrintable(file.fileName());
        ++read;
    }
    EXPECT_GE(read, 2) << "the workspace and the account";
}

TEST_F(MailSectionTest, ShowsTheRealErrorWithAWayOutAndKeepsNothing)
{
    const struct
    {
        SmtpScript script;
        QString password;
        QString words;
    } cases[] = {
        {{}, u"wrong"_s, u"did not let"_s},
        {{.certificate = u"untrusted"_s}, u"s3cret ü"_s, u"certificate is not valid"_s},
        {{.offersStartTls = false}, u"s3cret ü"_s, u"no encrypted connection"_s},
        {{.dropAt = "EHLO"}, u"s3cret ü"_s, u"broke off"_s},
        {{.stallAt = "EHLO"}, u"s3cret ü"_s, u"did not answer in time"_s},
    };
    for (const auto &each : cases) {
        const SmtpServer server(each.script);
        fillIn(server.port(), each.password);
        click(u"tryMail");
        EXPECT_TRUE(awaitSaid(each.words)) << qPrintable(each.words) << ": " << qPrintable(said());
        EXPECT_EQ(desk.mailing.account(), std::nullopt);
        EXPECT_TRUE(desk.passwords.kept.isEmpty());
    }
}

TEST_F(MailSectionTest, WaitsNoLongerWhenToldTo)
{
    const SmtpServer server({.stallAt = "EHLO"});
    fillIn(server.port());
    click(u"tryMail");
    ASSERT_TRUE(server.awaitStep("EHLO"));
    EXPECT_FALSE(part<QPushButton>(u"tryMail")->isVisible());
    EXPECT_TRUE(part<QPushButton>(u"cancelTrial")->hasFocus());
    QTest::keyClick(part<QPushButton>(u"cancelTrial"), Qt::Key_Space);
    desk.settle();
    EXPECT_TRUE(part<QPushButton>(u"tryMail")->hasFocus());
    EXPECT_EQ(desk.mailing.account(), std::nullopt);
}

TEST_F(MailSectionTest, SaysHonestlyThatThereIsNoKeychain)
{
    desk.passwords.isThere = false;
    const SmtpServer server;
    fillIn(server.port());
    click(u"tryMail");
    EXPECT_TRUE(awaitSaid(u"no keychain"_s)) << qPrintable(said());
    EXPECT_TRUE(desk.mailing.account().has_value());
}

TEST_F(MailSectionTest, IsGoneToFromWhereMailIsSent)
{
    page = std::make_unique<SettingsPage>(desk.context, theme, choice, tray);
    page->resize(900, 500);
    page->show();
    page->activateWindow();
    page->arrive({.kind = Place::Kind::Settings, .text = u"mail"_s});
    desk.settle();
    EXPECT_TRUE(part<QLineEdit>(u"mailSender")->hasFocus());
    EXPECT_FALSE(part<QLineEdit>(u"mailSender")->visibleRegion().isEmpty());
}

TEST_F(MailSectionTest, NamesWhatIsMissing)
{
    type(u"mailSender", u"lea@example.org"_s);
    click(u"tryMail");
    EXPECT_FALSE(said().isEmpty());
    click(u"keepMail");
    EXPECT_EQ(desk.mailing.account(), std::nullopt);
}

TEST_F(MailSectionTest, ForgetsTheAccountAndItsPassword)
{
    const SmtpServer server;
    EXPECT_FALSE(part<QPushButton>(u"forgetMail")->isVisible());
    fillIn(server.port());
    click(u"tryMail");
    ASSERT_TRUE(awaitSaid(u"It works"_s));
    click(u"forgetMail");
    EXPECT_EQ(desk.mailing.account(), std::nullopt);
    EXPECT_TRUE(desk.passwords.kept.isEmpty());
    EXPECT_EQ(part<QLineEdit>(u"mailServer")->text(), QString());
    EXPECT_FALSE(part<QPushButton>(u"forgetMail")->isVisible());
}

} // namespace Demitasse
