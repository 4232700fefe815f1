// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

/// Three people of one path, of two organizations, and what they say.
class ComparingTest : public DeskTest
{
protected:
    ComparingTest()
    {
        priya = addOnPath(u"Priya Raman"_s, u"Ministry of Health"_s);
        tom = addOnPath(u"Tom Okafor"_s, u"Ministry of Health"_s);
        mara = addOnPath(u"Mara Diallo"_s, u"City Hall"_s);
        policy = *valueOf(desk->pipeline.pathNamed(u"Policy"_s));
    }
    ContactId addOnPath(const QString &name, const QString &organization, const QString &pathName = u"Policy"_s)
    {
        ContactDraft draft;
        draft.contact.given = name.section(u' ', 0, 0);
        draft.contact.family = name.section(u' ', 1);
        draft.contact.role = u"Analyst"_s;
        draft.organization = organization;
        draft.paths = {pathName};
        return valueOf(desk->pipeline.add(draft)).contact.id;
    }
    /// "question: answer; answer" for each; nothing behind the colon was asked, and nothing was noted.
    MeetingId talk(ContactId contact, const QStringList &asked, const QList<ContactId> &others = {})
    {
        const Meeting meeting = valueOf(desk->booking.book({contact, valueOf(readLocalTime(u"2026-12-03T10:00"_s)),
                                            u"America/Toronto"_s, 20, Mode::Video, {}, others}))
                                    .meeting.meeting;
        valueOf(desk->conversation.start(meeting.id));
        for (const QString &one : asked) {
            const InterviewView view = valueOf(desk->conversation.addQuestion(meeting.id, one.section(u':', 0, 0)));
            const PlanItemId item = view.items.last().id;
            valueOf(desk->conversation.markAsked(meeting.id, item, true));
            for (const QString &answer : one.section(u':', 1).split(u';', Qt::SkipEmptyParts)) {
                clock.advance(std::chrono::minutes(2));
                valueOf(desk->conversation.take(meeting.id, {NoteKind::Insight, answer.trimmed(), item, {}}));
            }
        }
        valueOf(desk->conversation.end(meeting.id));
        clock.advance(std::chrono::hours(24));
        return meeting.id;
    }
    NoteRevision firstNote(MeetingId meeting) { return valueOf(desk->conversation.view(meeting)).notes.first(); }
    ClaimDraft draftOfNote(MeetingId meeting, ContactId contact, Stance stance = Stance::Supports)
    {
        return {{}, policy, firstNote(meeting).text, contact, meeting, firstNote(meeting).note, stance, Basis::Opinion};
    }
    /// "Who decides? | Priya Raman = The chair | Tom Okafor =".
    QStringList questionLines(const std::optional<PathId> &of = {})
    {
        const QuestionsAcross across = valueOf(desk->comparing.questions(of));
        QStringList lines;
        for (const QuestionAcross &question : across.questions) {
            QString line = question.text;
            for (const QuestionAcross::Answer &answer : question.answers) {
                QStringList said;
                for (const Said &one : answer.said)
                    said.append(one.text);
                line += u" | "_s + across.speakers[answer.speaker].names.join(u" & "_s) + u" = "_s + said.join(u"; "_s);
            }
            lines.append(line);
        }
        return lines;
    }
    ClaimView onlyClaim()
    {
        const QList<ClaimView> claims = valueOf(desk->comparing.claims(policy));
        EXPECT_EQ(claims.size(), 1);
        return claims.value(0);
    }

    ContactId priya;
    ContactId tom;
    ContactId mara;
    PathId policy;
};

