// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/contact/pagedriver.h"
#include "ui/steps/steprow.h"
#include "ui/today/todaypage.h"

#include <QElapsedTimer>
#include <QTranslator>

#include <iostream>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

struct Tongue
{
    const char *name;
    const char16_t *overdue;
    const char16_t *missing;
    const char16_t *link;
    const char16_t *quiet;
};

void PrintTo(const Tongue &tongue, std::ostream *out)
{
    *out << tongue.name;
}

/// The morning of somebody who has three people to write to and a conversation ahead, without a mouse.
class TodayKeys : public PageDriver<TodayPage>, public ::testing::WithParamInterface<Tongue>
{
protected:
    TodayKeys()
    {
        QLocale::setDefault(QLocale(QString::fromLatin1(GetParam().name)));
        EXPECT_TRUE(words.load(u":/i18n/demitasse_%1.qm"_s.arg(QString::fromLatin1(GetParam().name))));
        QCoreApplication::installTranslator(&words);
    }
    ~TodayKeys() override
    {
        page.reset();
        QCoreApplication::removeTranslator(&words);
        QLocale::setDefault(QLocale::c());
    }

    void open()
    {
        PageDriver::open({Place::Kind::Today});
        settle();
    }
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            QTest::qWait(20);
            desk.settle();
        }
    }
    void press(Qt::Key which)
    {
        key(which);
        settle();
    }
    QList<StepRow *> rows() const { return page->findChildren<StepRow *>(); }
    QString shown() const
    {
        QStringList texts;
        for (const QLabel *label : page->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u'\n');
    }
    void addPeople()
    {
        const std::pair<QString, QString> people[] {
            {u"Priya Raman"_s, u"Analyst"_s}, {u"Tom Okafor"_s, u"Adviser"_s}, {u"Mara Diallo"_s, u"Planner"_s}};
        for (const auto &[name, role] : people)
            desk.add(name, u"City of Toronto"_s, role);
        desk.clock.advance(24h * 9);
    }
    MeetingId book(const QString &local)
    {
        const ContactId kenji = desk.add(u"Kenji Mori"_s).contact.id;
        const BookingRequest request {kenji, readLocalTime(local).value(), u"America/Toronto"_s, 20, Mode::Video, {}};
        return desk.run([request](Desk &its) { return its.booking.book(request); }).meeting.meeting.id;
    }

    QTranslator words;
};

TEST_P(TodayKeys, DoneNotNeededPutOffAndOpenedByKeysAlone)
{
    addPeople();
    open();
    EXPECT_TRUE(shown().contains(QString::fromUtf16(GetParam().overdue))) << shown().toStdString();
    ASSERT_EQ(rows().size(), 3);
    EXPECT_TRUE(rows()[0]->accessibleName().contains(u"City of Toronto"_s)) << rows()[0]->accessibleName().toStdString();
    rows()[0]->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), rows()[1]);
    press(Qt::Key_D);
    ASSERT_EQ(rows().size(), 2);
    press(Qt::Key_N);
    ASSERT_EQ(rows().size(), 1);
    press(Qt::Key_S);
    ASSERT_TRUE(part<QWidget>(u"snoozePopover"));
    press(Qt::Key_Escape);
    const ContactId last = rows()[0]->step().contact;
    press(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place().contact, last);
    desk.posted.last().act();
    settle();
    EXPECT_EQ(rows().size(), 2) << "taken back";
}

