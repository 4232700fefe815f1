// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/boardmodel.h"

#include "tests/support/livedesk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class Board : public testing::Test
{
protected:
    QStringList in(Stage stage) const
    {
        QStringList names;
        const int column = BoardModel::columnOf(stage);
        for (int row = 0; row < model.count(column); ++row)
            names += model.index(row, column).data().toString();
        return names;
    }
    ContactId addWarm(const QString &name, std::optional<Warmth> warmth)
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.contact.warmth = warmth;
        return desk.add(draft).contact.id;
    }

    LiveDesk desk;
    BoardModel model{desk.book, desk.clock};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

TEST_F(Board, PutsACardUnderItsStageAndFollowsItsMoves)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    desk.add(u"Tom Okafor"_s);
    EXPECT_EQ(in(Stage::Identified), QStringList({u"Priya Raman"_s, u"Tom Okafor"_s}));
    desk.move(priya, Stage::Invited);
    EXPECT_EQ(in(Stage::Identified), QStringList({u"Tom Okafor"_s}));
    EXPECT_EQ(in(Stage::Invited), QStringList({u"Priya Raman"_s}));
    EXPECT_EQ(model.total(), 2);
}

TEST_F(Board, OffersWarmBeforeColdAndThenByName)
{
    addWarm(u"Zoë"_s, Warmth::KnowWell);
    addWarm(u"Aïcha"_s, std::nullopt);
    addWarm(u"Tom"_s, Warmth::Cold);
    addWarm(u"Bea"_s, Warmth::Introduced);
    addWarm(u"Anna"_s, Warmth::Introduced);
    EXPECT_EQ(in(Stage::Identified), QStringList({u"Zoë"_s, u"Anna"_s, u"Bea"_s, u"Tom"_s, u"Aïcha"_s}));
}

TEST_F(Board, PutsWhatHasADateFirst)
{
    const ContactId later = addWarm(u"Later"_s, Warmth::Cold);
    const ContactId sooner = addWarm(u"Sooner"_s, Warmth::Cold);
    const ContactId undated = addWarm(u"Undated"_s, Warmth::KnowWell);
    const QDate today = desk.clock.now().date();
    desk.run([=](Desk &on) { return on.pipeline.move(later, Stage::OnHold, today.addDays(9)); });
    desk.run([=](Desk &on) { return on.pipeline.move(sooner, Stage::OnHold, today.addDays(2)); });
    desk.move(undated, Stage::OnHold);
    EXPECT_EQ(in(Stage::OnHold), QStringList({u"Sooner"_s, u"Later"_s, u"Undated"_s}));
    const QModelIndex card = model.indexOf(sooner);
    EXPECT_EQ(card.data(BoardModel::StepRole).toString(), u"Until 26 Nov"_s);
}

TEST_F(Board, HasNothingBelowTheLastCard)
{
    desk.add(u"Priya Raman"_s);
    desk.add(u"Tom Okafor"_s);
    const QModelIndex gap = model.index(1, BoardModel::columnOf(Stage::Met));
    EXPECT_FALSE(model.isCard(gap));
    EXPECT_EQ(model.flags(gap), Qt::NoItemFlags);
    EXPECT_FALSE(gap.data().isValid());
    EXPECT_EQ(model.viewAt(gap), nullptr);
}

TEST_F(Board, KeepsTrackOfACardThatMoves)
{
    const ContactId priya = desk.add(u"Priya Raman"_s).contact.id;
    desk.add(u"Tom Okafor"_s);
    const QPersistentModelIndex card = model.indexOf(priya);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    desk.move(priya, Stage::Researching);
    EXPECT_EQ(card.column(), BoardModel::columnOf(Stage::Researching));
    EXPECT_EQ(model.viewAt(card)->contact.id, priya);
    model.setFilter({u"tom"_s, {}, {}, false});
    EXPECT_FALSE(card.isValid());
    EXPECT_EQ(resets.size(), 0);
}

TEST_F(Board, TellsAScreenReaderWhoAndWhere)
{
    ContactDraft draft;
    draft.contact.given = u"Priya"_s;
    draft.contact.role = u"Analyst"_s;
    draft.contact.warmth = Warmth::Introduced;
    draft.organization = u"City Archive"_s;
    const ContactId priya = desk.add(draft).contact.id;
    desk.add(u"Tom Okafor"_s);
    EXPECT_EQ(model.indexOf(priya).data(Qt::AccessibleTextRole).toString(),
        u"Priya, Analyst · City Archive, Introduced, Identified, 1 of 2"_s);
}

TEST_F(Board, SaysWhichCardIsNoLongerWhatItWas)
{
    const ContactView priya = desk.add(u"Priya Raman"_s);
    QSignalSpy changed(&model, &BoardModel::cardChanged);
    ContactDraft draft = draftOf(priya);
    draft.contact.role = u"Director"_s;
    desk.run([draft](Desk &on) { return on.pipeline.edit(draft); });
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().first().value<ContactId>(), priya.contact.id);
}

} // namespace