TEST_F(ComparingTest, PutsTheSameQuestionOfDifferentPeopleSideBySide)
{
    talk(priya, {u"Who decides?: The chair; Or so they say"_s, u"What is hard?: Waiting"_s});
    talk(tom, {u"What is easy?: Nothing"_s, u"who DECIDES : Nobody knows"_s, u"What is hard?:"_s});
    const MeetingId again = talk(priya, {u"Who decides: Now the deputy"_s});
    EXPECT_EQ(questionLines(),
        (QStringList {u"Who decides | Priya Raman = The chair; Or so they say; Now the deputy | Tom Okafor = Nobody knows"_s,
            u"What is hard? | Priya Raman = Waiting | Tom Okafor = "_s, u"What is easy? | Tom Okafor = Nothing"_s}))
        << "whoever is met twice stays one column";
    const QuestionsAcross across = valueOf(desk->comparing.questions(policy));
    const Said last = across.questions.first().answers.first().said.last();
    EXPECT_EQ(last.meeting, again);
    EXPECT_EQ(last.note, firstNote(again).note) << "it leads to its note";
    EXPECT_EQ(last.stamp, firstNote(again).stamp);
    EXPECT_EQ(last.kind, NoteKind::Insight);
    EXPECT_EQ(across.speakers.first().organization, u"Ministry of Health"_s);
}

TEST_F(ComparingTest, KeepsToAPathByItsPeopleOrByTheDebrief)
{
    const ContactId ana = addOnPath(u"Ana Lopez"_s, u"Studio"_s, u"Design"_s);
    const PathId design = *valueOf(desk->pipeline.pathNamed(u"Design"_s));
    talk(priya, {u"Who decides?: The chair"_s});
    const MeetingId with = talk(ana, {u"Who decides?: The client"_s, u"What is hard?: Clients"_s});
    EXPECT_EQ(questionLines(policy), QStringList {u"Who decides? | Priya Raman = The chair"_s});
    EXPECT_EQ(questionLines(design).size(), 2);
    Debrief debrief;
    debrief.meeting = with;
    debrief.path = policy;
    valueOf(desk->debriefing.keep(debrief));
    EXPECT_EQ(questionLines(policy).first(), u"Who decides? | Priya Raman = The chair | Ana Lopez = The client"_s);
}

TEST_F(ComparingTest, NotesOfSeveralPeopleAreOfAllOfThem)
{
    talk(priya, {u"Who decides?: The chair"_s}, {tom});
    EXPECT_EQ(questionLines(), QStringList {u"Who decides? | Priya Raman & Tom Okafor = The chair"_s});
}

TEST_F(ComparingTest, MakesAClaimOfANoteAndCountsPeopleNotTimes)
{
    const MeetingId first = talk(priya, {u"Degree?: You need a master’s degree"_s});
    const MeetingId second = talk(priya, {u"Degree?: As I said"_s});
    const MeetingId third = talk(mara, {u"Degree?: Never needed one"_s});
    ClaimDraft draft = draftOfNote(first, priya);
    const ClaimView made = valueOf(desk->comparing.say(draft));
    EXPECT_EQ(made.tally.standing(), ClaimStanding::Untested);
    EXPECT_EQ(made.voices.first().said.text, u"You need a master’s degree"_s);
    EXPECT_EQ(made.voices.first().organization, u"Ministry of Health"_s);

    draft = draftOfNote(second, priya);
    draft.claim = made.claim.id;
    EXPECT_EQ(valueOf(desk->comparing.say(draft)).tally.standing(), ClaimStanding::Untested) << "one voice, twice";
    const qsizetype groups = valueOf(desk->undoing.list(50)).size();
    EXPECT_EQ(valueOf(desk->comparing.say(draft)).voices.size(), 2) << "said already";
    EXPECT_EQ(valueOf(desk->undoing.list(50)).size(), groups);

    draft = draftOfNote(third, mara, Stance::Contradicts);
    draft.claim = {};
    draft.text = u"  you need a MASTER’S degree "_s;
    EXPECT_EQ(valueOf(desk->comparing.say(draft)).claim.id, made.claim.id) << "of the same words";
    EXPECT_EQ(onlyClaim().tally.standing(), ClaimStanding::Disputed);
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::VoiceAdded);
    EXPECT_EQ(onlyClaim().tally.standing(), ClaimStanding::Untested);
    EXPECT_EQ(valueOf(desk->undoing.redo()).kind, GroupKind::VoiceAdded);
    EXPECT_EQ(onlyClaim().tally.standing(), ClaimStanding::Disputed);
}

