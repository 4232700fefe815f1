// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/paths/pathsdriver.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class PathsPageTest : public PathsDriver
{
};

TEST_F(PathsPageTest, SaysWhatAPathIsAndTakesTheFirstStep)
{
    open({.kind = Place::Kind::Paths});
    EXPECT_TRUE(isSeen(u"noPaths"));
    EXPECT_EQ(rows(), QStringList {u"What I can tell: Stories, skills, what you offer"_s});
    click(u"firstPath");
    type("Policy analyst");
    key(Qt::Key_Return);
    EXPECT_FALSE(isSeen(u"noPaths"));
    EXPECT_EQ(seen<QPlainTextEdit>(u"pathName")->toPlainText(), u"Policy analyst"_s);
    EXPECT_TRUE(seen<QLineEdit>(u"addQuestion")->hasFocus()) << "the next thing to write";
    type("Who decides?");
    key(Qt::Key_Return);
    EXPECT_EQ(questions(), QStringList {u"Who decides?"_s});
    EXPECT_TRUE(seen<QLineEdit>(u"addQuestion")->hasFocus());
    type("What is it like?");
    key(Qt::Key_Return);
    EXPECT_EQ(rows().first(), u"Policy analyst: Nobody yet · 2 open questions"_s);
}

TEST_F(PathsPageTest, AnswersQuestionsByKeys)
{
    const PathId path = addPath(u"Policy"_s, {u"What is it like?"_s, u"Who decides?"_s});
    open({.kind = Place::Kind::Paths, .path = path});
    EXPECT_TRUE(list()->hasFocus());
    key(Qt::Key_Return);
    key(Qt::Key_Space);
    EXPECT_TRUE(seen<QPlainTextEdit>(u"questionAnswer")->hasFocus());
    type("Calm, mostly");
    key(Qt::Key_Escape);
    EXPECT_EQ(questions(), (QStringList {u"What is it like?"_s, u"Who decides?"_s})) << "given up";
    key(Qt::Key_Space);
    type("Calm");
    key(Qt::Key_Return);
    EXPECT_EQ(questions(), (QStringList {u"Who decides?"_s, u"What is it like? = Calm"_s}));
    EXPECT_EQ(focusName(), u"questionAnswered"_s);
    key(Qt::Key_Up);
    key(Qt::Key_F2);
    type("Who decides, really?");
    key(Qt::Key_Return);
    EXPECT_EQ(questions().first(), u"Who decides, really?"_s);
    key(Qt::Key_Backtab);
    key(Qt::Key_Delete);
    EXPECT_EQ(questions(), QStringList {u"What is it like? = Calm"_s});
    EXPECT_EQ(focusName(), u"questionAnswered"_s);
    undoFromNotice();
    EXPECT_EQ(questions(), (QStringList {u"Who decides, really?"_s, u"What is it like? = Calm"_s}));
    key(Qt::Key_Space);
    EXPECT_EQ(questions(), (QStringList {u"What is it like?"_s, u"Who decides, really?"_s})) << "open again";
}

TEST_F(PathsPageTest, RenamesPutsAwayAndBringsBack)
{
    const ContactId priya = addOn(u"Priya"_s, {u"Policy"_s});
    addOn(u"Tom"_s, {u"Policy"_s});
    addPath(u"Health"_s);
    open({.kind = Place::Kind::Paths});
    EXPECT_EQ(rows().first(2), (QStringList {u"Health: Nobody yet"_s, u"Policy: 2 people"_s}));
    EXPECT_TRUE(isSeen(u"pathNobody"));
    key(Qt::Key_Down);
    EXPECT_EQ(seen<QPlainTextEdit>(u"pathName")->toPlainText(), u"Policy"_s);
    key(Qt::Key_F2);
    type("Public policy");
    key(Qt::Key_Return);
    EXPECT_EQ(rows().at(1), u"Public policy: 2 people"_s);
    EXPECT_EQ(desk.book.find(priya)->paths, QStringList {u"Public policy"_s});
    list()->setFocus();
    key(Qt::Key_Delete);
    EXPECT_EQ(rows().size(), 2);
    EXPECT_EQ(seen<QPlainTextEdit>(u"pathName")->toPlainText(), u"Health"_s);
    EXPECT_TRUE(desk.book.find(priya)->paths.isEmpty());
    undoFromNotice();
    EXPECT_EQ(rows().at(1), u"Public policy: 2 people"_s);
    key(Qt::Key_Down);
    click(u"pathPeople");
    EXPECT_EQ(desk.navigator.place().kind, Place::Kind::Pipeline);
    EXPECT_EQ(desk.navigator.place().path, desk.book.find(priya)->contact.paths.first());
}

