// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/infrench.h"
#include "tests/ui/debrief/debriefdriver.h"

#include <QAbstractSlider>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRadioButton>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using enum DebriefLineKind;

const QList<std::pair<NoteKind, QString>> SomeNotes {{NoteKind::Insight, u"She began as an intern."_s},
    {NoteKind::Warning, u"Two reorganizations in a year."_s}, {NoteKind::Quote, u"Write, write, write."_s},
    {NoteKind::Referral, u"Mara Diallo"_s}};

class DebriefPageTest : public DebriefDriver
{
};

TEST_F(DebriefPageTest, InterestIsSaidByDigitsAndArrowsWithWordsBeside)
{
    hold(SomeNotes);
    open();
    EXPECT_EQ(QApplication::focusWidget(), part(u"interestBefore"_s)) << "where one begins";
    press(Qt::Key_2);
    EXPECT_EQ(stored().debrief.interestBefore, 2);
    EXPECT_TRUE(part(u"interestBefore"_s)->accessibleDescription().contains(u"rather not"_s));
    press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), part(u"interestAfter"_s));
    press(Qt::Key_3);
    press(Qt::Key_Right);
    EXPECT_EQ(stored().debrief.interestAfter, 4);
    press(Qt::Key_Left);
    EXPECT_EQ(stored().debrief.interestAfter, 3);
    undo();
    EXPECT_EQ(part<QAbstractSlider>(u"interestAfter"_s)->value(), 4);
    press(Qt::Key_Delete);
    EXPECT_EQ(stored().debrief.interestAfter, 0);
}

