// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/errortext.h"
#include "ui/welcome/failurepage.h"
#include "ui/welcome/welcomepage.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <gtest/gtest.h>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;

QStringList shownWords(const QWidget &page)
{
    QStringList words;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisible())
            words.append(label->text());
    }
    return words;
}

QPushButton *buttonNamed(const QWidget &page, const QString &beginning)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().startsWith(beginning))
            return button;
    }
    return nullptr;
}

class WelcomeTest : public ::testing::Test
{
protected:
    WelcomeTest()
    {
        page.resize(1024, 700);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        fields = page.findChildren<QLineEdit *>();
    }

    WelcomePage page;
    QList<QLineEdit *> fields;
};

TEST_F(WelcomeTest, BeginsInTheNameAndStartsWithEnter)
{
    QSignalSpy started(&page, &WelcomePage::startWanted);
    ASSERT_EQ(fields.size(), 2);
    EXPECT_EQ(QApplication::focusWidget(), fields[0]);
    QTest::keyClicks(fields[0], u" Ada Lovelace "_s);
    QTest::keyClick(fields[0], Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), fields[1]);
    QTest::keyClicks(fields[1], u"ada@example.org"_s);
    QTest::keyClick(fields[1], Qt::Key_Return);
    ASSERT_EQ(started.size(), 1);
    EXPECT_EQ(started.first().at(0).toString(), u"Ada Lovelace"_s);
    EXPECT_EQ(started.first().at(1).toString(), u"ada@example.org"_s);
}

TEST_F(WelcomeTest, WithoutANameItSaysWhyBesideTheField)
{
    QSignalSpy started(&page, &WelcomePage::startWanted);
    const qsizetype before = shownWords(page).size();
    QTest::mouseClick(buttonNamed(page, u"Start"_s), Qt::LeftButton);
    EXPECT_EQ(started.size(), 0);
    EXPECT_EQ(shownWords(page).size(), before + 1);
    EXPECT_EQ(QApplication::focusWidget(), fields[0]);
}

TEST_F(WelcomeTest, AFailureLeavesWhatWasTyped)
{
    QTest::keyClicks(fields[0], u"Ada"_s);
    QTest::keyClicks(fields[1], u"not an address"_s);
    page.setBusy(true);
    EXPECT_FALSE(fields[0]->isEnabled());
    page.showFailure({ErrorCode::AddressInvalid, {u"not an address"_s}, {}});
    EXPECT_TRUE(fields[0]->isEnabled());
    EXPECT_EQ(fields[0]->text(), u"Ada"_s);
    EXPECT_EQ(QApplication::focusWidget(), fields[1]);
    EXPECT_TRUE(shownWords(page).join(u'\n').contains(u"not an address"_s));
}

class FailureTest : public ::testing::TestWithParam<ErrorCode>
{
};

TEST_P(FailureTest, SaysWhatItIsAndHasAWayOut)
{
    const Error error{GetParam(), {u"/home/ada/my.demitasse"_s, u"7"_s, u"3"_s}, {}};
    FailurePage page(u"/home/ada/my.demitasse"_s, error);
    page.resize(1024, 700);
    page.show();
    const ErrorText text = errorText(error);
    const QStringList words = shownWords(page);
    EXPECT_TRUE(words.contains(text.title));
    EXPECT_TRUE(words.contains(text.sentence));
    EXPECT_TRUE(words.contains(text.wayOut));
    EXPECT_TRUE(buttonNamed(page, u"Try again"_s));
    EXPECT_TRUE(buttonNamed(page, u"Open another"_s));
    EXPECT_TRUE(buttonNamed(page, u"Start a new workspace"_s));
}

INSTANTIATE_TEST_SUITE_P(EveryWayNotToOpen, FailureTest,
    ::testing::Values(ErrorCode::WorkspaceMissing, ErrorCode::WorkspaceEmpty, ErrorCode::WorkspaceForeign,
        ErrorCode::WorkspaceDamaged, ErrorCode::WorkspaceNewer, ErrorCode::WorkspaceReadOnly,
        ErrorCode::WorkspaceUnreadable, ErrorCode::WorkspaceInUse, ErrorCode::WorkspaceNotLocal),
    [](const auto &which) { return errorWord(which.param).remove(u'-').toStdString(); });

TEST(FailurePageTest, ACopyIsOfferedFirstAndPutBackOnlyWhenAsked)
{
    FailurePage page(u"/nowhere/my.demitasse"_s, {ErrorCode::WorkspaceDamaged, {u"/nowhere/my.demitasse"_s}, {}});
    page.resize(1024, 700);
    page.show();
    QSignalSpy wanted(&page, &FailurePage::restoreWanted);
    page.offerBackup(u"/nowhere/copy.demitasse"_s, QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::UTC));
    QPushButton *restore = buttonNamed(page, u"Bring back"_s);
    ASSERT_TRUE(restore);
    EXPECT_EQ(wanted.size(), 0);
    QTest::mouseClick(restore, Qt::LeftButton);
    ASSERT_EQ(wanted.size(), 1);
    EXPECT_EQ(wanted.first().first().toString(), u"/nowhere/copy.demitasse"_s);
}

} // namespace

} // namespace Demitasse