TEST_F(ComparingTest, TendsAClaimAndItsVoicesAndTakesThatBack)
{
    const MeetingId meeting = talk(priya, {u"Degree?: You need one"_s});
    const ClaimView made = valueOf(desk->comparing.say(draftOfNote(meeting, priya)));
    EXPECT_TRUE(succeeded(desk->comparing.reword(made.claim.id, u" A degree  is needed "_s)));
    EXPECT_EQ(onlyClaim().claim.text, u"A degree is needed"_s);
    const ClaimVoiceId voice = made.voices.first().voice.id;
    EXPECT_TRUE(succeeded(desk->comparing.changeVoice(voice, Stance::Contradicts, Basis::Fact)));
    EXPECT_EQ(onlyClaim().tally, (ClaimTally {.contradicting = 1, .facts = 1}));
    EXPECT_TRUE(succeeded(desk->comparing.removeVoice(voice)));
    EXPECT_EQ(onlyClaim().tally.standing(), ClaimStanding::Unheard);
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::VoiceRemoved);
    EXPECT_TRUE(succeeded(desk->comparing.remove(made.claim.id)));
    EXPECT_EQ(valueOf(desk->comparing.claims(policy)).size(), 0);
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::ClaimRemoved);
    EXPECT_EQ(onlyClaim().voices.size(), 1) << "back with its voices";
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::VoiceChanged);
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::ClaimReworded);
    EXPECT_EQ(valueOf(desk->undoing.undo()).kind, GroupKind::ClaimMade);
    EXPECT_EQ(valueOf(desk->comparing.claims({})).size(), 0);
}

TEST_F(ComparingTest, TwoWhoAreMadeOneAreOneVoice)
{
    const MeetingId first = talk(priya, {u"Degree?: You need one"_s});
    const MeetingId second = talk(tom, {u"Degree?: Yes"_s});
    ClaimDraft draft = draftOfNote(first, priya);
    draft.claim = valueOf(desk->comparing.say(draft)).claim.id;
    const ClaimDraft yes {draft.claim, policy, {}, tom, second, firstNote(second).note, Stance::Supports, Basis::Fact};
    EXPECT_EQ(valueOf(desk->comparing.say(yes)).tally.standing(), ClaimStanding::Supported);
    EXPECT_TRUE(onlyClaim().tally.isOneWorkplace) << "said, not discounted";
    valueOf(desk->merging.merge(priya, tom, valueOf(desk->merging.propose(priya, tom)).choices));
    EXPECT_EQ(onlyClaim().tally.standing(), ClaimStanding::Untested);
    EXPECT_EQ(onlyClaim().voices.size(), 2) << "said twice";
    valueOf(desk->undoing.undo());
    EXPECT_EQ(onlyClaim().tally.standing(), ClaimStanding::Supported);
}

TEST_F(ComparingTest, WhoeverIsErasedSaysNothingAnyMore)
{
    const MeetingId first = talk(priya, {u"Degree?: You need one"_s});
    const MeetingId second = talk(mara, {u"Degree?: Yes"_s});
    ClaimDraft draft = draftOfNote(first, priya);
    draft.claim = valueOf(desk->comparing.say(draft)).claim.id;
    draft.contact = mara;
    draft.meeting = second;
    draft.note = firstNote(second).note;
    valueOf(desk->comparing.say(draft));
    EXPECT_EQ(onlyClaim().voices.size(), 2);
    valueOf(desk->erasing.erase(mara));
    ASSERT_EQ(onlyClaim().voices.size(), 1);
    EXPECT_EQ(onlyClaim().voices.first().name, u"Priya Raman"_s);
    EXPECT_EQ(onlyClaim().tally.standing(), ClaimStanding::Untested);
    EXPECT_EQ(questionLines(), QStringList {u"Degree? | Priya Raman = You need one"_s});
}

