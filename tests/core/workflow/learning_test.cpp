// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class LearningTest : public DeskTest
{
protected:
    ContactId addOn(const QString &name, const QStringList &paths)
    {
        ContactDraft draft;
        draft.contact.given = name;
        draft.paths = paths;
        return valueOf(desk->pipeline.add(draft)).contact.id;
    }
    Debrief said(MeetingId meeting, int before, int after)
    {
        Debrief debrief;
        debrief.meeting = meeting;
        debrief.interestBefore = before;
        debrief.interestAfter = after;
        return debrief;
    }
    QList<InterestPoint> pointsOf(const QString &path)
    {
        for (const InterestTrajectory &trajectory : valueOf(desk->learning.interest())) {
            if (trajectory.path.name == path)
                return trajectory.points;
        }
        ADD_FAILURE() << "no such path";
        return {};
    }
};

TEST_F(LearningTest, FollowsTheInterestInAPathByTheTimeOfTheConversations)
{
    const ContactId priya = addOn(u"Priya"_s, {u"Policy"_s});
    const ContactId tom = addOn(u"Tom"_s, {u"Policy"_s, u"Data"_s});
    const MeetingId later = book(priya, u"2026-12-10T10:00"_s).id;
    const MeetingId sooner = book(tom, u"2026-12-03T10:00"_s).id;
    valueOf(desk->debriefing.keep(said(later, 4, 5)));
    Debrief first = said(sooner, 2, 4);
    valueOf(desk->debriefing.keep(first));
    EXPECT_EQ(pointsOf(u"Policy"_s).size(), 1) << "Tom belongs to two paths, and none was named";

    first.path = valueOf(desk->learning.interest()).last().path.id;
    first.movedText = u"They let her present in her first week."_s;
    valueOf(desk->debriefing.keep(first));
    const QList<InterestPoint> points = pointsOf(u"Policy"_s);
    ASSERT_EQ(points.size(), 2);
    EXPECT_EQ(points[0], (InterestPoint {sooner, {tom}, points[0].at, 2, 4, {}, first.movedText}));
    EXPECT_EQ(points[0].at.toUTC().toString(Qt::ISODate), u"2026-12-03T15:00:00Z"_s);
    EXPECT_EQ(points[1].meeting, later);
    EXPECT_TRUE(pointsOf(u"Data"_s).isEmpty()) << "a path without a word is there, and empty";
}

TEST_F(LearningTest, QuotesTheNoteThatMovedItAsItStandsNow)
{
    const MeetingId meeting = book(addOn(u"Priya"_s, {u"Policy"_s})).id;
    valueOf(desk->conversation.start(meeting));
    const NoteRevision note
        = valueOf(desk->conversation.take(meeting, {NoteKind::Insight, u"Began as an intern"_s, {}, {}}));
    Debrief debrief = said(meeting, 0, 4);
    debrief.movedBy = note.note;
    debrief.movedText = u"Hope"_s;
    valueOf(desk->debriefing.keep(debrief));
    ASSERT_EQ(pointsOf(u"Policy"_s).size(), 1);
    EXPECT_EQ(pointsOf(u"Policy"_s).first().movedBy, u"Began as an intern"_s);
    EXPECT_EQ(pointsOf(u"Policy"_s).first().note, note.note);

    NoteRevision gone = note;
    ++gone.revision;
    gone.text.clear();
    valueOf(desk->conversation.save(gone));
    EXPECT_EQ(pointsOf(u"Policy"_s).first().movedBy, u"Hope"_s) << "the note was taken away";
    EXPECT_FALSE(pointsOf(u"Policy"_s).first().note);
}

TEST_F(LearningTest, LeavesOutWhatSaysNothingOfTheInterest)
{
    const MeetingId meeting = book(addOn(u"Priya"_s, {u"Policy"_s})).id;
    Debrief debrief = said(meeting, 0, 0);
    debrief.depth = TalkDepth::Deep;
    valueOf(desk->debriefing.keep(debrief));
    EXPECT_TRUE(pointsOf(u"Policy"_s).isEmpty());
    const PathId policy = valueOf(desk->learning.interest()).first().path.id;
    valueOf(desk->debriefing.keep(said(meeting, 3, 0)));
    EXPECT_EQ(pointsOf(u"Policy"_s).size(), 1);
    EXPECT_TRUE(succeeded(desk->direction.putAway(policy)));
    EXPECT_TRUE(valueOf(desk->learning.interest()).isEmpty());
}

} // namespace
