// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/paths/pathsdriver.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class TellingTest : public PathsDriver
{
protected:
    QStringList told()
    {
        QStringList lines;
        for (const Story &story : desk.run([](Desk &at) { return at.direction.stories(); }))
            lines.append(word(story.kind) + u": "_s + story.title + u'|' + story.text);
        return lines;
    }
};

TEST_F(TellingTest, IsThereWithoutAnyPath)
{
    open({.kind = Place::Kind::Paths});
    EXPECT_TRUE(isSeen(u"noPaths"));
    key(Qt::Key_Down);
    EXPECT_FALSE(isSeen(u"noPaths"));
    key(Qt::Key_Return);
    EXPECT_EQ(focusName(), u"storyAdd"_s);
    type("The memo");
    key(Qt::Key_Return);
    EXPECT_EQ(focusName(), u"storyText"_s) << "on to how it is told";
    type("Two pages.");
    key(Qt::Key_Return);
    type("It was read.");
    key(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(told(), QStringList {u"story: The memo|Two pages.\nIt was read."_s});
    seen<QPlainTextEdit>(u"storyTitle")->setFocus();
    key(Qt::Key_A, Qt::ControlModifier);
    type("The short memo");
    key(Qt::Key_Return);
    EXPECT_EQ(told(), QStringList {u"story: The short memo|Two pages.\nIt was read."_s});
    key(Qt::Key_A, Qt::ControlModifier);
    key(Qt::Key_Delete);
    key(Qt::Key_Return);
    EXPECT_EQ(told().size(), 1);
    EXPECT_EQ(seen<QPlainTextEdit>(u"storyTitle")->toPlainText(), u"The short memo"_s) << "a story has a name";
    seen<QWidget>(u"removeStory")->setFocus();
    key(Qt::Key_Space);
    EXPECT_TRUE(told().isEmpty());
    undoFromNotice();
    EXPECT_EQ(told().size(), 1);
}

TEST_F(TellingTest, EachKindStandsByItself)
{
    open({.kind = Place::Kind::Paths, .text = u"telling"_s});
    for (const auto &[field, title] : {std::pair(u"skillAdd", "Short words"), std::pair(u"offerAdd", "French"),
             std::pair(u"accomplishmentAdd", "A dashboard")}) {
        seen<QLineEdit>(field)->setFocus();
        type(title);
        key(Qt::Key_Return);
    }
    EXPECT_EQ(told(), (QStringList {u"skill: Short words|"_s, u"offer: French|"_s, u"accomplishment: A dashboard|"_s}));
    EXPECT_EQ(part<QWidget>(u"offerSection")->findChildren<QWidget *>(u"story"_s).size(), 1);
}

TEST_F(TellingTest, TheReflectionIsKeptAsOneTypes)
{
    open({.kind = Place::Kind::Paths, .text = u"telling"_s});
    seen<QPlainTextEdit>(u"reflection")->setFocus();
    type("Curiosity");
    EXPECT_EQ(textOf(u"reflectionState"), u"Not saved yet"_s);
    page->leave();
    desk.settle();
    EXPECT_EQ(told(), QStringList {u"employers-view: |Curiosity"_s});
    EXPECT_EQ(textOf(u"reflectionState"), u"Saved"_s);
    page->arrive({.kind = Place::Kind::Paths});
    desk.run([](Desk &at) { return at.undoing.undo(); });
    EXPECT_EQ(seen<QPlainTextEdit>(u"reflection")->toPlainText(), QString());
}

TEST_F(TellingTest, AnIntroductionForAnyOccasionHasItsOwn)
{
    const PathId path = addPath(u"Policy"_s);
    desk.run([path](Desk &at) { return at.direction.savePitch(path, u"For the path"_s); });
    desk.run([](Desk &at) { return at.direction.savePitch({}, u"For any"_s); });
    open({.kind = Place::Kind::Paths, .path = path});
    EXPECT_EQ(pitchField()->words(), u"For the path"_s);
    key(Qt::Key_Down);
    EXPECT_EQ(pitchField()->words(), u"For any"_s);
}

} // namespace
