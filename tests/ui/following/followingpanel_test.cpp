// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/following/followingpanel.h"

#include "tests/support/livedesk.h"
#include "ui/following/followrow.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>
#include <QVBoxLayout>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// The notes of one talk, and what follows from them; all of it by keys.
class FollowingPanelTest : public ::testing::Test
{
protected:
    FollowingPanelTest()
    {
        priya = desk.add(u"Priya Raman"_s, u"Ministry of Health"_s, u"Policy analyst"_s).contact.id;
        meeting = desk.run([this](Desk &on) {
                          return on.booking.book({priya, {QDate(2026, 12, 3), QTime(10, 0), {}}, u"America/Toronto"_s, 20,
                              Mode::InPerson, u"Café Nine"_s});
                      })
                      .meeting.meeting.id;
        desk.run([this](Desk &on) { return on.conversation.start(meeting); });
        referral = take(NoteKind::Referral, u"Mara Diallo, policy lead at Health Canada, may use name"_s);
        action = take(NoteKind::Action, u"She will send me the job profile next week"_s);
        plain = take(NoteKind::Information, u"They hire in March"_s);
        desk.run([this](Desk &on) { return on.conversation.end(meeting); });
        panel = new FollowingPanel(desk.context, &page);
        auto *column = new QVBoxLayout(&page);
        column->addWidget(panel);
        column->addStretch();
        page.resize(1000, 800);
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        panel->show(meeting);
        desk.settle();
        panel->focusFirst();
    }
    NoteId take(NoteKind kind, const QString &text)
    {
        desk.clock.advance(std::chrono::minutes(2));
        return desk.run([=, this](Desk &on) { return on.conversation.take(meeting, {kind, text, {}, {}}); }).note;
    }
    template <class W = QWidget> W *part(const QString &name) const { return page.findChild<W *>(name); }
    FollowRow *row(NoteId note) const { return part<FollowRow>(u"follow-"_s + note.text()); }
    void press(Qt::Key key)
    {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), key);
        desk.settle();
    }
    /// The one there is now: one that was settled goes a moment later.
    QWidget *popover(const QString &name)
    {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return part(name);
    }

    LiveDesk desk;
    ContactId priya;
    MeetingId meeting;
    NoteId referral;
    NoteId action;
    NoteId plain;
    QWidget page;
    FollowingPanel *panel = nullptr;
};

TEST_F(FollowingPanelTest, AReferralBecomesAContactByEnterAndLeadsThere)
{
    EXPECT_EQ(QApplication::focusWidget(), row(referral));
    press(Qt::Key_Return);
    ASSERT_TRUE(popover(u"referralPopover"_s));
    EXPECT_EQ(part<QLineEdit>(u"referralName"_s)->text(), u"Mara Diallo"_s);
    EXPECT_EQ(part<QLineEdit>(u"referralOrganization"_s)->text(), u"Health Canada"_s);
    EXPECT_TRUE(part<QRadioButton>(u"referralMayUse-yes"_s)->isChecked());
    part<QLineEdit>(u"referralRole"_s)->setText(u"Policy lead"_s);
    press(Qt::Key_Return);
    const QList<ContactView> all = desk.run([](Desk &on) { return on.pipeline.all(); });
    ASSERT_EQ(all.size(), 2);
    const ContactView &mara = all.first().contact.id == priya ? all.last() : all.first();
    EXPECT_EQ(mara.contact.role, u"Policy lead"_s);
    EXPECT_EQ(mara.contact.introducer, priya);
    EXPECT_EQ(mara.contact.introducerPermission, Permission::Yes);
    EXPECT_EQ(QApplication::focusWidget(), row(referral)) << "the focus is where it was";
    press(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Contact, .contact = mara.contact.id}));
    ASSERT_FALSE(desk.posted.isEmpty());
    desk.posted.last().act();
    desk.settle();
    EXPECT_EQ(desk.run([](Desk &on) { return on.pipeline.all(); }).size(), 1);
    EXPECT_TRUE(row(referral)->note().became.isEmpty());
}

TEST_F(FollowingPanelTest, WhoIsOnRecordIsOfferedFirst)
{
    const ContactId known = desk.add(u"Mara Diallo"_s, u"Health Canada"_s).contact.id;
    press(Qt::Key_C);
    ASSERT_TRUE(popover(u"referralPopover"_s));
    EXPECT_EQ(QApplication::focusWidget(), part(u"referralKnown"_s));
    press(Qt::Key_Space);
    EXPECT_EQ(desk.run([](Desk &on) { return on.pipeline.all(); }).size(), 2);
    EXPECT_EQ(desk.run([known](Desk &on) { return on.pipeline.view(known); }).contact.introducer, priya);
    ASSERT_EQ(row(referral)->note().became.size(), 1);
}

TEST_F(FollowingPanelTest, TheirPromiseBecomesSomethingToWaitFor)
{
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), row(action));
    press(Qt::Key_Return);
    ASSERT_TRUE(popover(u"promisePopover"_s));
    EXPECT_TRUE(part<QCheckBox>(u"promiseTheirs"_s)->isChecked());
    EXPECT_EQ(part<QDateEdit>(u"promiseDue"_s)->date().dayOfWeek(), 5);
    press(Qt::Key_Return);
    const QList<Commitment> promises = desk.run([this](Desk &on) { return on.agenda.promisesTo(priya); });
    ASSERT_EQ(promises.size(), 1);
    EXPECT_EQ(promises.first().text, u"Waiting for: She will send me the job profile next week"_s);
}

TEST_F(FollowingPanelTest, AnyNoteMayGoOnTheShelfAndEscapeLeavesItAsItIs)
{
    EXPECT_FALSE(row(plain)) << "a note that asks for nothing waits behind the button";
    part<QPushButton>(u"followAll"_s)->click();
    desk.settle();
    ASSERT_TRUE(row(plain));
    row(plain)->setFocus();
    press(Qt::Key_R);
    ASSERT_TRUE(popover(u"resourcePopover"_s));
    press(Qt::Key_Escape);
    EXPECT_FALSE(popover(u"resourcePopover"_s));
    EXPECT_TRUE(desk.run([](Desk &on) { return on.shelving.list(); }).isEmpty());
    row(plain)->setFocus();
    press(Qt::Key_R);
    part<QLineEdit>(u"resourceTitle"_s)->setText(u"When they hire"_s);
    part<QLineEdit>(u"resourceTitle"_s)->setFocus();
    press(Qt::Key_Return);
    const QList<ResourceView> shelf = desk.run([](Desk &on) { return on.shelving.list(); });
    ASSERT_EQ(shelf.size(), 1);
    EXPECT_EQ(shelf.first().resource.title, u"When they hire"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Shelf);
}

TEST_F(FollowingPanelTest, SaysWhatIsMissing)
{
    press(Qt::Key_Return);
    part<QLineEdit>(u"referralName"_s)->clear();
    part<QLineEdit>(u"referralName"_s)->setFocus();
    press(Qt::Key_Return);
    EXPECT_TRUE(popover(u"referralPopover"_s)) << "nothing is added without a name";
    EXPECT_EQ(desk.run([](Desk &on) { return on.pipeline.all(); }).size(), 1);
}

} // namespace
