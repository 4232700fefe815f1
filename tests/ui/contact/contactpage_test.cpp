// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/contactpage.h"

#include "tests/ui/contact/pagedriver.h"
#include "ui/contact/meetingentry.h"
#include "ui/contact/stageline.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Stands where the browser would.
class UrlCatcher : public QObject
{
    Q_OBJECT

public:
    UrlCatcher()
    {
        for (const QString &scheme : {u"https"_s, u"mailto"_s})
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~UrlCatcher() override
    {
        for (const QString &scheme : {u"https"_s, u"mailto"_s})
            QDesktopServices::unsetUrlHandler(scheme);
    }

public slots:
    void take(const QUrl &url) { urls.append(url); }

public:
    QList<QUrl> urls;
};

class ContactPageTest : public PageDriver<ContactPage>
{
protected:
    void openContact(ContactId id) { open({Place::Kind::Contact, id}); }
    StageStep *step(Stage stage) const { return part<StageStep>(u"stage-"_s + word(stage)); }
    const Contact &contact(ContactId id) const { return desk.book.find(id)->contact; }
    QStringList shownNotes() const
    {
        QStringList shown;
        for (NoteRow *row : page->findChildren<NoteRow *>()) {
            if (row->isVisible())
                shown += row->findChildren<QLabel *>().last()->text();
        }
        return shown;
    }
    /// Talked with at 10:00 for half an hour, with three notes, two of them on a question.
    ContactId someoneMet()
    {
        const ContactId id = desk.add(u"Priya Raman"_s, u"City of Toronto"_s, u"Policy manager"_s).contact.id;
        const MeetingId meeting = desk.run([id](Desk &on) {
                                          return on.booking.book({id, {QDate(2026, 11, 24), QTime(10, 0), {}},
                                              u"America/Toronto"_s, 20, Mode::Video, {}});
                                      })
                                      .meeting.meeting.id;
        const auto items = desk.run([meeting](Desk &on) { return on.conversation.start(meeting); }).items;
        EXPECT_FALSE(items.isEmpty());
        question = items.value(0).text;
        take(meeting, NoteKind::Insight, u"Started as an intern, too"_s, items.value(0).id);
        take(meeting, NoteKind::Referral, u"Mara Diallo; may I use her name?"_s, items.value(0).id);
        take(meeting, NoteKind::Warning, u"Posts are frozen until spring"_s, std::nullopt);
        desk.clock.advance(std::chrono::minutes(30));
        desk.run([meeting](Desk &on) { return on.conversation.end(meeting); });
        return id;
    }
    void take(MeetingId meeting, NoteKind kind, const QString &text, std::optional<PlanItemId> item)
    {
        desk.clock.advance(std::chrono::minutes(2));
        desk.run([&](Desk &on) { return on.conversation.take(meeting, {kind, text, item, std::nullopt}); });
    }

    QString question;
};

TEST_F(ContactPageTest, AMeetingOfSeveralStandsWithEachAndNamesTheOthers)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    const ContactId mara = desk.add(u"Mara Diallo"_s).contact.id;
    const MeetingId meeting = desk.run([&](Desk &on) {
                                      return on.booking.book({priya, {QDate(2026, 11, 25), QTime(10, 0), {}}, {}, 20,
                                          Mode::Video, {}, {tom, mara}});
                                  })
                                  .meeting.meeting.id;
    openContact(tom);
    EXPECT_EQ(textOf(u"company"), u"Together with Priya Raman and Mara Diallo"_s);
    openContact(priya);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(textOf(u"company"), u"Together with Tom Okafor and Mara Diallo"_s);
    desk.run([&](Desk &on) { return on.booking.setPeople(meeting, {tom}); });
    QStringList said;
    for (const QLabel *label : page->findChildren<QLabel *>())
        said += label->text();
    EXPECT_TRUE(said.contains(u"Back to Identified, since the meeting goes on without them"_s));
}

TEST_F(ContactPageTest, TellsWhoItIs)
{
    ContactDraft draft;
    draft.contact.given = u"Léanne"_s;
    draft.contact.pronouns = u"elle"_s;
    draft.contact.role = u"Policy analyst"_s;
    draft.contact.city = u"Paris"_s;
    draft.contact.zone = u"Europe/Paris"_s;
    draft.contact.commonGround = u"Both interns once"_s;
    draft.organization = u"Ministry of Health"_s;
    openContact(desk.add(draft).contact.id);
    QStringList said;
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText) << qPrintable(label->text());
        said += label->text();
    }
    for (const QString &expected :
        {u"Léanne"_s, u"elle"_s, u"Policy analyst"_s, u"Both interns once"_s})
        EXPECT_TRUE(said.contains(expected)) << qPrintable(expected);
    EXPECT_EQ(part<QAbstractButton>(u"organizationLink")->text(), u"Ministry of Health"_s);
    EXPECT_EQ(textOf(u"contactPlace"), u"Paris\nNow 10:00 Toronto · 16:00 Paris"_s);
}

