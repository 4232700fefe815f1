// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/erasedialog.h"

#include "tests/ui/contact/pagedriver.h"
#include "ui/contact/contactpage.h"

#include <QFile>
#include <QFileDialog>
#include <QPushButton>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class EraseDialogTest : public PageDriver<ContactPage>
{
protected:
    EraseDialogTest()
    {
        person = desk.add(u"Priya Raman"_s).contact.id;
        open({Place::Kind::Contact, person});
    }
    /// From the page's own menu, by key.
    EraseDialog *ask()
    {
        chooseMore(Qt::Key_Up);
        return part<EraseDialog>(u"eraseDialog");
    }
    QString words(const EraseDialog *dialog) const
    {
        QStringList all;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            all += label->text();
        return all.join(u'\n');
    }

    ContactId person;
};

TEST_F(EraseDialogTest, EnterKeepsThePerson)
{
    EraseDialog *dialog = ask();
    EXPECT_TRUE(words(dialog).contains(u"Priya Raman"_s));
    EXPECT_TRUE(part<QPushButton>(u"eraseForGood")->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return);
    desk.settle();
    EXPECT_NE(desk.book.find(person), nullptr);
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Contact);
}

TEST_F(EraseDialogTest, ShowsEveryLineOfWhatItSays)
{
    EraseDialog *dialog = ask();
    const auto clipped = [dialog] {
        QStringList texts;
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisibleTo(dialog) && label->height() < label->heightForWidth(label->width()))
                texts += label->text();
        }
        return texts;
    };
    EXPECT_EQ(clipped(), QStringList());
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveCopy"_s), Qt::LeftButton);
    emit dialog->findChild<QFileDialog *>(u"copyDialog"_s)->fileSelected(u"/no such folder/priya.md"_s);
    desk.settle();
    ASSERT_TRUE(part<QLabel>(u"eraseError")->isVisibleTo(dialog));
    EXPECT_EQ(clipped(), QStringList());
}

TEST_F(EraseDialogTest, ErasesByKeyAndGoesBackToTheOthers)
{
    EraseDialog *dialog = ask();
    auto *erase = dialog->findChild<QPushButton *>(u"eraseForGood"_s);
    erase->setFocus();
    QTest::keyClick(erase, Qt::Key_Space);
    desk.settle();
    EXPECT_EQ(desk.book.find(person), nullptr);
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Pipeline);
    ASSERT_FALSE(desk.posted.isEmpty());
    EXPECT_TRUE(desk.posted.last().sentence.contains(u"Priya Raman"_s));
    EXPECT_NE(desk.posted.last().tone, Notice::Tone::Bad);
}

TEST_F(EraseDialogTest, SavesACopyOfEverythingBefore)
{
    EraseDialog *dialog = ask();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"saveCopy"_s), Qt::LeftButton);
    auto *files = dialog->findChild<QFileDialog *>(u"copyDialog"_s);
    ASSERT_NE(files, nullptr);
    const QString path = desk.filePath(u"priya.md"_s);
    emit files->fileSelected(path);
    desk.settle();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith("# Priya Raman"));
    EXPECT_TRUE(words(dialog).contains(u"priya.md"_s));
    emit files->fileSelected(path);
    desk.settle();
    EXPECT_TRUE(part<QLabel>(u"eraseError")->isVisibleTo(dialog));
    EXPECT_NE(desk.book.find(person), nullptr);
}

TEST_F(EraseDialogTest, SaysWhyItCannotBeWhileTheyTalk)
{
    desk.run([id = person](Desk &its) -> Result<InterviewView> {
        const Result<LocalTime> start = readLocalTime(u"2026-12-03T10:00"_s);
        if (!start)
            return failure(start);
        const auto booked
            = its.booking.book({id, *start, u"America/Toronto"_s, 20, Mode::Video, u"https://meet.example.org"_s});
        return booked ? its.conversation.start(booked->meeting.meeting.id) : Result<InterviewView>(failure(booked));
    });
    EraseDialog *dialog = ask();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"eraseForGood"_s), Qt::LeftButton);
    desk.settle();
    EXPECT_TRUE(part<QLabel>(u"eraseError")->isVisibleTo(dialog));
    EXPECT_NE(desk.book.find(person), nullptr);
    EXPECT_TRUE(part<QPushButton>(u"keepPerson")->isEnabled());
}

} // namespace
