// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterchecks.h"
#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class LettersTest : public DeskTest
{
protected:
    ContactView addKnown()
    {
        ContactDraft draft;
        draft.contact.given = u"Imane"_s;
        draft.contact.family = u"Castonguay"_s;
        draft.contact.source = Source::Alumni;
        draft.contact.commonGround = u"your talk about dyeing wool with lichen"_s;
        draft.organization = u"Brise Textiles"_s;
        return valueOf(desk->pipeline.add(draft));
    }
    LetterOnDesk begin(ContactId contact, Situation situation, Channel channel = Channel::Email)
    {
        return valueOf(desk->letters.begin({.contact = contact, .situation = situation, .channel = channel}));
    }
    QStringList told()
    {
        QStringList sentences;
        for (const ChangeGroup &group : valueOf(desk->undoing.list(50)))
            sentences.append(word(group.kind));
        return sentences;
    }
    Stage stageOf(ContactId contact) { return valueOf(desk->pipeline.view(contact)).contact.stage; }
};

TEST_F(LettersTest, AreFilledFromWhatIsOnRecord)
{
    const LetterOnDesk letter = begin(addKnown().contact.id, Situation::ColdRequest);
    EXPECT_EQ(letter.letter.subject, u"Informational Interview Request"_s);
    EXPECT_TRUE(letter.letter.body.startsWith(u"Dear Imane,"_s)) << letter.letter.body.toStdString();
    EXPECT_TRUE(letter.letter.body.contains(u"lichen"_s));
    EXPECT_TRUE(letter.letter.body.contains(u"Ada Student"_s));
    EXPECT_EQ(letter.gaps, QStringList());
    EXPECT_EQ(letter.begunFrom, letter.letter.body);
    EXPECT_TRUE(letter.letter.id.isNull());
    EXPECT_TRUE(valueOf(desk->letters.drafts()).isEmpty());
}

TEST_F(LettersTest, WithAGapAreNotSent)
{
    ContactDraft draft;
    draft.contact.emails = {u"someone@example.org"_s};
    const ContactId bare = valueOf(desk->pipeline.add(draft)).contact.id;
    const LetterOnDesk letter = begin(bare, Situation::ColdRequest);
    EXPECT_EQ(letter.gaps, (QStringList {u"greeting_name"_s, u"how_found"_s, u"common_ground"_s}));
    const Result<ContactView> sent = desk->letters.markSent(letter.letter);
    ASSERT_TRUE(failsAs(ErrorCode::LetterHasGaps, sent));
    EXPECT_EQ(sent.error().args, QStringList {u"[first name]"_s});
    EXPECT_TRUE(valueOf(desk->pipeline.journey(bare)).touches.isEmpty());
    EXPECT_EQ(stageOf(bare), Stage::Identified);
}

TEST_F(LettersTest, TypingIsOneStepToTakeBack)
{
    const ContactId contact = addKnown().contact.id;
    WrittenLetter letter = valueOf(desk->letters.save(begin(contact, Situation::ColdRequest).letter));
    for (const QString &typed : {u"Dear I"_s, u"Dear Ima"_s, u"Dear Imane, hello."_s}) {
        clock.advance(std::chrono::seconds(2));
        letter.body = typed;
        letter = valueOf(desk->letters.save(letter));
    }
    EXPECT_EQ(told().count(word(GroupKind::LetterWritten)), 1);
    reopen();
    EXPECT_EQ(valueOf(desk->letters.open(letter.id)).letter.body, u"Dear Imane, hello."_s);
    EXPECT_EQ(valueOf(desk->letters.of(contact)).size(), 1);
    valueOf(desk->undoing.undo());
    EXPECT_TRUE(valueOf(desk->letters.drafts()).isEmpty());
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchLetter, desk->letters.open(letter.id)));
    const WrittenLetter again = valueOf(desk->letters.save(letter));
    EXPECT_NE(again.id, letter.id) << "what is undone stays so";
    EXPECT_EQ(valueOf(desk->letters.drafts()).size(), 1);
}