TEST_F(ContactPageTest, LeadsToTheOrganization)
{
    ContactDraft draft;
    draft.contact.given = u"Léanne"_s;
    draft.organization = u"Ministry of Health"_s;
    draft.units = {u"Policy Branch"_s, u"Research"_s};
    const ContactView view = desk.add(draft);
    openContact(view.contact.id);
    EXPECT_EQ(textOf(u"organizationParents"), u"Policy Branch, Ministry of Health"_s);
    part<QWidget>(u"organizationLink")->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Organization);
    EXPECT_EQ(desk.navigator.place().organization, view.contact.organization);
}

TEST_F(ContactPageTest, ItsOneActionIsWhatComesNext)
{
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    openContact(tom);
    auto *primary = part<QAbstractButton>(u"primaryAction");
    EXPECT_EQ(primary->text(), u"Write"_s);
    EXPECT_TRUE(primary->hasFocus());
    key(Qt::Key_Space);
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Letter);
    EXPECT_EQ(desk.navigator.place().contact, tom);
    EXPECT_EQ(desk.navigator.place().situation, Situation::ColdRequest);
    const MeetingId meeting = desk.run([tom](Desk &on) {
                                      return on.booking.book({tom, {QDate(2026, 11, 25), QTime(10, 0), {}},
                                          u"America/Toronto"_s, 20, Mode::Video, {}});
                                  })
                                  .meeting.meeting.id;
    EXPECT_EQ(primary->text(), u"Prepare"_s) << "it follows what happens";
    click(u"primaryAction");
    EXPECT_EQ(desk.navigator.place(), (Place{Place::Kind::Prepare, {}, meeting}));
    part<QWidget>(u"prepareMeeting")->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place{Place::Kind::Prepare, {}, meeting}));
    desk.clock.setWall(QDateTime(QDate(2026, 11, 25), QTime(14, 50), QTimeZone::UTC));
    openContact(tom);
    EXPECT_EQ(primary->text(), u"Open the interview"_s) << "nobody prepares at its door";
    click(u"primaryAction");
    EXPECT_EQ(desk.navigator.place(), (Place{Place::Kind::Interview, {}, meeting}));
    desk.run([meeting](Desk &on) { return on.conversation.start(meeting); });
    EXPECT_EQ(primary->text(), u"Go on with the interview"_s);
}

TEST_F(ContactPageTest, TheThankYouIsTheMostVisibleThingUntilItIsDone)
{
    const ContactId priya = someoneMet();
    openContact(priya);
    EXPECT_TRUE(isSeen(u"thanksDue"));
    EXPECT_EQ(textOf(u"thanksLeft"), u"24 h left"_s);
    EXPECT_EQ(part<QAbstractButton>(u"primaryAction")->text(), u"Write"_s);
    click(u"primaryAction");
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Letter);
    EXPECT_EQ(desk.navigator.place().situation, Situation::ThankYou);
    click(u"markThanked");
    EXPECT_EQ(contact(priya).stage, Stage::Thanked);
    EXPECT_FALSE(isSeen(u"thanksDue"));
}

TEST_F(ContactPageTest, ReadsItsNotesUnderTheirQuestions)
{
    openContact(someoneMet());
    const auto *entry = page->findChild<MeetingEntry *>();
    ASSERT_NE(entry, nullptr);
    EXPECT_EQ(entry->noteCount(), 3);
    QStringList said;
    for (const QLabel *label : entry->findChildren<QLabel *>())
        said += label->text();
    const qsizetype heading = said.indexOf(question);
    ASSERT_GE(heading, 0);
    EXPECT_EQ(said.mid(heading + 1, 3), QStringList({u"01:55"_s, u"Insight"_s, u"Started as an intern, too"_s}));
}

TEST_F(ContactPageTest, FindsInItsNotes)
{
    openContact(someoneMet());
    ASSERT_EQ(shownNotes().size(), 3);
    page->focusFind();
    type("MARA");
    EXPECT_EQ(shownNotes(), QStringList{u"Mara Diallo; may I use her name?"_s});
    EXPECT_EQ(textOf(u"notesFound"), u"1 of 3 notes"_s);
    key(Qt::Key_Escape);
    EXPECT_EQ(shownNotes().size(), 3);
}

