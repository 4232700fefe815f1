// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterchecks.h"
#include "tests/support/desktest.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What one conversation leads to: thanks in time, the person she named, and the talk with them.
class TalkToReferral : public DeskTest
{
protected:
    MeetingId talkWith(ContactId contact)
    {
        const MeetingId meeting = book(contact, u"2026-11-24T11:00"_s).id;
        valueOf(desk->conversation.start(meeting));
        take(meeting, NoteKind::Quote, u"“Read the budget before you read the news.”"_s);
        take(meeting, NoteKind::Action, u"I will send her my outline by Friday"_s);
        valueOf(desk->conversation.end(meeting));
        return meeting;
    }
    NoteId take(MeetingId meeting, NoteKind kind, const QString &text)
    {
        clock.advance(3min);
        return valueOf(desk->conversation.take(meeting, {kind, text, {}, {}})).note;
    }
    LetterOnDesk letterTo(ContactId contact, Situation situation)
    {
        LetterRequest request;
        request.contact = contact;
        request.situation = situation;
        return valueOf(desk->letters.begin(request));
    }
    static bool namesUnpermitted(const LetterOnDesk &on, const QString &body)
    {
        const Letter letter {on.letter.language, on.letter.channel, on.letter.situation, on.to, on.letter.subject, body};
        return std::ranges::contains(checkLetter(letter), LetterFault::IntroducerUnpermitted, &LetterFinding::fault);
    }
};

TEST_F(TalkToReferral, IsOneStory)
{
    const ContactId priya = addContact(u"Priya Raman"_s, u"priya@example.org"_s, u"Ministry of Health"_s).contact.id;
    const MeetingId meeting = talkWith(priya);
    const NoteId named = take(meeting, NoteKind::Referral, u"Mara Diallo, policy lead at Health Canada, may use name"_s);

    clock.advance(5h);
    const LetterOnDesk thanks = letterTo(priya, Situation::ThankYou);
    EXPECT_EQ(thanks.letter.meeting, meeting);
    EXPECT_TRUE(thanks.letter.body.contains(u"Read the budget before you read the news"_s));
    EXPECT_TRUE(thanks.letter.body.contains(u"Thank you for pointing me to Mara Diallo."_s));
    EXPECT_EQ(valueOf(desk->letters.markSent(thanks.letter)).contact.stage, Stage::Thanked);
    const QList<NextStep> after = valueOf(desk->agenda.stepsOf(priya));
    EXPECT_FALSE(std::ranges::contains(after, NextStepKind::Thank, &NextStep::kind)) << "within the day";
    EXPECT_TRUE(std::ranges::contains(after, NextStepKind::Promise, &NextStep::kind));

    const NoteProposal proposal = valueOf(desk->following.propose(named));
    const ContactId mara = *valueOf(desk->following.becomeContact(named, proposal.person)).contact;
    const LetterOnDesk request = letterTo(mara, Situation::ThroughIntroducer);
    EXPECT_TRUE(request.letter.body.contains(u"Priya Raman"_s)) << qPrintable(request.letter.body);
    EXPECT_FALSE(namesUnpermitted(request, request.letter.body)) << "she said that her name may be used";

    ContactDraft silent = draftOf(valueOf(desk->pipeline.view(mara)));
    silent.contact.introducerPermission = Permission::No;
    valueOf(desk->pipeline.edit(silent));
    const LetterOnDesk without = letterTo(mara, Situation::ThroughIntroducer);
    EXPECT_FALSE(without.letter.body.contains(u"Priya Raman"_s));
    EXPECT_TRUE(namesUnpermitted(without, request.letter.body)) << "the same words, without her leave";
    valueOf(desk->undoing.undo());

    WrittenLetter written = request.letter;
    written.body.replace(QRegularExpression(u"\\[[^\\]]*\\]"_s), u"your report on drinking water"_s);
    valueOf(desk->letters.markSent(written));
    valueOf(desk->outreach.record({.contact = mara, .kind = TouchKind::Reply, .channel = {}, .text = {}, .reason = {}, .until = {}}));
    const Meeting next = book(mara, u"2026-12-08T10:00"_s);
    EXPECT_EQ(valueOf(desk->pipeline.view(mara)).contact.stage, Stage::Scheduled);
    EXPECT_EQ(next.contacts.first().contact, mara);
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
}

} // namespace
