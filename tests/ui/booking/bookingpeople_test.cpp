// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/contact/pagedriver.h"
#include "ui/booking/bookingpage.h"
#include "ui/booking/peoplefield.h"
#include "ui/widgets/personfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class BookingPeopleTest : public PageDriver<BookingPage>
{
protected:
    ContactId add(const QString &name, const QString &zone = {}, const QString &email = {})
    {
        ContactDraft draft;
        const NameParts parts = splitName(name);
        draft.contact.given = parts.given;
        draft.contact.family = parts.family;
        draft.contact.zone = zone;
        if (!email.isEmpty())
            draft.contact.emails = {email};
        return desk.add(draft).contact.id;
    }
    MeetingId bookWith(const QList<ContactId> &people)
    {
        return desk
            .run([&](Desk &on) {
                return on.booking.book({people.value(0), {QDate(2026, 12, 3), QTime(10, 0), {}}, u"America/Toronto"_s, 20,
                    Mode::Video, {}, people.mid(1)});
            })
            .meeting.meeting.id;
    }
    QList<ContactId> stored()
    {
        const QList<MeetingView> all = desk.run([](Desk &on) { return on.booking.all(); });
        return all.isEmpty() ? QList<ContactId>() : peopleOf(all.last().meeting);
    }
    QStringList shown() const { return namesOf(part<PeopleField>(u"people")->people()); }
    QString title() const
    {
        for (const QLabel *label : page->findChildren<QLabel *>()) {
            if (label->text().contains(u"onversation with"_s))
                return label->text();
        }
        return {};
    }
    /// Types into the field and takes the first that is offered.
    void choose(const char *typed)
    {
        auto *field = part<PersonField>(u"addPerson");
        field->setFocus();
        type(typed);
        QAbstractItemView *offered = field->completer()->popup();
        ASSERT_TRUE(QTest::qWaitFor([offered] { return offered->isVisible(); }));
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        desk.settle();
    }
    QToolButton *removeButton(const QString &name) const
    {
        for (QToolButton *button : page->findChildren<QToolButton *>(u"removePerson"_s)) {
            if (button->isVisible() && button->accessibleName() == u"Without "_s + name)
                return button;
        }
        return nullptr;
    }

    ContactId priya = add(u"Priya Raman"_s, u"America/Los_Angeles"_s, u"priya@example.org"_s);
    ContactId tom = add(u"Tom Okafor"_s, u"Asia/Tokyo"_s);
    ContactId mara = add(u"Mara Diallo"_s, {}, u"mara@example.org"_s);
};

TEST_F(BookingPeopleTest, AddsByTypingAndShowsEveryClock)
{
    open({.kind = Place::Kind::Booking, .contact = priya});
    EXPECT_EQ(removeButton(u"Priya Raman"_s), nullptr) << "somebody has to come";
    choose("okaf");
    EXPECT_EQ(shown(), QStringList({u"Priya Raman"_s, u"Tom Okafor"_s}));
    EXPECT_EQ(part<PersonField>(u"addPerson")->text(), QString());
    EXPECT_EQ(title(), u"Book a conversation with Priya Raman and Tom Okafor"_s);
    EXPECT_EQ(textOf(u"bothTimes"), u"10:00 Toronto · 07:00 Los Angeles · Thursday 00:00 Tokyo"_s);
    EXPECT_TRUE(part<QPlainTextEdit>(u"phrases")->toPlainText().contains(u"For Tom Okafor: "_s));
    click(u"book");
    EXPECT_EQ(stored(), QList({priya, tom}));
}

