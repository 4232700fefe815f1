// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/contactbook.h"

#include "tests/support/livedesk.h"
#include "ui/models/contactwords.h"

#include <QSignalSpy>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

TEST(ContactBook, LoadsWhatWasThereBefore)
{
    LiveDesk desk;
    desk.add(u"Priya Raman"_s);
    ContactBook another(desk.worker, desk.changes, desk.notices);
    EXPECT_FALSE(another.isLoaded());
    another.load();
    desk.settle();
    EXPECT_TRUE(another.isLoaded());
    ASSERT_EQ(another.size(), 1);
    EXPECT_EQ(another.at(0).contact.family, u"Raman"_s);
}

TEST(ContactBook, KeepsPositionsAndSaysWhatHappened)
{
    LiveDesk desk;
    QSignalSpy added(&desk.book, &ContactBook::added);
    QSignalSpy changed(&desk.book, &ContactBook::changed);
    QSignalSpy removed(&desk.book, &ContactBook::removed);
    QSignalSpy settled(&desk.book, &ContactBook::settled);

    const ContactId tom = desk.add(u"Tom Okafor"_s).contact.id;
    EXPECT_EQ(added.size(), 1);
    EXPECT_EQ(settled.size(), 1);
    desk.move(tom, Stage::Met);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(desk.book.find(tom)->contact.stage, Stage::Met);
    desk.move(tom, Stage::Met);
    EXPECT_EQ(changed.size(), 1) << "nothing changed, nothing is said";

    desk.run([](Desk &on) { return on.undoing.undo(); });
    desk.run([](Desk &on) { return on.undoing.undo(); });
    EXPECT_EQ(removed.size(), 1);
    EXPECT_EQ(desk.book.find(tom), nullptr);
    desk.run([](Desk &on) { return on.undoing.redo(); });
    EXPECT_EQ(added.size(), 2);
    EXPECT_EQ(desk.book.positionOf(tom), 0) << "back in its own place";
    EXPECT_EQ(desk.book.size(), 1);
}

TEST(ContactBook, FindsBestFirstAndElseByName)
{
    LiveDesk desk;
    const ContactId wide = desk.add(u"Tom Lean"_s).contact.id;
    const ContactId first = desk.add(u"Léanne Nguyễn"_s).contact.id;
    const auto ids = [&](const ContactFilter &filter) {
        QList<ContactId> found;
        for (const qsizetype position : desk.book.matching(filter))
            found += desk.book.at(position).contact.id;
        return found;
    };
    EXPECT_EQ(ids({u"lea"_s, {}, {}, false}), QList({first, wide}));
    EXPECT_EQ(ids({}), QList({first, wide}));
    EXPECT_EQ(ids({u"nobody"_s, {}, {}, false}), QList<ContactId>());
}

TEST(ContactBook, SaysWhenItCannotBeLoaded)
{
    LiveDesk desk;
    Worker broken([]() -> Result<std::unique_ptr<Desk>> { return failure(ErrorCode::WorkspaceDamaged, {u"x"_s}); });
    ContactBook book(broken, desk.changes, desk.notices);
    book.load();
    broken.run([](Desk &) { return Result<>{}; }).waitForFinished();
    QCoreApplication::processEvents();
    ASSERT_EQ(desk.posted.size(), 1);
    EXPECT_EQ(desk.posted.first().tone, Notice::Tone::Bad);
}

TEST(ContactWords, SayRoleAndOrganizationAsFarAsKnown)
{
    ContactView view;
    EXPECT_EQ(roleLine(view), QString());
    EXPECT_EQ(listedName(view), u"Someone without a name"_s);
    view.organization = u"City Archive"_s;
    EXPECT_EQ(roleLine(view), u"City Archive"_s);
    EXPECT_EQ(listedName(view), u"City Archive"_s);
    view.contact.role = u"Archivist"_s;
    EXPECT_EQ(roleLine(view), u"Archivist · City Archive"_s);
}

TEST(ContactWords, SayAThankYouWithItsHurry)
{
    const FakeClock clock;
    const QDateTime now = clock.now();
    ContactView view;
    EXPECT_EQ(stepWords(view, now), StepWords());
    view.next.emplace().due = now.addSecs(20 * 3600);
    EXPECT_EQ(stepWords(view, now).tone, StepWords::Tone::Ahead);
    EXPECT_EQ(stepWords(view, now).text, u"Thank · 20 h left"_s);
    view.next->due = now.addSecs(2 * 3600);
    EXPECT_EQ(stepWords(view, now).tone, StepWords::Tone::Soon);
    view.next->due = now.addDays(-2);
    EXPECT_EQ(stepWords(view, now).tone, StepWords::Tone::Late);
    EXPECT_EQ(stepWords(view, now).text, u"Thank · 2 days late"_s);
}

} // namespace