TEST_F(LettersTest, SentOnesAreKeptAndCount)
{
    const ContactId contact = addKnown().contact.id;
    const WrittenLetter draft = valueOf(desk->letters.save(begin(contact, Situation::ColdRequest).letter));
    EXPECT_EQ(valueOf(desk->letters.markSent(draft)).contact.stage, Stage::Invited);
    const WrittenLetter kept = valueOf(desk->letters.of(contact)).first();
    const QList<Touch> touches = valueOf(desk->pipeline.journey(contact)).touches;
    ASSERT_EQ(touches.size(), 1);
    EXPECT_EQ(kept.sentAs, touches.first().id);
    EXPECT_EQ(touches.first().kind, TouchKind::Sent);
    EXPECT_EQ(touches.first().channel, Channel::Email);
    EXPECT_TRUE(failsAs(ErrorCode::LetterSent, desk->letters.save(kept)));
    EXPECT_TRUE(failsAs(ErrorCode::LetterSent, desk->letters.markSent(kept)));
    EXPECT_TRUE(failsAs(ErrorCode::LetterSent, desk->letters.discard(kept.id)));
    EXPECT_EQ(valueOf(desk->letters.markSent(begin(contact, Situation::FollowUp).letter)).contact.stage, Stage::FollowedUp);
    valueOf(desk->undoing.undo());
    valueOf(desk->undoing.undo());
    EXPECT_EQ(stageOf(contact), Stage::Identified);
    EXPECT_EQ(valueOf(desk->letters.drafts()), QList {draft});
    EXPECT_TRUE(succeeded(desk->letters.discard(draft.id)));
    EXPECT_TRUE(valueOf(desk->letters.drafts()).isEmpty());
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
}

TEST_F(LettersTest, WereSentWhenTheTouchSays)
{
    const ContactId imane = addKnown().contact.id;
    const ContactId tom = addContact(u"Tom Okoro"_s).contact.id;
    const WrittenLetter draft = valueOf(desk->letters.save(begin(imane, Situation::ColdRequest).letter));
    EXPECT_FALSE(draft.sentAt.isValid());
    clock.advance(std::chrono::hours(30));
    valueOf(desk->letters.markSent(draft));
    const QDateTime first = clock.now();
    clock.advance(std::chrono::hours(1));
    WrittenLetter note = begin(tom, Situation::ThankYou).letter;
    note.body = u"Dear Tom, thank you."_s;
    valueOf(desk->letters.markSent(note));
    reopen();
    const QList<WrittenLetter> sent = valueOf(desk->letters.sentLately(5));
    ASSERT_EQ(sent.size(), 2);
    EXPECT_EQ(sent.first().contact, tom) << "newest first";
    EXPECT_EQ(sent.last().sentAt, first);
    EXPECT_EQ(sent.last().sentAt, valueOf(desk->pipeline.journey(imane)).touches.first().at);
    EXPECT_EQ(valueOf(desk->letters.sentLately(1)).size(), 1);
    EXPECT_EQ(valueOf(desk->letters.open(draft.id)).letter.sentAt, first);
    // More of them are read in one go.
    for (int i = 0; i < 40; ++i)
        valueOf(desk->letters.markSent(note));
    const QList<WrittenLetter> many = valueOf(desk->letters.of(tom));
    ASSERT_EQ(many.size(), 41);
    EXPECT_TRUE(std::ranges::all_of(many, [](const WrittenLetter &one) { return one.sentAt.isValid(); }));
}

TEST_F(LettersTest, AskingAnIntroducerMovesWhomItIsAbout)
{
    const ContactId mara = addContact(u"Mara Diallo"_s).contact.id;
    ContactDraft draft;
    draft.contact.given = u"Ben"_s;
    draft.contact.introducer = mara;
    const ContactId ben = valueOf(desk->pipeline.add(draft)).contact.id;
    const LetterOnDesk letter = begin(mara, Situation::AskIntroducer);
    EXPECT_TRUE(letter.letter.body.contains(u"talk with Ben about"_s)) << "the only one she introduces";
    EXPECT_EQ(letter.gaps, QStringList());
    valueOf(desk->letters.markSent(letter.letter));
    EXPECT_EQ(stageOf(ben), Stage::IntroductionAsked);
    EXPECT_EQ(stageOf(mara), Stage::Identified) << "she was not asked for a talk";
}

