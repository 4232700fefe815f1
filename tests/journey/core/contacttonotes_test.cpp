// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QFile>
#include <QProcess>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The walk of CONTRIBUTING: a LinkedIn file becomes people, one of them is invited, met, and what she said is kept.
class ContactToNotes : public DeskTest
{
protected:
    QString linkedInFile()
    {
        QFile file(folder.filePath(u"Connections.csv"_s));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("Notes:\n\"When exporting your connection data, some may miss.\"\n\n"
                   "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
                   "Léanne,Nguyễn,https://www.linkedin.com/in/leanne-example,leanne@example.org,Ministry of Health,"
                   "Policy Analyst,03 Sep 2026\n"
                   "Tom,Okafor,https://www.linkedin.com/in/tom-example,,Transit Agency,Planner,01 Oct 2026\n");
        return file.fileName();
    }
};

TEST_F(ContactToNotes, IsOneStory)
{
    const auto run = valueOf(desk->importing.start({{linkedInFile()}}));
    while (valueOf(run->step())) { }
    EXPECT_EQ(run->report().added, 2);

    const QList<ContactView> found = valueOf(desk->pipeline.find({.text = u"nguyen ministry"_s}, 5));
    ASSERT_EQ(found.size(), 1);
    const ContactId leanne = found.first().contact.id;
    EXPECT_EQ(displayName(found.first().contact), u"Léanne Nguyễn"_s);

    const Meeting meeting = book(leanne, u"2026-11-24T11:00"_s);
    EXPECT_EQ(valueOf(desk->pipeline.view(leanne)).contact.stage, Stage::Scheduled);
    const QString ics = folder.filePath(u"leanne.ics"_s);
    EXPECT_EQ(valueOf(desk->booking.invite(meeting.id, InvitationMethod::Request, ics)).sequence, 1);
    EXPECT_TRUE(QFile::exists(ics));

    clock.advance(1h);
    InterviewView interview = valueOf(desk->conversation.start(meeting.id));
    valueOf(desk->conversation.openItem(meeting.id, interview.items.first().id));
    clock.advance(3min);
    valueOf(desk->conversation.take(meeting.id, {NoteKind::Insight, u"Started as an intern in the same unit"_s, {}, {}}));
    clock.advance(4min);
    valueOf(desk->conversation.take(meeting.id, {NoteKind::Referral, u"Talk to Mara Diallo"_s, {}, {}}));
    clock.advance(12min);
    interview = valueOf(desk->conversation.end(meeting.id));
    EXPECT_EQ(interview.meeting.meeting.status, MeetingStatus::Held);

    reopen();
    const Journey journey = valueOf(desk->pipeline.journey(leanne));
    EXPECT_EQ(journey.contact.contact.stage, Stage::Met);
    ASSERT_EQ(journey.meetings.size(), 1);
    ASSERT_EQ(journey.meetings.first().notes.size(), 2);
    EXPECT_EQ(journey.meetings.first().notes.first().stamp, 175s);
    EXPECT_EQ(valueOf(desk->conversation.findNotes(u"intern"_s, 5)).first().contacts.first().contact.id, leanne);
    ASSERT_TRUE(journey.contact.next.has_value());
    EXPECT_EQ(journey.contact.next->kind, NextStepKind::Thank);
    EXPECT_TRUE(valueOf(desk->safekeeping.check(false)).isEmpty());
}

} // namespace