TEST_P(TodayKeys, WhatIsMissingForTheNextMeetingLeadsToWhereItIsMended)
{
    const MeetingId meeting = book(u"2026-11-25T10:00"_s);
    open();
    EXPECT_TRUE(shown().contains(QString::fromUtf16(GetParam().missing)));
    const auto lacks = [this] { return part<QWidget>(u"meetingLacks")->findChildren<ListRow *>(); };
    ASSERT_EQ(lacks().size(), 3) << shown().toStdString();
    EXPECT_EQ(lacks()[0]->accessibleName(), QString::fromUtf16(GetParam().link));
    lacks()[0]->setFocus();
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), lacks()[1]);
    press(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Booking, .meeting = meeting}));
    desk.run([meeting](Desk &its) {
        return its.booking.move(meeting, readLocalTime(u"2026-11-25T10:00"_s).value(), {}, 0, std::nullopt,
            u"https://meet.example.org/x"_s);
    });
    settle();
    ASSERT_EQ(lacks().size(), 2);
    lacks()[1]->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Plan, .meeting = meeting}));
    press(Qt::Key_P);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Prepare, .meeting = meeting}));
}

TEST_P(TodayKeys, WhatIsDoneToTheIntroducerSaysWhoThatIs)
{
    const ContactId mara = desk.add(u"Mara Diallo"_s, u"Ministry of Health"_s, u"Director"_s).contact.id;
    desk.move(mara, Stage::Thanked);
    ContactDraft draft;
    draft.contact.given = u"Priya"_s;
    draft.contact.role = u"Analyst"_s;
    draft.contact.introducer = mara;
    desk.add(draft);
    desk.clock.advance(24h * 9);
    open();
    ASSERT_EQ(rows().size(), 1);
    const QString said = rows().first()->accessibleName();
    EXPECT_TRUE(said.contains(u"Priya"_s) && said.contains(u"Mara Diallo"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"Director"_s)) << said.toStdString();
    EXPECT_FALSE(said.contains(u"Analyst"_s)) << said.toStdString();
}

TEST_P(TodayKeys, NothingToDoIsSaidKindly)
{
    book(u"2027-01-25T10:00"_s);
    open();
    EXPECT_TRUE(rows().isEmpty());
    EXPECT_TRUE(shown().contains(QString::fromUtf16(GetParam().quiet))) << shown().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Tongues, TodayKeys,
    ::testing::Values(Tongue {"en", u"Overdue", u"Still missing", u"There is no link yet",
                          u"Nothing is due. Enjoy the day."},
        Tongue {"fr", u"En retard", u"Il manque encore", u"Il n’y a pas encore de lien", u"Rien ne presse"}));

TEST(TodaySpeed, TenThousandPeopleAreShownWithinAFrameOrTwo)
{
    constexpr int Goes = 5;
    LiveDesk desk;
    desk.addMany(10'000);
    desk.run([](Desk &its) -> Result<> {
        const auto people = its.pipeline.find({}, 100);
        for (const ContactView &view : people.value_or(QList<ContactView> {})) {
            if (const auto moved = its.pipeline.move(view.contact.id, Stage::Researching); !moved)
                return failure(moved);
        }
        return {};
    });
    desk.clock.advance(24h * 9);
    TodayPage page(desk.context);
    page.resize(1280, 800);
    page.show();
    page.arrive({Place::Kind::Today});
    desk.settle();
    qint64 slowest = 0;
    qint64 worker = 0;
    for (int go = 0; go < Goes; ++go) {
        QElapsedTimer timer;
        timer.start();
        const TodayView view = desk.run([now = desk.clock.now()](Desk &its) { return todayView(its, now, {8, 8, 8}); });
        worker = std::max(worker, timer.elapsed());
        EXPECT_EQ(view.due.groups[0].count, 100 - go);
        // Built anew with the next one in its place.
        desk.run([step = view.due.groups[0].shown.value(go).step](
                     Desk &its) { return its.agenda.decide(step, StepChoice::NotNeeded); });
        page.arrive({Place::Kind::Today});
        desk.worker.run(Worker::Priority::Idle, [](Desk &) -> Result<> { return {}; }).waitForFinished();
        timer.restart();
        QCoreApplication::processEvents();
        slowest = std::max(slowest, timer.elapsed());
    }
    std::cout << "Today among 10,000: " << worker << " ms of the worker, " << slowest << " ms of the window\n";
    EXPECT_LT(worker, 1000);
    EXPECT_LT(slowest, 500);
}

} // namespace

} // namespace Demitasse