TEST_F(LettersTest, SpeakOfTheMeetingThatItCanOnlyBe)
{
    const ContactId contact = addKnown().contact.id;
    const Meeting meeting = book(contact);
    const LetterOnDesk letter = begin(contact, Situation::Confirmation);
    EXPECT_EQ(letter.letter.meeting, meeting.id);
    EXPECT_EQ(letter.letter.subject, u"Our conversation on Thursday, December 3"_s);
    EXPECT_TRUE(letter.letter.body.contains(u"10:00 in Toronto"_s)) << letter.letter.body.toStdString();
    EXPECT_EQ(valueOf(desk->letters.markSent(letter.letter)).contact.stage, Stage::Scheduled);
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchMeeting,
        desk->letters.begin({.contact = contact, .situation = Situation::Confirmation, .meeting = ids.next<MeetingId>()})));
}

TEST_F(LettersTest, BeginFromOwnTemplates)
{
    const ContactId contact = addKnown().contact.id;
    LetterTemplate own;
    own.body = u"Hi {{given}}! {{#introducer}}{{introducer}} says hello.{{/introducer}}"_s;
    EXPECT_TRUE(failsAs(ErrorCode::ValueMissing, desk->letters.saveTemplate(own)));
    own.name = u"Mine"_s;
    own = valueOf(desk->letters.saveTemplate(own));
    EXPECT_EQ(valueOf(desk->letters.templates()), QList {own});
    EXPECT_EQ(valueOf(desk->letters.begin({.contact = contact, .from = own.id})).letter.body, u"Hi Imane! "_s);
    LetterTemplate wrong = own;
    wrong.body = u"Hi {{givne}}"_s;
    EXPECT_TRUE(failsAs(ErrorCode::WordUnknown, desk->letters.saveTemplate(wrong)));
    EXPECT_TRUE(succeeded(desk->letters.removeTemplate(own.id)));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchLetter, desk->letters.begin({.contact = contact, .from = own.id})));
    EXPECT_TRUE(failsAs(ErrorCode::NoSuchLetter, desk->letters.removeTemplate(own.id)));
}

TEST_F(LettersTest, GoInTheLanguageOfWhoReadsThem)
{
    ContactDraft draft = draftOf(addKnown());
    draft.contact.language = u"fr-CA"_s;
    const ContactId contact = valueOf(desk->pipeline.edit(draft)).contact.id;
    EXPECT_EQ(begin(contact, Situation::ColdRequest).letter.subject, u"Demande d’entretien d’information"_s);
    const Result<LetterOnDesk> english
        = desk->letters.begin({.contact = contact, .language = LetterLanguage::English});
    EXPECT_EQ(valueOf(english).letter.subject, u"Informational Interview Request"_s);
}

TEST_F(LettersTest, OnlyThoseThatAskOrThankMoveAnybody)
{
    struct Case
    {
        Situation situation;
        Stage from;
        Stage to;
        TouchKind touch;
    };
    using enum Stage;
    const Case cases[] {
        {Situation::WarmRequest, Researching, Invited, TouchKind::Sent},
        {Situation::ColdRequest, Identified, Invited, TouchKind::Sent},
        {Situation::FollowUp, Invited, FollowedUp, TouchKind::Sent},
        {Situation::DeclineThanks, Declined, Declined, TouchKind::Sent},
        {Situation::OnHoldReply, OnHold, OnHold, TouchKind::Sent},
        {Situation::IntroducerNews, Identified, Identified, TouchKind::Sent},
        {Situation::ThankYou, Met, Thanked, TouchKind::Thanked},
        {Situation::KeepInTouch, Thanked, InTouch, TouchKind::Shared},
    };
    for (const Case &one : cases) {
        const ContactId contact = addKnown().contact.id;
        if (one.from != Identified)
            valueOf(desk->pipeline.move(contact, one.from));
        WrittenLetter letter = begin(contact, one.situation).letter;
        letter.body = u"Dear Imane, thank you."_s;
        letter.subject.clear();
        EXPECT_EQ(valueOf(desk->letters.markSent(letter)).contact.stage, one.to) << word(one.situation).toStdString();
        EXPECT_EQ(valueOf(desk->pipeline.journey(contact)).touches.last().kind, one.touch);
    }
}

