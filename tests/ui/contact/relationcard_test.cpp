// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/contact/pagedriver.h"
#include "ui/contact/contactpage.h"
#include "ui/steps/stepactions.h"
#include "ui/widgets/listrow.h"

#include <QAbstractButton>

namespace Demitasse {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class RelationCardTest : public PageDriver<ContactPage>
{
protected:
    RelationCardTest()
        : priya(desk.add(u"Priya Raman"_s).contact.id)
    {
        desk.move(priya, Stage::InTouch);
    }

    void open() { PageDriver::open({Place::Kind::Contact, priya}); }
    CommitmentId promise(CommitmentKind kind, const QString &text)
    {
        Commitment commitment;
        commitment.contact = priya;
        commitment.kind = kind;
        commitment.text = text;
        return desk.run([commitment](Desk &its) { return its.agenda.promise(commitment); }).id;
    }
    QList<ListRow *> rows() const { return part<QWidget>(u"relationCard")->findChildren<ListRow *>(); }
    QStringList reasons() const
    {
        QStringList names;
        for (const ListRow *row : rows())
            names.append(row->accessibleName());
        return names;
    }

    ContactId priya;
};

TEST_F(RelationCardTest, WhoeverWasNotMetYetIsNotKeptInTouchWith)
{
    desk.move(priya, Stage::Invited);
    open();
    EXPECT_FALSE(isSeen(u"relationCard"));
}

TEST_F(RelationCardTest, AReasonOpensTheLetterThatIsAboutIt)
{
    promise(CommitmentKind::Event, u"Open house"_s);
    const CommitmentId article = promise(CommitmentKind::Article, u"Lakes in winter"_s);
    open();
    ASSERT_EQ(reasons(), (QStringList {u"Something they would like to read, Lakes in winter"_s, u"An event they would like, Open house"_s}));
    rows().first()->setFocus();
    key(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Letter, .contact = priya,
                                          .situation = Situation::KeepInTouch, .reason = article}));
}

TEST_F(RelationCardTest, AdviceIsFollowedAndThenThereIsSomethingToTell)
{
    promise(CommitmentKind::Advice, u"Join the lake society"_s);
    open();
    ASSERT_EQ(rows().size(), 1);
    auto *done = rows().first()->findChild<QAbstractButton *>();
    ASSERT_TRUE(done);
    QTest::keyClick(done, Qt::Key_Space);
    desk.settle();
    EXPECT_EQ(reasons(), QStringList {u"You followed their advice: tell them, Join the lake society"_s});
    ASSERT_FALSE(desk.posted.isEmpty());
    desk.posted.last().act();
    desk.settle();
    EXPECT_TRUE(reasons().value(0).startsWith(u"They suggested it"_s)) << "taken back";
}

TEST_F(RelationCardTest, TheStepThatIsTakenSaysWhatTheLetterIsAbout)
{
    const CommitmentId advice = promise(CommitmentKind::Advice, u"Join the lake society"_s);
    NextStep step;
    step.contact = priya;
    step.kind = NextStepKind::TellAdvice;
    step.key = u"tell-advice:"_s + advice.text();
    const std::optional<Place> letter = placeOf(step);
    ASSERT_TRUE(letter);
    EXPECT_EQ(letter->reason, advice);
    step.kind = NextStepKind::KeepInTouch;
    EXPECT_EQ(placeOf(step)->reason, std::nullopt) << "any reason will do";
}

TEST_F(RelationCardTest, NothingToSayYetPutsItOffWithoutAWord)
{
    desk.clock.advance(24h * 85);
    open();
    EXPECT_TRUE(textOf(u"relationStanding").contains(u"keeps it alive"_s)) << textOf(u"relationStanding").toStdString();
    auto *nothing = part<QAbstractButton>(u"nothingToSay");
    nothing->setFocus();
    QTest::keyClick(nothing, Qt::Key_Space);
    desk.settle();
    EXPECT_TRUE(textOf(u"relationStanding").contains(u"there is time"_s)) << textOf(u"relationStanding").toStdString();
}

} // namespace

} // namespace Demitasse
