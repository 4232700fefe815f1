// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/alerting.h"
#include "core/workflow/stepfacts.h"
#include "tests/support/desktest.h"

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

class StepFactsTest : public DeskTest
{
protected:
    /// Somebody at every turn of the way, so that each kind of record bears on a step.
    void fill()
    {
        const ContactId introducer = addContact(u"Mara Diallo"_s).contact.id;
        for (const TouchKind kind : {TouchKind::Sent, TouchKind::Reply, TouchKind::Declined}) {
            const ContactView view = addContact(u"Person %1"_s.arg(word(kind)));
            ContactDraft draft = draftOf(view);
            draft.contact.introducer = introducer;
            draft.contact.introducerPermission = Permission::Yes;
            valueOf(desk->pipeline.edit(draft));
            TouchReport report;
            report.contact = view.contact.id;
            valueOf(desk->outreach.record(report));
            report.kind = kind;
            clock.advance(2h);
            valueOf(desk->outreach.record(report));
        }
        const ContactId met = addContact(u"Priya Raman"_s).contact.id;
        const Meeting meeting = book(met, u"2026-11-25T10:00"_s);
        valueOf(desk->conversation.start(meeting.id));
        clock.advance(20min);
        valueOf(desk->conversation.end(meeting.id));
        Commitment promise;
        promise.contact = met;
        promise.text = u"Send the report"_s;
        valueOf(desk->agenda.promise(promise));
        EXPECT_TRUE(succeeded(desk->agenda.setRhythm(introducer, 30)));
        EXPECT_TRUE(succeeded(
            desk->agenda.decide(valueOf(desk->agenda.stepsOf(met)).first(), StepChoice::Snoozed, QDate(2026, 12, 9))));
        const WrittenLetter news = valueOf(desk->letters.begin(
            {.contact = introducer, .situation = Situation::IntroducerNews, .about = met})).letter;
        WrittenLetter told = news;
        told.body = u"Dear Mara, we met and it was good."_s;
        valueOf(desk->letters.markSent(told, met));
    }
};

TEST_F(StepFactsTest, AFewAreReadLikeEverybody)
{
    fill();
    QList<NextStep> all = valueOf(desk->agenda.steps());
    qsizetype compared = 0;
    for (const ContactView &view : valueOf(desk->pipeline.all())) {
        QList<NextStep> theirs = all;
        theirs.removeIf([&view](const NextStep &step) { return step.contact != view.contact.id; });
        EXPECT_EQ(valueOf(desk->agenda.stepsOf(view.contact.id)), theirs) << displayName(view.contact).toStdString();
        const std::optional<NextStep> next = valueOf(desk->pipeline.view(view.contact.id)).next;
        EXPECT_EQ(next, theirs.isEmpty() ? std::nullopt : std::optional(theirs.first()));
        compared += theirs.size();
    }
    EXPECT_GE(compared, 6);
}

TEST_F(StepFactsTest, WhatIsAheadIsWhatIsOpenOrRunning)
{
    const ContactId priya = addContact(u"Priya Raman"_s).contact.id;
    const Meeting today = book(priya, u"2026-11-24T10:30"_s);
    const Meeting later = book(priya, u"2026-12-03T10:00"_s);
    const Meeting off = book(priya, u"2026-12-02T10:00"_s);
    valueOf(desk->booking.cancel(off.id));
    const auto ahead = [this] {
        QList<MeetingId> found;
        for (const MeetingView &view : valueOf(desk->booking.ahead()))
            found.append(view.meeting.id);
        return found;
    };
    EXPECT_EQ(ahead(), (QList {today.id, later.id}));
    valueOf(desk->conversation.start(today.id));
    clock.advance(2h);
    EXPECT_EQ(ahead(), (QList {today.id, later.id})) << "it runs on";
    valueOf(desk->conversation.end(today.id));
    EXPECT_EQ(ahead(), QList {later.id});
    EXPECT_EQ(valueOf(desk->booking.all()).size(), 3);
}

TEST_F(StepFactsTest, AlertsAreHushedWhileAConversationGoesOn)
{
    const ContactId priya = addContact(u"Priya Raman"_s).contact.id;
    const Meeting meeting = book(priya, u"2026-11-24T10:10"_s);
    const QDateTime before = clock.now().addSecs(-3600);
    const DeskAlerts near = valueOf(alertsSince(*desk, before, clock.now()));
    ASSERT_EQ(near.alerts.size(), 1);
    EXPECT_EQ(near.alerts.first().alert.meeting, meeting.id);
    EXPECT_EQ(near.alerts.first().names, QStringList {u"Priya Raman"_s});
    EXPECT_TRUE(valueOf(alertsSince(*desk, clock.now(), clock.now())).alerts.isEmpty());
    valueOf(desk->conversation.start(meeting.id));
    const DeskAlerts hushed = valueOf(alertsSince(*desk, before, clock.now()));
    EXPECT_TRUE(hushed.isHushed);
    EXPECT_TRUE(hushed.alerts.isEmpty());
}

TEST_F(StepFactsTest, SendingALetterKeepsThePromisesThatItTells)
{
    const ContactId priya = addContact(u"Priya Raman"_s).contact.id;
    const auto promise = [this, priya](CommitmentKind kind, const QString &text, bool isDone = false) {
        Commitment commitment;
        commitment.contact = priya;
        commitment.kind = kind;
        commitment.text = text;
        if (isDone)
            commitment.doneAt = clock.now();
        return valueOf(desk->agenda.promise(commitment)).id;
    };
    promise(CommitmentKind::Advice, u"Join the lake society."_s, true);
    const CommitmentId article = promise(CommitmentKind::Article, u"Lakes in winter"_s);
    promise(CommitmentKind::Event, u"Open house"_s);
    const LetterOnDesk all = valueOf(desk->letters.begin({.contact = priya, .situation = Situation::KeepInTouch}));
    EXPECT_TRUE(all.letter.body.contains(u"Open house"_s));
    const LetterOnDesk one = valueOf(
        desk->letters.begin({.contact = priya, .situation = Situation::KeepInTouch, .reason = article}));
    EXPECT_TRUE(one.letter.body.contains(u"Lakes in winter"_s));
    EXPECT_FALSE(one.letter.body.contains(u"Open house"_s));
    EXPECT_FALSE(one.letter.body.contains(u"lake society"_s));
    const LetterOnDesk none = valueOf(
        desk->letters.begin({.contact = priya, .situation = Situation::KeepInTouch, .reason = CommitmentId {}}));
    EXPECT_FALSE(none.letter.body.contains(u"Lakes in winter"_s));

    WrittenLetter letter = one.letter;
    letter.body += u"\nI did it: join the lake society, as you said!"_s;
    valueOf(desk->letters.markSent(letter));
    for (const Commitment &kept : valueOf(desk->agenda.promisesTo(priya))) {
        EXPECT_EQ(kept.toldAt.has_value(), kept.kind == CommitmentKind::Advice) << kept.text.toStdString();
        EXPECT_EQ(kept.doneAt.has_value(), kept.kind != CommitmentKind::Event) << kept.text.toStdString();
    }
    valueOf(desk->undoing.undo());
    for (const Commitment &kept : valueOf(desk->agenda.promisesTo(priya)))
        EXPECT_FALSE(kept.toldAt.has_value());
}

} // namespace