TEST_F(DebriefPageTest, WhatMovedItIsANoteOrASentence)
{
    hold(SomeNotes);
    open();
    auto *movedBy = part<QComboBox>(u"movedBy"_s);
    movedBy->setFocus();
    press(Qt::Key_Down);
    ASSERT_TRUE(stored().debrief.movedBy.has_value());
    EXPECT_EQ(*stored().debrief.movedBy, stored().interview.notes.first().note);
    press(Qt::Key_Tab);
    type(u"They let her present in her first week."_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(stored().debrief.movedText, u"They let her present in her first week."_s);
    part(u"depth-superficial"_s)->setFocus();
    press(Qt::Key_Right);
    press(Qt::Key_Space);
    EXPECT_EQ(stored().debrief.depth, TalkDepth::Useful);
    undo();
    EXPECT_FALSE(part<QRadioButton>(u"depth-useful"_s)->isChecked());
}

TEST_F(DebriefPageTest, OneOfSeveralPathsIsChosen)
{
    hold(SomeNotes, {u"Policy"_s, u"Research"_s});
    open();
    auto *path = part<QComboBox>(u"debriefPath"_s);
    ASSERT_TRUE(path->isVisible());
    EXPECT_EQ(path->currentIndex(), -1);
    path->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_TRUE(stored().debrief.path.has_value());
    EXPECT_EQ(path->currentText(), u"Research"_s);
}

TEST_F(DebriefPageTest, LinesAreAddedChangedAndTakenAwayByKeys)
{
    hold({});
    open();
    EXPECT_FALSE(part(u"debriefPath"_s)->isVisible());
    adding(Learned)->setFocus();
    type(u"They hire in March"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), adding(Learned)) << "ready for the next";
    type(u"Everybody writes"_s);
    press(Qt::Key_F8);
    ASSERT_EQ(lines(Learned).size(), 2);
    EXPECT_EQ(stored().lines[1].basis, Basis::Fact);
    press(Qt::Key_Up);
    EXPECT_EQ(QApplication::focusWidget(), lines(Learned)[1]);
    press(Qt::Key_F8);
    EXPECT_EQ(stored().lines[1].basis, Basis::Opinion);
    EXPECT_EQ(lines(Learned)[1]->accessibleDescription(), u"Opinion"_s);
    press(Qt::Key_Up);
    type(u" and in May"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(stored().lines[0].text, u"They hire in March and in May"_s);
    EXPECT_EQ(QApplication::focusWidget(), lines(Learned)[1]) << "on to the next";
    undo();
    EXPECT_EQ(lines(Learned)[0]->toPlainText(), u"They hire in March"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_Backspace);
    press(Qt::Key_Return);
    EXPECT_EQ(stored().lines.size(), 1) << "what was emptied is gone";
    undo();
    EXPECT_EQ(stored().lines.size(), 2);
}

TEST_F(DebriefPageTest, WhatTheNotesOfferIsTakenInByOneKey)
{
    hold(SomeNotes);
    open();
    ASSERT_EQ(offered(Learned).size(), 2);
    EXPECT_EQ(offered(Warning).size(), 1);
    offered(Learned).first()->setFocus();
    press(Qt::Key_F);
    ASSERT_EQ(lines(Learned).size(), 1);
    EXPECT_EQ(stored().lines.first().basis, Basis::Fact);
    ASSERT_EQ(offered(Learned).size(), 1);
    EXPECT_EQ(QApplication::focusWidget(), offered(Learned).first()) << "on to what is offered next";
    press(Qt::Key_N);
    EXPECT_EQ(desk.navigator.place(),
        (Place {.kind = Place::Kind::Interview, .meeting = meeting, .note = *stored().offered.last().note}));
    press(Qt::Key_Return);
    EXPECT_EQ(lines(Learned).size(), 2);
    EXPECT_EQ(QApplication::focusWidget(), adding(Learned)) << "nothing is offered any more";
    undo();
    EXPECT_EQ(offered(Learned).size(), 1);
}

TEST_F(DebriefPageTest, AllOfItIsTakenInAndTakenBackAtOnce)
{
    hold(SomeNotes);
    open();
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(stored().lines.size(), 3);
    EXPECT_EQ(lines(Warning).size(), 1);
    EXPECT_FALSE(part(u"takeInAllButton"_s)->isVisible());
    undo();
    EXPECT_EQ(stored().lines.size(), 0);
    EXPECT_EQ(offered(Learned).size(), 2);
}

TEST_F(DebriefPageTest, ALineLeadsToItsNoteAndTheFocusComesBack)
{
    hold(SomeNotes);
    open();
    press(Qt::Key_T, Qt::ControlModifier);
    auto *link = lines(Warning).first()->parentWidget()->findChild<QAbstractButton *>(u"debriefNote"_s);
    ASSERT_TRUE(link && link->isVisible());
    EXPECT_TRUE(link->text().startsWith(u"1:5"_s) || link->text().startsWith(u"01:5"_s)) << qPrintable(link->text());
    lines(Warning).first()->setFocus();
    press(Qt::Key_Tab);
    ASSERT_EQ(QApplication::focusWidget(), link);
    press(Qt::Key_Return);
    EXPECT_EQ(desk.navigator.place().note, stored().lines.last().note);
    page->leave();
    part(u"debriefDone"_s)->setFocus();
    page->arrive({.kind = Place::Kind::Debrief, .meeting = meeting});
    desk.settle();
    EXPECT_EQ(QApplication::focusWidget(), link);
}

TEST_F(DebriefPageTest, TheWorkplaceIsSaidFacetByFacetAndMayHaveMore)
{
    hold({});
    open();
    auto *size = part(u"facet-team-size"_s)->findChild<QPlainTextEdit *>();
    size->setFocus();
    type(u"Six, two of them part-time"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(QApplication::focusWidget(), part(u"facet-dynamics"_s)->findChild<QPlainTextEdit *>());
    part(u"nameFacet"_s)->setFocus();
    type(u"Dress"_s);
    press(Qt::Key_Return);
    type(u"Anything goes"_s);
    press(Qt::Key_F8);
    const QList<WorkplaceFacet> facets = stored().facets;
    ASSERT_EQ(facets.size(), 2);
    const auto dress = std::ranges::find(facets, u"Dress"_s, &WorkplaceFacet::facet);
    ASSERT_NE(dress, facets.end());
    EXPECT_EQ(dress->text, u"Anything goes"_s);
    EXPECT_EQ(dress->basis, Basis::Fact);
    undo();
    EXPECT_EQ(stored().facets.size(), 1);
    undo();
    EXPECT_TRUE(size->toPlainText().isEmpty());
}

TEST_F(DebriefPageTest, QuestionsThatWereAskedGetAVerdict)
{
    hold({}, {}, 2);
    open();
    EXPECT_TRUE(part<QAbstractButton>(u"debriefNames"_s)->text().contains(u"Tom Okafor"_s));
    const QList<QWidget *> rows = part(u"verdicts"_s)->findChildren<QWidget *>(u"verdict"_s);
    ASSERT_EQ(rows.size(), 2) << "those that were asked";
    rows.first()->setFocus();
    press(Qt::Key_Plus);
    EXPECT_TRUE(stored().verdicts.first().worked);
    press(Qt::Key_Down);
    EXPECT_EQ(QApplication::focusWidget(), rows[1]);
    press(Qt::Key_Minus);
    EXPECT_EQ(rows[1]->accessibleDescription(), u"Brought little"_s);
    EXPECT_EQ(stored().verdicts.size(), 2);
    press(Qt::Key_0);
    EXPECT_EQ(stored().verdicts.size(), 1);
    undo();
    EXPECT_EQ(stored().verdicts.size(), 2);
    EXPECT_EQ(rows[1]->accessibleDescription(), u"Brought little"_s);
}

TEST_F(DebriefPageTest, NothingTypedIsLostWhenOneLeaves)
{
    hold({});
    open();
    adding(NextTime)->setFocus();
    type(u"Ask about the budget"_s);
    page->leave();
    desk.settle();
    EXPECT_EQ(stored().lines.value(0).text, u"Ask about the budget"_s);
    EXPECT_EQ(stored().lines.size(), 1);
}

TEST_F(DebriefPageTest, IsDoneAndCanBeTakenBack)
{
    hold(SomeNotes);
    open();
    EXPECT_TRUE(part<QLabel>(u"debriefClock"_s)->text().contains(u"five"_s));
    desk.clock.advance(3min);
    adding(Means)->setFocus();
    type(u"Learn to write briefs"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(stored().debrief.finishedAt.has_value());
    EXPECT_EQ(stored().lines.size(), 1) << "what was being written, too";
    EXPECT_FALSE(part(u"debriefDone"_s)->isVisible());
    undo();
    EXPECT_FALSE(stored().debrief.finishedAt.has_value());
    EXPECT_TRUE(part(u"debriefDone"_s)->isVisible());
    EXPECT_TRUE(part<QLabel>(u"debriefClock"_s)->text().startsWith(u"3 minutes"_s));
    part(u"debriefDone"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(QApplication::focusWidget(), part(u"debriefNotDone"_s));
    press(Qt::Key_Space);
    EXPECT_FALSE(stored().debrief.finishedAt.has_value());
}

TEST_F(DebriefPageTest, HoldsTwoHundredNotes)
{
    QList<std::pair<NoteKind, QString>> many;
    for (int i = 0; i < 200; ++i)
        many.append({i % 2 == 0 ? NoteKind::Information : NoteKind::Warning, u"Note %1"_s.arg(i)});
    hold(many);
    QElapsedTimer since;
    since.start();
    open();
    EXPECT_LT(offered(Learned).size(), 10) << "quietly";
    auto *more = section(Learned)->findChild<QAbstractButton *>(u"moreOffered"_s);
    ASSERT_TRUE(more->isVisible());
    more->setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(offered(Learned).size(), 100);
    press(Qt::Key_T, Qt::ControlModifier);
    EXPECT_EQ(lines(Learned).size(), 100);
    EXPECT_EQ(lines(Warning).size(), 100);
    std::cout << "200 notes opened, shown and taken in: " << since.elapsed() << " ms\n";
    EXPECT_LT(since.elapsed(), 20'000);
}

TEST_F(DebriefPageTest, SpeaksFrench)
{
    const InFrench french;
    hold(SomeNotes);
    open();
    EXPECT_EQ(part<QAbstractButton>(u"debriefDone"_s)->text(), u"Bilan terminé"_s);
    part(u"interestBefore"_s)->setFocus();
    press(Qt::Key_4);
    EXPECT_FALSE(part(u"interestBefore"_s)->accessibleDescription().contains(u"appeals"_s));
}

TEST_F(DebriefPageTest, SaysWhenThereIsNothingToLookBackAt)
{
    const ContactId person = desk.add(u"Priya Raman"_s).contact.id;
    meeting = desk.run([person](Desk &on) {
                      return on.booking.book(
                          {person, {QDate(2026, 12, 3), QTime(10, 0), {}}, u"America/Toronto"_s, 20, Mode::Video, {}});
                  }).meeting.meeting.id;
    open();
    EXPECT_TRUE(part(u"nothingToLookBackAt"_s)->isVisible());
    part(u"interviewOfDebrief"_s)->setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(desk.navigator.place(), (Place {.kind = Place::Kind::Interview, .meeting = meeting}));
}

} // namespace
