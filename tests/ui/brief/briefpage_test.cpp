// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/briefpage.h"

#include "tests/ui/contact/pagedriver.h"
#include "ui/brief/briefactions.h"
#include "ui/brief/sheetview.h"
#include "ui/interviews/interviewspage.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

MeetingId bookSomebody(LiveDesk &desk, const QDate &day)
{
    const ContactId priya = desk.add(u"Priya Raman"_s, u"Ministry of Health"_s, u"Analyst"_s).contact.id;
    const MeetingId meeting = desk.run([&](Desk &on) {
                                      return on.booking.book(
                                          {priya, {day, QTime(10, 0), {}}, u"America/Toronto"_s, 20, Mode::Video, {}, {}});
                                  })
                                  .meeting.meeting.id;
    desk.run([meeting](Desk &on) { return on.preparation.add(meeting, {u"who-else"_s}); });
    return meeting;
}

class BriefPageTest : public PageDriver<BriefPage>
{
protected:
    BriefPageTest() { open({.kind = Place::Kind::Brief, .meeting = meeting}); }

    QByteArray written(const QString &name) const
    {
        QFile file(desk.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Types that name into the dialog that asks, and waits for what is then told.
    Notice saveAs(const QString &path)
    {
        auto *dialog = page->findChild<QFileDialog *>(u"saveBriefDialog"_s);
        if (!dialog)
            return {};
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(path);
        desk.posted.clear();
        QTest::keyClick(name, Qt::Key_Return);
        EXPECT_TRUE(QTest::qWaitFor([this] { return !desk.posted.isEmpty(); }));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        page->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        return desk.posted.isEmpty() ? Notice {} : desk.posted.last();
    }

    const MeetingId meeting = bookSomebody(desk, QDate(2026, 12, 3));
};

TEST_F(BriefPageTest, ShowsBothSidesAndFollowsThePlan)
{
    const auto *front = part<SheetView>(u"frontOfBrief");
    EXPECT_TRUE(front->accessibleDescription().startsWith(u"Conversation with Priya Raman\nThursday, 3 December 2026"_s));
    EXPECT_TRUE(front->accessibleDescription().contains(u"Who else should I talk to"_s));
    EXPECT_TRUE(part<SheetView>(u"backOfBrief")->accessibleDescription().contains(u"Say thank you by"_s));
    EXPECT_NEAR(front->height(), front->width() * 11 / 8.5, 2);
    desk.run([this](Desk &on) { return on.preparation.add(meeting, {u"pay-range"_s}); });
    desk.settle();
    const QString asked = desk.run([this](Desk &on) { return on.preparation.plan(meeting); }).items[0].text;
    EXPECT_TRUE(front->accessibleDescription().contains(asked)) << qPrintable(asked);
}

TEST_F(BriefPageTest, SavesByKeys)
{
    EXPECT_EQ(QApplication::focusWidget()->objectName(), u"saveBrief"_s);
    key(Qt::Key_Space);
    EXPECT_EQ(saveAs(desk.filePath(u"one.pdf"_s)).sentence, u"one.pdf is written."_s);
    EXPECT_TRUE(written(u"one.pdf"_s).startsWith("%PDF-"));
    EXPECT_TRUE(written(u"one.pdf"_s).contains("/MediaBox [0 0 612"));
    QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(saveAs(desk.filePath(u"two.pdf"_s)).sentence, u"two.pdf is written."_s);
}

TEST_F(BriefPageTest, WritesOnThePaperThatIsChosen)
{
    part<QComboBox>(u"paper")->setFocus();
    key(Qt::Key_Down);
    EXPECT_EQ(part<QComboBox>(u"paper")->currentText(), u"A4"_s);
    QTest::keyClick(page.get(), Qt::Key_S, Qt::ControlModifier);
    saveAs(desk.filePath(u"a4.pdf"_s));
    EXPECT_TRUE(written(u"a4.pdf"_s).contains("/MediaBox [0 0 59"));
}

TEST_F(BriefPageTest, SaysWhenTheFileCannotBeWritten)
{
    page->findChild<BriefActions *>()->askToSave(desk.run([this](Desk &on) { return on.briefing.of(meeting); }));
    auto *dialog = part<QFileDialog>(u"saveBriefDialog");
    desk.posted.clear();
    emit dialog->fileSelected(desk.filePath(u"nowhere/one.pdf"_s));
    dialog->close();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !desk.posted.isEmpty(); }));
    EXPECT_EQ(desk.posted.value(0).tone, Notice::Tone::Bad);
    EXPECT_FALSE(QFile::exists(desk.filePath(u"nowhere/one.pdf"_s)));
}

TEST_F(BriefPageTest, AsksForAPrinterAndPrintsBothSides)
{
    QTest::keyClick(page.get(), Qt::Key_P, Qt::ControlModifier);
    auto *dialog = part<QPrintDialog>(u"printBriefDialog");
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(dialog->printer()->docName(), u"Conversation with Priya Raman"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(desk.filePath(u"printed.pdf"_s));
    desk.posted.clear();
    dialog->done(QDialog::Accepted);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !desk.posted.isEmpty(); }));
    EXPECT_TRUE(written(u"printed.pdf"_s).contains("/Count 2"));
}

class BriefOfInterviews : public PageDriver<InterviewsPage>
{
};

TEST_F(BriefOfInterviews, OpensForAMeetingAheadByKey)
{
    const MeetingId meeting = bookSomebody(desk, QDate(2026, 12, 3));
    open({.kind = Place::Kind::Interviews});
    QTest::keyClick(part<QWidget>(u"interviews"), Qt::Key_P, Qt::ControlModifier);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Brief, .meeting = meeting}));
    desk.run([meeting](Desk &on) { return on.booking.cancel(meeting); });
    open({.kind = Place::Kind::Interviews});
    EXPECT_FALSE(part<QAction>(u"openBrief")->isEnabled());
}

} // namespace