TEST_F(ComparingTest, ComparesWorkplacesByEmployerAndByTitle)
{
    const auto facet = [this](MeetingId meeting, const QString &name, const QString &text, std::optional<NoteId> note = {}) {
        WorkplaceFacet one;
        one.meeting = meeting;
        one.facet = name;
        one.text = text;
        one.basis = Basis::Opinion;
        one.note = note;
        valueOf(desk->debriefing.keepFacet(one));
    };
    const MeetingId first = talk(priya, {u"Team?: Nine of us"_s});
    const MeetingId second = talk(mara, {u"Team?: Three"_s});
    facet(first, word(Facet::TeamSize), u"Nine"_s, firstNote(first).note);
    facet(first, u"Canteen"_s, u"Good"_s);
    facet(second, word(Facet::TeamSize), u"Three"_s);
    const Workplaces workplaces = valueOf(desk->comparing.workplaces(policy, WorkplaceOrder::Employer));
    EXPECT_EQ(workplaces.facets.size(), 7);
    ASSERT_EQ(workplaces.places.size(), 2);
    EXPECT_EQ(workplaces.places[0].speaker.organization, u"City Hall"_s);
    const Said nine = workplaces.places[1].facets[0].value(0);
    EXPECT_EQ(nine.text, u"Nine"_s);
    EXPECT_EQ(nine.basis, Basis::Opinion);
    EXPECT_EQ(nine.stamp, firstNote(first).stamp);
    EXPECT_EQ(workplaces.places[1].facets[6].value(0).text, u"Good"_s);
    EXPECT_TRUE(workplaces.places[0].facets[6].isEmpty());
    EXPECT_EQ(valueOf(desk->comparing.workplaces(policy, WorkplaceOrder::Title)).places.size(), 2);
}

TEST_F(ComparingTest, GathersWarningsFromNotesAndFromLookingBack)
{
    const MeetingId meeting = talk(priya, {u"Hard?: Waiting"_s});
    valueOf(desk->conversation.take(meeting, {NoteKind::Warning, u"Two reorganizations"_s, {}, {}}));
    DebriefLine line;
    line.meeting = meeting;
    line.kind = DebriefLineKind::Warning;
    line.text = u"Pay is low"_s;
    valueOf(desk->debriefing.keepLine(line));
    line.text = u"Two reorganizations"_s;
    line.note = valueOf(desk->conversation.view(meeting)).notes.last().note;
    valueOf(desk->debriefing.keepLine(line));
    QStringList warnings;
    for (const Heard &one : valueOf(desk->comparing.heard(policy, NoteKind::Warning)))
        warnings.append(one.speaker.names.first() + u": "_s + one.said.text);
    EXPECT_EQ(warnings, (QStringList {u"Priya Raman: Two reorganizations"_s, u"Priya Raman: Pay is low"_s})) << "each once";
}

TEST_F(ComparingTest, NeedsWordsAPathAndAPerson)
{
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->comparing.say({{}, policy, u" "_s})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchPath, desk->comparing.say({{}, {}, u"So"_s})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchContact, desk->comparing.say({{}, policy, u"So"_s, ContactId {ids.nextRandom()}})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchClaim, desk->comparing.say({ClaimId {ids.nextRandom()}, policy, u"So"_s})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchClaim, desk->comparing.remove({})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchClaim, desk->comparing.removeVoice({})));
    EXPECT_EQ(valueOf(desk->comparing.say({{}, policy, u"My own"_s})).tally.standing(), ClaimStanding::Unheard);
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->comparing.reword(onlyClaim().claim.id, u" "_s)));
    EXPECT_TRUE(valueOf(desk->comparing.questions(policy)).questions.isEmpty()) << "nobody was asked yet";
    EXPECT_TRUE(valueOf(desk->comparing.workplaces({}, WorkplaceOrder::Title)).places.isEmpty());
}

} // namespace
