// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/compare/comparedriver.h"
#include "ui/debrief/debriefpage.h"
#include "ui/interview/interviewpage.h"

#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Claims made where something is read again.
class ClaimingElsewhereTest : public CompareDriver
{
protected:
    template <class P> std::unique_ptr<P> show(const Place &place)
    {
        auto shown = std::make_unique<P>(desk.context);
        shown->resize(1080, 760);
        shown->show();
        shown->activateWindow();
        shown->arrive(place);
        desk.settle();
        return shown;
    }
    ClaimView onlyClaim()
    {
        const QList<ClaimView> claims = desk.run([this](Desk &at) { return at.comparing.claims(path); });
        EXPECT_EQ(claims.size(), 1);
        return claims.value(0);
    }
};

TEST_F(ClaimingElsewhereTest, OfANoteOfAConversationThatIsOver)
{
    const MeetingId meeting = talk(priya, {u"Degree?: You need one; Or a long practice"_s});
    const NoteId note = firstNote(meeting);
    const auto interview = show<InterviewPage>({.kind = Place::Kind::Interview, .meeting = meeting, .note = note});
    auto *list = interview->findChild<QListView *>(u"endedNotes"_s);
    ASSERT_TRUE(QTest::qWaitFor([list] { return list->hasFocus(); }));
    key(Qt::Key_F9);
    auto *words = interview->findChild<QComboBox *>(u"claimWords"_s);
    ASSERT_TRUE(words);
    EXPECT_EQ(words->currentText(), u"You need one"_s);
    EXPECT_EQ(interview->findChild<QComboBox *>(u"claimPath"_s)->currentText(), u"Policy"_s) << "the one she belongs to";
    key(Qt::Key_Return);
    EXPECT_EQ(onlyClaim().claim.text, u"You need one"_s);
    EXPECT_EQ(onlyClaim().voices.first().voice.note, note);
    EXPECT_EQ(onlyClaim().voices.first().name, u"Priya Raman"_s);
    EXPECT_TRUE(list->hasFocus());
}

TEST_F(ClaimingElsewhereTest, OfALineOfADebrief)
{
    const MeetingId meeting = talk(tom, {u"Degree?: Never needed one"_s});
    DebriefLine line;
    line.meeting = meeting;
    line.text = u"No degree is needed"_s;
    line.basis = Basis::Opinion;
    line.note = firstNote(meeting);
    desk.run([line](Desk &at) { return at.debriefing.keepLine(line); });
    const auto debrief = show<DebriefPage>({.kind = Place::Kind::Debrief, .meeting = meeting});
    auto *row = debrief->findChild<QWidget *>(u"debriefLine"_s);
    ASSERT_TRUE(row);
    row->findChild<QPlainTextEdit *>()->setFocus();
    key(Qt::Key_F9);
    ASSERT_TRUE(debrief->findChild<QComboBox *>(u"claimBasis"_s));
    EXPECT_EQ(debrief->findChild<QComboBox *>(u"claimBasis"_s)->currentText(), u"Opinion"_s);
    key(Qt::Key_Return);
    EXPECT_EQ(onlyClaim().claim.text, u"No degree is needed"_s);
    EXPECT_EQ(onlyClaim().voices.first().said.text, u"Never needed one"_s) << "it leads back to the note";
    EXPECT_EQ(onlyClaim().tally.opinions, 1);
}

} // namespace
