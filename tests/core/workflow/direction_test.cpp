// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class DirectionTest : public DeskTest
{
protected:
    ContactId addOn(const QString &name, const QStringList &paths)
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.paths = paths;
        return valueOf(desk->pipeline.add(draft)).contact.id;
    }
    PathId named(const QString &name)
    {
        for (const PathSummary &summary : valueOf(desk->direction.paths())) {
            if (summary.path.name == name)
                return summary.path.id;
        }
        return {};
    }
    /// "Policy 2 people 1 open" for each path.
    QStringList shape()
    {
        QStringList lines;
        for (const PathSummary &summary : valueOf(desk->direction.paths()))
            lines.append(u"%1 %2 people %3 open"_s.arg(summary.path.name).arg(summary.people).arg(summary.open));
        return lines;
    }
    /// "What is it like?", "Who decides? = The chair" for each question of a path.
    QStringList asked(PathId path)
    {
        QStringList lines;
        for (const OpenQuestion &question : valueOf(desk->direction.path(path)).questions)
            lines.append(question.answeredAt ? question.text + u" = "_s + question.answer : question.text);
        return lines;
    }
    QStringList told()
    {
        QStringList lines;
        for (const Story &story : valueOf(desk->direction.stories()))
            lines.append(word(story.kind) + u": "_s + story.title + u'|' + story.text);
        return lines;
    }
    QString pitchOf(std::optional<PathId> path) { return valueOf(desk->direction.pitch(path)).pitch.text; }
    /// Undone it is as before, done again as after, and so it is in the file.
    template <class Shape> void expectUndoable(GroupKind kind, Shape shape, const decltype(shape()) &before)
    {
        const auto after = shape();
        EXPECT_NE(after, before);
        EXPECT_EQ(valueOf(desk->undoing.undo()).kind, kind);
        EXPECT_EQ(shape(), before);
        EXPECT_EQ(valueOf(desk->undoing.redo()).kind, kind);
        EXPECT_EQ(shape(), after);
        reopen();
        EXPECT_EQ(shape(), after);
    }
    template <class Shape> void expectUndoable(GroupKind kind, Shape shape)
    {
        valueOf(desk->undoing.undo());
        const auto before = shape();
        valueOf(desk->undoing.redo());
        expectUndoable(kind, shape, before);
    }
};

TEST_F(DirectionTest, ListsPathsWithTheirPeopleAndQuestions)
{
    addOn(u"Priya"_s, {u"Policy"_s});
    const ContactId gone = addOn(u"Tom"_s, {u"Policy"_s, u"Études"_s});
    valueOf(desk->pipeline.setArchived(gone, true));
    valueOf(desk->direction.addPath(u"  Data\n analyst "_s));
    valueOf(desk->direction.addQuestion(named(u"Policy"_s), u"What is it like?"_s));
    EXPECT_EQ(shape(),
        (QStringList {u"Data analyst 0 people 0 open"_s, u"Études 0 people 0 open"_s, u"Policy 1 people 1 open"_s}));
    expectUndoable(GroupKind::OpenQuestionAdded, [this] { return shape(); });
}

TEST_F(DirectionTest, RefusesWhatCannotBe)
{
    const PathId policy = valueOf(desk->direction.addPath(u"Policy"_s));
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->direction.addPath(u"  "_s)));
    EXPECT_TRUE(failsAs(ErrorCode::PathThere, desk->direction.addPath(u"pólicy"_s)));
    valueOf(desk->direction.addPath(u"Health"_s));
    EXPECT_TRUE(failsAs(ErrorCode::PathThere, desk->direction.renamePath(policy, u"health"_s)));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchPath, desk->direction.path(ids.next<PathId>())));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchPath, desk->direction.savePitch(ids.next<PathId>(), u"Hello"_s)));
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->direction.addQuestion(policy, u" "_s)));
    EXPECT_TRUE(
        failsAs(ErrorCode::NoSuchOpenQuestion, desk->direction.answerQuestion(ids.next<OpenQuestionId>(), {})));
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->direction.rehearse(policy, 100, 40)));
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->direction.addStory(StoryKind::Skill, {})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchStory, desk->direction.removeStory(ids.next<StoryId>())));
}