TEST_F(PathsPageTest, KeepsAnIntroductionAsOneTypes)
{
    const PathId path = addPath(u"Policy"_s);
    open({.kind = Place::Kind::Paths, .path = path});
    EXPECT_EQ(seen<QLabel>(u"pitchLength")->text(), u"Nothing written yet"_s);
    EXPECT_FALSE(seen<QPushButton>(u"rehearse")->isEnabled());
    pitchField()->setFocus();
    type("I am Ada and I study how cities decide");
    EXPECT_EQ(seen<QLabel>(u"pitchState")->text(), u"Not saved yet"_s);
    EXPECT_EQ(seen<QLabel>(u"pitchLength")->text(),
        u"9 words · about 4 s at a usual 140 words a minute · shorter than 30 s"_s);
    EXPECT_TRUE(QTest::qWaitFor([this] { return seen<QLabel>(u"pitchState")->text() == u"Saved"_s; }));
    type(".");
    page->leave();
    desk.settle();
    const auto stored = [&] { return desk.run([path](Desk &at) { return at.direction.pitch(path); }).pitch.text; };
    EXPECT_EQ(stored(), u"I am Ada and I study how cities decide."_s);
    page->arrive({.kind = Place::Kind::Paths});
    desk.settle();
    desk.run([path](Desk &at) { return at.direction.savePitch(path, u"Changed elsewhere"_s); });
    EXPECT_EQ(pitchField()->words(), u"Changed elsewhere"_s);
    pitchField()->setFocus();
    pitchField()->moveCursor(QTextCursor::End);
    type("!");
    desk.run([path](Desk &at) { return at.direction.addQuestion(path, u"Who decides?"_s); });
    EXPECT_EQ(pitchField()->words(), u"Changed elsewhere!"_s) << "what is being typed stays";
}

TEST_F(PathsPageTest, MarksWhatRunsOverInTheTextAndInWords)
{
    const PathId path = addPath(u"Policy"_s);
    const QString fits = QString(u"word "_s).repeated(140);
    desk.run([&](Desk &at) { return at.direction.savePitch(path, fits + u"and the rest of it"_s); });
    open({.kind = Place::Kind::Paths, .path = path});
    EXPECT_EQ(pitchField()->markedFrom(), fits.size());
    ASSERT_EQ(pitchField()->extraSelections().size(), 1);
    EXPECT_EQ(pitchField()->extraSelections().first().cursor.selectedText(), u"and the rest of it"_s);
    EXPECT_EQ(pitchField()->extraSelections().first().format.underlineStyle(), QTextCharFormat::DotLine);
    EXPECT_GT(pitchField()->height(), 7 * pitchField()->fontMetrics().lineSpacing()) << "all of it is seen";
    EXPECT_EQ(pitchField()->verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(seen<QLabel>(u"pitchOver")->text(), u"What comes from “and the rest of” on is beyond a minute."_s);
    pitchField()->begin(fits);
    EXPECT_TRUE(pitchField()->extraSelections().isEmpty());
    EXPECT_FALSE(isSeen(u"pitchOver"));
}

TEST_F(PathsPageTest, EveryStopOfTheKeyboardHasAName)
{
    const PathId path = addPath(u"Policy"_s, {u"Who decides?"_s});
    desk.run([](Desk &at) { return at.direction.addStory(StoryKind::Skill, u"Short words"_s); });
    for (const QString &place : {QString(), u"telling"_s}) {
        open({.kind = Place::Kind::Paths, .text = place, .path = place.isEmpty() ? path : PathId {}});
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            EXPECT_FALSE(widget->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
                << qPrintable(widget->objectName()) << ' ' << widget->metaObject()->className();
        }
    }
}

TEST_F(PathsPageTest, TabGoesDownThePage)
{
    const PathId path = addPath(u"Policy"_s, {u"Who decides?"_s, u"What is it like?"_s});
    desk.run([&](Desk &at) { return at.direction.savePitch(path, u"I am Ada"_s); });
    open({.kind = Place::Kind::Paths, .path = path});
    seen<QPlainTextEdit>(u"pathName")->setFocus();
    QStringList stops;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        stops.append(focusName());
    }
    EXPECT_EQ(stops,
        (QStringList {u"putAwayButton"_s, u"pathCompare"_s, u"pathDecide"_s, u"questionAnswered"_s, u"questionWords"_s, u"removeQuestion"_s,
            u"questionAnswered"_s, u"questionWords"_s, u"removeQuestion"_s, u"addQuestion"_s, u"pitchText"_s,
            u"rehearse"_s}));
}

} // namespace