TEST_F(BookingPeopleTest, TakesAWholeNameWithEnterAndNobodyTwice)
{
    open({.kind = Place::Kind::Booking, .contact = priya});
    auto *field = part<PersonField>(u"addPerson");
    field->setFocus();
    type("Mara Diallo");
    QTest::keyClick(field, Qt::Key_Return);
    desk.settle();
    EXPECT_EQ(shown(), QStringList({u"Priya Raman"_s, u"Mara Diallo"_s}));
    type("Mara Diallo");
    QTest::keyClick(field, Qt::Key_Return);
    EXPECT_EQ(shown().size(), 2);
    EXPECT_TRUE(isSeen(u"addPersonRemark"));
    EXPECT_EQ(textOf(u"addPersonRemark"), u"“Mara Diallo” is not one of your other contacts."_s);
    type("x");
    EXPECT_FALSE(isSeen(u"addPersonRemark"));
}

TEST_F(BookingPeopleTest, IsReachedAndChangedByTheKeyboardAlone)
{
    open({.kind = Place::Kind::Booking, .meeting = bookWith({priya, tom, mara})});
    auto *field = part<PersonField>(u"addPerson");
    field->setFocus();
    key(Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), removeButton(u"Mara Diallo"_s));
    key(Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(QApplication::focusWidget(), removeButton(u"Tom Okafor"_s));
    key(Qt::Key_Space);
    EXPECT_EQ(shown(), QStringList({u"Priya Raman"_s, u"Mara Diallo"_s}));
    EXPECT_EQ(QApplication::focusWidget(), field);
    key(Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), part<QWidget>(u"time"));
    field->setFocus();
    EXPECT_EQ(title(), u"Conversation with Priya Raman and Mara Diallo"_s);
    EXPECT_EQ(stored().size(), 3) << "only kept when asked to";
    ASSERT_TRUE(isSeen(u"book"));
    click(u"book");
    EXPECT_EQ(stored(), QList({priya, mara}));
    EXPECT_FALSE(isSeen(u"book"));
    desk.run([](Desk &on) { return on.undoing.undo(); });
    EXPECT_EQ(stored(), QList({priya, tom, mara}));
}

TEST_F(BookingPeopleTest, AsksForEachAddressThatIsMissing)
{
    const ContactId ann = add(u"Ann Silent"_s);
    const MeetingId meeting = bookWith({priya, tom, ann});
    open({.kind = Place::Kind::Booking, .meeting = meeting});
    click(u"saveInvitation");
    for (const char *address : {"tom@example.org", "ann@example.org"}) {
        ASSERT_TRUE(isSeen(u"inviteAddress"));
        EXPECT_EQ(page->findChild<QFileDialog *>(), nullptr);
        EXPECT_TRUE(part<QLineEdit>(u"inviteAddress")->accessibleName().contains(
            address[0] == 't' ? u"Tom Okafor"_s : u"Ann Silent"_s));
        type(address);
        key(Qt::Key_Return);
    }
    auto *dialog = part<QFileDialog>(u"saveDialog");
    const QString file = desk.filePath(u"three.ics"_s);
    emit dialog->fileSelected(file);
    desk.settle();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll().count("\r\nATTENDEE;"), 3);
}

TEST_F(BookingPeopleTest, StaysAsItWasOnceCancelled)
{
    const MeetingId meeting = bookWith({priya, tom});
    desk.run([&](Desk &on) { return on.booking.cancel(meeting); });
    open({.kind = Place::Kind::Booking, .meeting = meeting});
    EXPECT_FALSE(part<PersonField>(u"addPerson")->isVisible());
    EXPECT_EQ(removeButton(u"Tom Okafor"_s), nullptr);
    EXPECT_EQ(title(), u"Conversation with Priya Raman and Tom Okafor"_s);
}

TEST_F(BookingPeopleTest, HasRoomForTwelve)
{
    QList<ContactId> people;
    for (int i = 0; i < 12; ++i)
        people.append(add(u"Guest Number%1"_s.arg(i), u"Etc/GMT+%1"_s.arg(i % 12 + 1)));
    open({.kind = Place::Kind::Booking, .meeting = bookWith(people)});
    EXPECT_EQ(shown().size(), 12);
    EXPECT_EQ(title(), u"Conversation with Guest Number0, Guest Number1 and 10 others"_s);
    EXPECT_LE(page->minimumSizeHint().width(), 1080);
}

} // namespace