TEST_F(DirectionTest, RenamesAndTellsWhoeverBelongsToIt)
{
    const ContactId priya = addOn(u"Priya"_s, {u"Policy"_s});
    addOn(u"Tom"_s, {u"Health"_s});
    QList<QList<ContactId>> told;
    QObject::connect(
        &changes, &Changes::contactsChanged, &changes, [&](const QList<ContactId> &who) { told.append(who); });
    EXPECT_TRUE(succeeded(desk->direction.renamePath(named(u"Policy"_s), u"Public policy"_s)));
    EXPECT_EQ(valueOf(desk->pipeline.view(priya)).paths, QStringList {u"Public policy"_s});
    EXPECT_EQ(told, (QList<QList<ContactId>> {{priya}}));
    valueOf(desk->undoing.undo());
    EXPECT_TRUE(told.contains(QList<ContactId> {priya}) && told.size() > 1);
    EXPECT_EQ(valueOf(desk->pipeline.view(priya)).paths, QStringList {u"Policy"_s});
    valueOf(desk->undoing.redo());
    changes.disconnect();
    expectUndoable(GroupKind::PathRenamed, [this] { return shape(); });
    EXPECT_TRUE(succeeded(desk->direction.renamePath(named(u"Public policy"_s), u"Public policy"_s)));
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::PathRenamed) << "an equal name makes no step";
}

TEST_F(DirectionTest, PutsAwayAndBringsBackByName)
{
    const ContactId priya = addOn(u"Priya"_s, {u"Health"_s, u"Policy"_s});
    const PathId policy = named(u"Policy"_s);
    valueOf(desk->direction.addQuestion(policy, u"Who decides?"_s));
    valueOf(desk->direction.savePitch(policy, u"I study policy."_s));
    EXPECT_TRUE(succeeded(desk->direction.putAway(policy)));
    EXPECT_EQ(shape(), QStringList {u"Health 1 people 0 open"_s});
    EXPECT_EQ(valueOf(desk->pipeline.view(priya)).paths, QStringList {u"Health"_s});
    const auto shapes = [this, priya] { return shape() + valueOf(desk->pipeline.view(priya)).paths; };
    expectUndoable(GroupKind::PathPutAway, shapes);
    EXPECT_EQ(valueOf(desk->direction.addPath(u"policy"_s)), policy);
    EXPECT_EQ(shape(), (QStringList {u"Health 1 people 0 open"_s, u"Policy 0 people 1 open"_s}));
    EXPECT_EQ(pitchOf(policy), u"I study policy."_s);
    expectUndoable(GroupKind::PathAdded, shapes);
}

TEST_F(DirectionTest, KeepsQuestionsUntilTheyAreAnswered)
{
    const PathId path = valueOf(desk->direction.addPath(u"Policy"_s));
    const auto questions = [this, path] { return asked(path); };
    const OpenQuestionId like = valueOf(desk->direction.addQuestion(path, u"What is it  like?"_s));
    clock.advance(1s);
    const OpenQuestionId who = valueOf(desk->direction.addQuestion(path, u"Who decides?"_s));
    EXPECT_EQ(asked(path), (QStringList {u"What is it like?"_s, u"Who decides?"_s}));
    EXPECT_TRUE(succeeded(desk->direction.answerQuestion(like, u" Calm,\nmostly "_s)));
    EXPECT_EQ(asked(path), (QStringList {u"Who decides?"_s, u"What is it like? = Calm, mostly"_s}));
    expectUndoable(GroupKind::OpenQuestionAnswered, questions);
    const QDateTime answered = *valueOf(desk->direction.path(path)).questions.last().answeredAt;
    EXPECT_EQ(answered, clock.now());
    clock.advance(1h);
    EXPECT_TRUE(succeeded(desk->direction.answerQuestion(like, u"Calm"_s)));
    EXPECT_EQ(valueOf(desk->direction.path(path)).questions.last().answeredAt, answered);
    EXPECT_TRUE(succeeded(desk->direction.reopenQuestion(like)));
    EXPECT_EQ(asked(path), (QStringList {u"What is it like?"_s, u"Who decides?"_s}));
    EXPECT_EQ(valueOf(desk->direction.path(path)).questions.first().answer, u"Calm"_s);
    expectUndoable(GroupKind::OpenQuestionReopened, questions);
    EXPECT_TRUE(succeeded(desk->direction.rewordQuestion(who, u"Who decides, really?"_s)));
    expectUndoable(GroupKind::OpenQuestionEdited, questions);
    EXPECT_TRUE(succeeded(desk->direction.removeQuestion(who)));
    expectUndoable(GroupKind::OpenQuestionRemoved, questions);
    EXPECT_EQ(asked(path), QStringList {u"What is it like?"_s});
}

