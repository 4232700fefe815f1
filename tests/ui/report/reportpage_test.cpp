// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportpage.h"

#include "tests/ui/contact/pagedriver.h"
#include "ui/report/reportchoices.h"
#include "ui/widgets/paperview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrinter>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// One conversation with notes in which others are named.
MeetingId talkOnce(LiveDesk &desk)
{
    ContactDraft draft;
    draft.contact.given = u"Priya"_s;
    draft.contact.family = u"Raman"_s;
    draft.organization = u"Ministry of Health"_s;
    draft.paths = {u"Policy analyst"_s};
    const ContactId priya = desk.add(draft).contact.id;
    const MeetingId meeting = desk.run([&](Desk &on) {
                                      return on.booking.book({priya, {QDate(2026, 12, 3), QTime(10, 0), {}},
                                          u"America/Toronto"_s, 20, Mode::Video, {}, {}});
                                  })
                                  .meeting.meeting.id;
    desk.run([&](Desk &on) { return on.conversation.start(meeting); });
    desk.run([&](Desk &on) {
        return on.conversation.take(meeting, {NoteKind::Information, u"Ask Mara Diallo about budgets"_s, {}, {}});
    });
    desk.run([&](Desk &on) { return on.conversation.end(meeting); });
    return meeting;
}

class ReportPageTest : public PageDriver<ReportPage>
{
protected:
    ReportPageTest() { open({.kind = Place::Kind::Report}); }

    /// What stands on the pages; the text is the whole report's.
    QString shown() const
    {
        const auto *first = page->findChild<PaperView *>(u"reportPage1"_s);
        return first ? first->accessibleDescription() : QString();
    }
    bool shows(const QString &text)
    {
        return QTest::qWaitFor([&] { return shown().contains(text); }, 10'000);
    }
    bool lacks(const QString &text)
    {
        return QTest::qWaitFor([&] { return !shown().isEmpty() && !shown().contains(text); }, 10'000);
    }
    void press(const QString &box)
    {
        auto *field = part<QCheckBox>(box);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Space);
    }

    const MeetingId meeting = talkOnce(desk);
};

TEST_F(ReportPageTest, ShowsWhatWillBeInIt)
{
    EXPECT_TRUE(shows(u"Priya Raman"_s)) << qPrintable(shown());
    EXPECT_TRUE(shows(u"Ask Mara Diallo about budgets"_s));
    const auto *first = part<PaperView>(u"reportPage1");
    EXPECT_TRUE(QTest::qWaitFor([&] { return std::abs(first->height() - first->width() * 11 / 8.5) < 2; }))
        << first->width() << 'x' << first->height();
}

TEST_F(ReportPageTest, LeavesOutNamesByKeys)
{
    ASSERT_TRUE(shows(u"Priya Raman"_s));
    press(u"maskPeople"_s);
    EXPECT_TRUE(lacks(u"Priya"_s)) << qPrintable(shown());
    auto *likely = part<QListWidget>(u"likelyNames");
    ASSERT_TRUE(likely->isVisible());
    ASSERT_EQ(likely->count(), 1);
    EXPECT_EQ(likely->item(0)->text(), u"Mara Diallo"_s);
    likely->setFocus();
    likely->setCurrentRow(0);
    QTest::keyClick(likely, Qt::Key_Space);
    EXPECT_TRUE(lacks(u"Diallo"_s)) << qPrintable(shown());
    EXPECT_EQ(likely->count(), 1) << "ticked names stay, to be let in again";
    auto *also = part<QLineEdit>(u"alsoMasked");
    also->setFocus();
    QTest::keyClicks(also, u"budgets, "_s);
    QTest::keyClick(also, Qt::Key_Return);
    EXPECT_TRUE(lacks(u"budgets"_s)) << qPrintable(shown());
    press(u"maskPeople"_s);
    EXPECT_TRUE(shows(u"Priya Raman"_s));
}

TEST_F(ReportPageTest, SharesOnlyWhatIsTicked)
{
    ASSERT_TRUE(shows(u"budgets"_s));
    press(u"part-conversations"_s);
    EXPECT_TRUE(lacks(u"budgets"_s));
    EXPECT_FALSE(part<QCheckBox>(u"part-notes")->isEnabled());
    press(u"part-conversations"_s);
    EXPECT_TRUE(shows(u"budgets"_s));
}

TEST_F(ReportPageTest, FollowsWhatChanges)
{
    ASSERT_TRUE(shows(u"Priya"_s));
    desk.run([this](Desk &on) {
        DebriefLine line;
        line.meeting = meeting;
        line.text = u"Budgets decide everything"_s;
        return on.debriefing.keepLine(line);
    });
    EXPECT_TRUE(shows(u"Budgets decide everything"_s));
}

TEST_F(ReportPageTest, SavesEveryFormatByKeys)
{
    ASSERT_TRUE(shows(u"Priya"_s));
    const QList<std::pair<QString, QByteArray>> files {
        {u"one.pdf"_s, "%PDF-"}, {u"two.html"_s, "<!DOCTYPE html>"}, {u"three.md"_s, "# "}};
    for (const auto &[name, beginning] : files) {
        QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
        auto *dialog = part<QFileDialog>(u"saveReportDialog");
        ASSERT_NE(dialog, nullptr);
        auto *field = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        field->setText(desk.filePath(name));
        desk.posted.clear();
        QTest::keyClick(field, Qt::Key_Return);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !desk.posted.isEmpty(); }));
        EXPECT_EQ(desk.posted.last().sentence, u"%1 is written."_s.arg(name));
        QFile file(desk.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().startsWith(beginning)) << qPrintable(name);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
    }
}

TEST_F(ReportPageTest, Prints)
{
    ASSERT_TRUE(shows(u"Priya"_s));
    QTest::keyClick(page.get(), Qt::Key_P, Qt::ControlModifier);
    auto *dialog = part<QPrintDialog>(u"printReportDialog");
    ASSERT_NE(dialog, nullptr);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(desk.filePath(u"printed.pdf"_s));
    desk.posted.clear();
    dialog->done(QDialog::Accepted);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !desk.posted.isEmpty(); }));
    EXPECT_TRUE(QFile::exists(desk.filePath(u"printed.pdf"_s)));
}

TEST_F(ReportPageTest, SpeaksOfOnePathWhenItComesFromThere)
{
    desk.run([](Desk &on) { return on.direction.addPath(u"Teacher"_s); });
    const PathId teacher = desk.run([](Desk &on) { return on.pipeline.pathNamed(u"Teacher"_s); }).value();
    open({.kind = Place::Kind::Report, .path = teacher});
    EXPECT_EQ(part<QComboBox>(u"reportPath")->currentText(), u"Teacher"_s);
    EXPECT_TRUE(lacks(u"Priya"_s)) << qPrintable(shown());
}

} // namespace