TEST_F(ContactPageTest, MovesAlongTheLineByKeys)
{
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    openContact(tom);
    EXPECT_EQ(step(Stage::Identified)->state(), StageStep::State::Here);
    step(Stage::Identified)->setFocus();
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    key(Qt::Key_Return);
    EXPECT_EQ(contact(tom).stage, Stage::Invited);
    EXPECT_EQ(step(Stage::Invited)->state(), StageStep::State::Here);
    EXPECT_EQ(step(Stage::Researching)->state(), StageStep::State::Passed);
    EXPECT_EQ(step(Stage::Met)->state(), StageStep::State::Ahead);
    EXPECT_TRUE(step(Stage::Invited)->hasFocus());
}

TEST_F(ContactPageTest, MovesToAnExitByTheMenu)
{
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    desk.move(tom, Stage::Invited);
    openContact(tom);
    auto *menu = part<QPushButton>(u"moveTo")->menu();
    emit menu->aboutToShow();
    menu->actions().last()->trigger();
    desk.settle();
    EXPECT_TRUE(isSeen(u"holdPopover"));
    click(u"holdWithoutDate");
    EXPECT_EQ(contact(tom).stage, Stage::OnHold);
    EXPECT_EQ(textOf(u"exitNote"), u"On hold"_s);
    EXPECT_EQ(step(Stage::Invited)->state(), StageStep::State::Passed);
}

TEST_F(ContactPageTest, CopiesAndOpensOnlyWhatIsSafe)
{
    ContactDraft draft;
    draft.contact.given = u"Tom"_s;
    draft.contact.emails = {u"tom@example.org"_s};
    draft.contact.links = {u"file:///etc/passwd"_s, u"example.org/tom"_s};
    openContact(desk.add(draft).contact.id);
    UrlCatcher browser;
    const auto openers = page->findChildren<QAbstractButton *>(u"openLink"_s);
    ASSERT_EQ(openers.size(), 2) << "nothing opens a file";
    EXPECT_TRUE(openers.last()->accessibleName().contains(u"example.org"_s));
    for (QAbstractButton *opener : openers)
        opener->click();
    EXPECT_EQ(browser.urls, QList({QUrl(u"mailto:tom@example.org"_s), QUrl(u"https://example.org/tom"_s)}));
    page->findChild<QAbstractButton *>(u"copy"_s)->click();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), u"tom@example.org"_s);
}

TEST_F(ContactPageTest, SaysWhereALinkOfLookAlikeLettersLeads)
{
    ContactDraft draft;
    draft.contact.given = u"Tom"_s;
    draft.contact.links = {u"https://еxample.org/tom"_s};
    openContact(desk.add(draft).contact.id);
    QStringList said;
    for (const QLabel *label : page->findChildren<QLabel *>())
        said += label->text();
    EXPECT_TRUE(said.contains(u"Leads to xn--xample-2of.org"_s)) << qPrintable(said.join(u'|'));
}

TEST_F(ContactPageTest, LeadsToTheIntroducerAndToEditing)
{
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    ContactDraft draft;
    draft.contact.given = u"Mara"_s;
    draft.contact.introducer = tom;
    draft.contact.introducerPermission = Permission::No;
    const ContactId mara = desk.add(draft).contact.id;
    openContact(mara);
    click(u"editContact");
    EXPECT_EQ(desk.navigator.place(), (Place{Place::Kind::ContactForm, mara}));
    click(u"introducerLink");
    EXPECT_EQ(desk.navigator.place(), (Place{Place::Kind::Contact, tom}));
}

TEST_F(ContactPageTest, ArchivesAndBringsBack)
{
    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    openContact(tom);
    chooseMore(Qt::Key_Down);
    EXPECT_TRUE(contact(tom).archivedAt);
    chooseMore(Qt::Key_Down);
    EXPECT_FALSE(contact(tom).archivedAt);
}

TEST_F(ContactPageTest, ShowsAnotherContactWithoutAnythingOfTheFirst)
{
    openContact(someoneMet());
    openContact(desk.add(u"Tom Okafor"_s).contact.id);
    EXPECT_EQ(textOf(u"contactName"), u"Tom Okafor"_s);
    EXPECT_EQ(shownNotes().size(), 0);
    EXPECT_FALSE(isSeen(u"findInNotes"));
}

} // namespace

#include "contactpage_test.moc"