TEST_F(DirectionTest, AnIntroductionIsOneStepForEachSitting)
{
    const PathId path = valueOf(desk->direction.addPath(u"Policy"_s));
    const auto texts = [this, path] { return QStringList {pitchOf(path), pitchOf({})}; };
    valueOf(desk->direction.savePitch(path, u"I"_s));
    clock.advance(2s);
    valueOf(desk->direction.savePitch(path, u"I study"_s));
    EXPECT_EQ(texts(), (QStringList {u"I study"_s, QString()}));
    expectUndoable(GroupKind::PitchWritten, texts, QStringList {QString(), QString()});
    clock.advance(11min);
    valueOf(desk->direction.savePitch(path, u"I study policy"_s));
    valueOf(desk->direction.savePitch({}, u"Hello"_s));
    clock.advance(1s);
    valueOf(desk->direction.savePitch(path, u"I study policy."_s));
    EXPECT_EQ(texts(), (QStringList {u"I study policy."_s, u"Hello"_s}));
    valueOf(desk->undoing.undo());
    EXPECT_EQ(texts(), (QStringList {u"I study policy"_s, u"Hello"_s}));
    valueOf(desk->direction.savePitch({}, u"Hello you"_s));
    EXPECT_TRUE(failsAs(ErrorCode::NothingToRedo, desk->undoing.redo())) << "written anew, not within what was undone";
    valueOf(desk->undoing.undo());
    EXPECT_EQ(texts(), (QStringList {u"I study policy"_s, u"Hello"_s}));
    valueOf(desk->undoing.undo());
    valueOf(desk->undoing.undo());
    EXPECT_EQ(texts(), (QStringList {u"I study"_s, QString()}));
}

TEST_F(DirectionTest, RehearsalsAreKeptNewestFirst)
{
    valueOf(desk->direction.savePitch({}, u"Hello, I am Ada."_s));
    const auto said = [this] {
        QStringList lines;
        for (const Rehearsal &rehearsal : valueOf(desk->direction.pitch({})).rehearsals)
            lines.append(u"%1 in %2"_s.arg(rehearsal.words).arg(rehearsal.seconds));
        return lines;
    };
    valueOf(desk->direction.rehearse({}, 4, 70));
    clock.advance(1min);
    EXPECT_EQ(valueOf(desk->direction.rehearse({}, 4, 52)).created, clock.now());
    EXPECT_EQ(said(), (QStringList {u"4 in 52"_s, u"4 in 70"_s}));
    expectUndoable(GroupKind::PitchRehearsed, said);
}

TEST_F(DirectionTest, StoriesAreTheStudents)
{
    const auto lines = [this] { return told(); };
    const StoryId memo = valueOf(desk->direction.addStory(StoryKind::Story, u" The memo "_s));
    expectUndoable(GroupKind::StoryAdded, lines, QStringList {});
    EXPECT_TRUE(succeeded(desk->direction.editStory(memo, u"The memo"_s, u"Two pages.\n\nIt was read. "_s)));
    EXPECT_EQ(told(), QStringList {u"story: The memo|Two pages.\n\nIt was read."_s});
    expectUndoable(GroupKind::StoryEdited, lines);
    valueOf(desk->direction.addStory(StoryKind::Offer, u"French"_s));
    EXPECT_TRUE(succeeded(desk->direction.removeStory(memo)));
    expectUndoable(GroupKind::StoryRemoved, lines);
    EXPECT_EQ(told(), QStringList {u"offer: French|"_s});
}

TEST_F(DirectionTest, ThereIsOneReflection)
{
    EXPECT_TRUE(valueOf(desk->direction.saveReflection({})).id.isNull());
    valueOf(desk->direction.saveReflection(u"Curious"_s));
    clock.advance(3s);
    valueOf(desk->direction.saveReflection(u"Curiosity, and that they read about us"_s));
    EXPECT_EQ(told(), QStringList {u"employers-view: |Curiosity, and that they read about us"_s});
    expectUndoable(GroupKind::ReflectionWritten, [this] { return told(); }, QStringList {});
}

} // namespace
