// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/infrench.h"
#include "tests/ui/paths/pathsdriver.h"
#include "ui/paths/rehearsalface.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class RehearsalTest : public PathsDriver
{
protected:
    void openWith(int words)
    {
        path = addPath(u"Policy"_s);
        const QString text = QString(u"word "_s).repeated(words).trimmed();
        desk.run([this, text](Desk &at) { return at.direction.savePitch(path, text); });
        open({.kind = Place::Kind::Paths, .path = path});
    }
    void say(std::chrono::milliseconds time)
    {
        key(Qt::Key_F5);
        desk.clock.advance(time);
        key(Qt::Key_F5);
    }
    QString result() const { return seen<QLabel>(u"rehearsalResult")->text(); }
    QList<Rehearsal> kept()
    {
        return desk.run([this](Desk &at) { return at.direction.pitch(path); }).rehearsals;
    }

    PathId path;
};

TEST_F(RehearsalTest, TimesWhatIsSaidByTheClock)
{
    openWith(128);
    say(52200ms);
    EXPECT_EQ(result(), u"52 s, 148 words a minute, within 30 to 60 s"_s);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().words, 128);
    EXPECT_EQ(kept().first().seconds, 52);
    EXPECT_EQ(seen<QLabel>(u"pitchLength")->text(),
        u"128 words · about 52 s at your pace of 148 words a minute · within 30 to 60 s"_s);
    desk.clock.advance(24h);
    say(75s);
    EXPECT_EQ(result(), u"75 s, 102 words a minute, 15 s over a minute"_s);
    EXPECT_EQ(seen<QLabel>(u"earlierRehearsal")->text(),
        u"yesterday 10:00: 52 s, 148 words a minute, within 30 to 60 s"_s);
    EXPECT_EQ(pitchField()->markedFrom(), QString(u"word "_s).repeated(102).size())
        << "where it ran over at the pace it was said";
}

TEST_F(RehearsalTest, ShowsTheTimeWhileItRuns)
{
    openWith(100);
    key(Qt::Key_F5);
    EXPECT_TRUE(isSeen(u"dropRehearsal"));
    EXPECT_EQ(seen<QPushButton>(u"rehearse")->text(), u"Stop"_s);
    desk.clock.advance(34900ms);
    const auto *face = seen<RehearsalFace>(u"rehearsalFace");
    EXPECT_TRUE(QTest::qWaitFor([face] { return face->shown() == 34s; }));
    EXPECT_EQ(face->accessibleName(), u"Rehearsal, 00:34. Within the target"_s);
    desk.clock.advance(30s);
    EXPECT_TRUE(QTest::qWaitFor([face] { return face->accessibleName().endsWith(u"Over a minute"_s); }));
    key(Qt::Key_Escape);
    EXPECT_FALSE(isSeen(u"dropRehearsal"));
    EXPECT_TRUE(kept().isEmpty()) << "left out";
    EXPECT_EQ(face->shown(), 0s);
}

TEST_F(RehearsalTest, ASlipOrAForgottenClockIsNotKept)
{
    openWith(100);
    say(1500ms);
    EXPECT_TRUE(kept().isEmpty());
    key(Qt::Key_F5);
    desk.clock.advance(6min);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !isSeen(u"dropRehearsal"); })) << "stops by itself";
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(RehearsalTest, CountsTheWordsThatAreWrittenBeforeItIsSaved)
{
    openWith(100);
    pitchField()->setFocus();
    pitchField()->moveCursor(QTextCursor::End);
    type(" more");
    say(40s);
    ASSERT_EQ(kept().size(), 1);
    EXPECT_EQ(kept().first().words, 101);
    EXPECT_EQ(desk.run([this](Desk &at) { return at.direction.pitch(path); }).pitch.text.right(9), u"word more"_s);
}

class FrenchPathsTest : public PathsDriver
{
    InFrench m_french;
};

TEST_F(FrenchPathsTest, IsRehearsedInFrench)
{
    const PathId path = addPath(u"Analyste"_s, {u"Qui décide?"_s});
    addOn(u"Hélène"_s, {u"Analyste"_s});
    desk.run([path](Desk &at) {
        return at.direction.savePitch(path, QString(u"je suis la fille du maire et "_s).repeated(20));
    });
    open({.kind = Place::Kind::Paths, .path = path});
    EXPECT_EQ(rows().first(), u"Analyste: 1 personne · 1 question ouverte"_s);
    EXPECT_EQ(seen<QLabel>(u"pitchLength")->text(),
        u"140 mots · environ 56 s au rythme habituel de 150 mots à la minute · entre 30 et 60 s"_s);
    key(Qt::Key_F5);
    desk.clock.advance(70s);
    key(Qt::Key_F5);
    EXPECT_EQ(seen<QLabel>(u"rehearsalResult")->text(), u"70 s, 120 mots à la minute, 10 s de plus qu’une minute"_s);
    EXPECT_TRUE(isSeen(u"pitchOver"));
}

} // namespace