TEST_F(LettersTest, ToSomebodyOnHoldMoveThemOnlyOnceItIsOver)
{
    const ContactId contact = addKnown().contact.id;
    valueOf(desk->pipeline.move(contact, Stage::OnHold, clock.now().date().addDays(5)));
    valueOf(desk->letters.markSent(begin(contact, Situation::ColdRequest).letter));
    EXPECT_EQ(stageOf(contact), Stage::OnHold);
    clock.advance(std::chrono::days(6));
    valueOf(desk->letters.markSent(begin(contact, Situation::ColdRequest).letter));
    EXPECT_EQ(stageOf(contact), Stage::Invited);
    for (const NextStep &step : valueOf(desk->agenda.stepsOf(contact)))
        EXPECT_NE(step.kind, NextStepKind::Resume);
}

TEST_F(LettersTest, TellWhatWasAdvisedAndFollowed)
{
    const ContactId contact = addKnown().contact.id;
    Commitment advice;
    advice.contact = contact;
    advice.kind = CommitmentKind::Advice;
    advice.text = u"join the weavers’ guild."_s;
    advice = valueOf(desk->agenda.promise(advice));
    EXPECT_FALSE(begin(contact, Situation::KeepInTouch).letter.body.contains(u"guild"_s)) << "not followed yet";
    NextStep step;
    step.kind = NextStepKind::Promise;
    step.contact = contact;
    step.key = u"promise:"_s + advice.id.text();
    ASSERT_TRUE(succeeded(desk->agenda.decide(step, StepChoice::Done)));
    EXPECT_TRUE(begin(contact, Situation::KeepInTouch).letter.body.contains(u"suggested: join the weavers’ guild. It"_s));
}

TEST_F(LettersTest, NextStepsAskForThem)
{
    using enum NextStepKind;
    struct Case
    {
        NextStepKind kind;
        std::optional<Situation> situation;
        Stage stage = Stage::Identified;
        std::optional<Warmth> warmth = std::nullopt;
        Permission permission = Permission::Unknown;
    };
    const Case cases[] {
        {AskIntroducer, Situation::AskIntroducer},
        {Write, Situation::ColdRequest},
        {Write, Situation::ColdRequest, Stage::Researching, Warmth::Cold},
        {Write, Situation::WarmRequest, Stage::Researching, Warmth::Met},
        {Write, Situation::WarmRequest, Stage::Researching, Warmth::KnowWell},
        {Write, Situation::WarmRequest, Stage::Researching, Warmth::CommonGround, Permission::No},
        {Write, Situation::ThroughIntroducer, Stage::Researching, Warmth::Introduced, Permission::Yes},
        {FollowUp, Situation::FollowUp, Stage::Invited},
        {LetRest, std::nullopt, Stage::FollowedUp},
        {Book, std::nullopt, Stage::Invited},
        {Confirm, Situation::Confirmation, Stage::Scheduled},
        {LeaveBy, std::nullopt, Stage::Scheduled},
        {HowDidItGo, std::nullopt, Stage::Scheduled},
        {Thank, Situation::ThankYou, Stage::Met},
        {Debrief, std::nullopt, Stage::Met},
        {TellIntroducer, Situation::IntroducerNews, Stage::Thanked},
        {Promise, std::nullopt, Stage::Thanked},
        {TellAdvice, Situation::KeepInTouch, Stage::InTouch},
        {KeepInTouch, Situation::KeepInTouch, Stage::InTouch},
        {Resume, Situation::WarmRequest, Stage::OnHold, Warmth::Met},
        {AnswerDecline, Situation::DeclineThanks, Stage::Declined},
        {AnswerDecline, Situation::OnHoldReply, Stage::OnHold},
    };
    for (const Case &one : cases) {
        NextStep step;
        step.kind = one.kind;
        Contact contact;
        contact.stage = one.stage;
        contact.warmth = one.warmth;
        contact.introducerPermission = one.permission;
        if (one.permission == Permission::Yes)
            contact.introducer = ids.next<ContactId>();
        EXPECT_EQ(situationOf(step, contact), one.situation) << word(one.kind).toStdString();
    }
}

} // namespace
