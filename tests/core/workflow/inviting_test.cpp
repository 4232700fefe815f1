// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QFile>

using namespace Demitasse;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A meeting with two, and what goes out about it.
class InvitingTest : public DeskTest
{
protected:
    InvitationMail mail() { return valueOf(desk->inviting.mail(meeting)); }
    InvitationMail farewell(ContactId person) { return valueOf(desk->inviting.farewell(meeting, person)); }
    /// What a server's yes leads to.
    void send()
    {
        const InvitationMail sent = mail();
        EXPECT_TRUE(succeeded(desk->booking.markInvited(meeting, sent.method, sent.sequence)));
        clock.advance(1min);
    }
    void setPeople(const QList<ContactId> &people)
    {
        valueOf(desk->booking.setPeople(meeting, people));
        clock.advance(1min);
    }
    Meeting stored() { return valueOf(desk->booking.view(meeting)).meeting; }
    Correspondence sent() { return valueOf(desk->inviting.correspondence(meeting)); }
    QList<ContactId> toTell()
    {
        QList<ContactId> people;
        for (const ContactView &person : sent().toTell)
            people.append(person.contact.id);
        return people;
    }
    static QStringList addresses(const InvitationMail &mail)
    {
        QStringList all;
        for (const MailParty &party : mail.message.to)
            all.append(party.address);
        return all;
    }
    /// Unfolded.
    static QByteArray calendar(const InvitationMail &mail)
    {
        return QByteArray(mail.message.invitation->content).replace("\r\n ", "");
    }
    QByteArray fileText(const QString &name) const
    {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    const ContactId priya = addContact(u"Priya Raman"_s, u"priya@example.org"_s).contact.id;
    const ContactId tom = addContact(u"Tom Okafor"_s, u"tom@example.org"_s).contact.id;
    const MeetingId meeting = valueOf(desk->booking.book({priya, valueOf(readLocalTime(u"2026-12-03T10:00"_s)),
                                          u"America/Toronto"_s, 20, Mode::Video, {}, {tom}}))
                                  .meeting.meeting.id;
};

TEST_F(InvitingTest, WritesToEverybodyWhoComes)
{
    const InvitationMail first = mail();
    EXPECT_EQ(first.method, InvitationMethod::Request);
    EXPECT_EQ(first.sequence, 1);
    EXPECT_EQ(addresses(first), (QStringList {u"priya@example.org"_s, u"tom@example.org"_s}));
    EXPECT_EQ(first.message.from, (MailParty {u"Ada Student"_s, u"ada@example.org"_s}));
    EXPECT_TRUE(calendar(first).contains("METHOD:REQUEST\r\n"));
    EXPECT_TRUE(calendar(first).contains("mailto:tom@example.org"));
    EXPECT_FALSE(first.message.subject.startsWith(u"Changed"_s));
    EXPECT_EQ(sent(), Correspondence {});
    EXPECT_EQ(stored().methodLastSent, std::nullopt) << "nothing is sent by being composed";
}

TEST_F(InvitingTest, RemembersWhatWentOutAndTellsOfEachChange)
{
    send();
    EXPECT_EQ(sent().sequenceSent, 1);
    EXPECT_EQ(stored().methodLastSent, InvitationMethod::Request);
    valueOf(desk->booking.move(meeting, valueOf(readLocalTime(u"2026-12-04T11:00"_s))));
    clock.advance(1min);
    const InvitationMail moved = mail();
    EXPECT_EQ(moved.sequence, 2);
    EXPECT_TRUE(moved.message.subject.startsWith(u"Changed: "_s)) << qPrintable(moved.message.subject);
    EXPECT_TRUE(calendar(moved).contains("SEQUENCE:2\r\n"));
    EXPECT_EQ(sent().sequenceSent, 1) << "the change is not known yet";
    send();
    EXPECT_EQ(sent().sequenceSent, 2);

    valueOf(desk->booking.cancel(meeting));
    clock.advance(1min);
    const InvitationMail off = mail();
    EXPECT_EQ(off.method, InvitationMethod::Cancel);
    EXPECT_TRUE(off.message.subject.startsWith(u"Cancelled: "_s));
    EXPECT_TRUE(calendar(off).contains("METHOD:CANCEL\r\n"));
    EXPECT_TRUE(calendar(off).contains("SEQUENCE:3\r\n"));
    send();
    EXPECT_EQ(stored().methodLastSent, InvitationMethod::Cancel);
    EXPECT_EQ(sent().sequenceSent, 3);
}

TEST_F(InvitingTest, NotesNothingTwice)
{
    send();
    const qsizetype steps = valueOf(desk->undoing.list(50)).size();
    send();
    EXPECT_EQ(valueOf(desk->undoing.list(50)).size(), steps);
    EXPECT_TRUE(succeeded(desk->booking.markInvited(meeting, InvitationMethod::Publish, 1)));
    EXPECT_EQ(stored().methodLastSent, InvitationMethod::Request);
}

TEST_F(InvitingTest, TakesLeaveOfOneWhoWasInvitedAndNamesNobodyElse)
{
    send();
    setPeople({priya});
    EXPECT_EQ(toTell(), QList {tom});
    const InvitationMail off = farewell(tom);
    EXPECT_EQ(addresses(off), QStringList {u"tom@example.org"_s});
    EXPECT_EQ(off.sequence, 2);
    const QByteArray text = calendar(off);
    EXPECT_TRUE(text.contains("METHOD:CANCEL\r\n")) << text.toStdString();
    EXPECT_TRUE(text.contains("SEQUENCE:2\r\n"));
    EXPECT_TRUE(text.contains(stored().uid.toUtf8()));
    EXPECT_EQ(text.count("ATTENDEE"), 1);
    EXPECT_FALSE(text.contains("priya@example.org"));
    EXPECT_FALSE(text.contains("Priya"));
    EXPECT_FALSE(off.message.body.contains(u"Priya"_s));
    EXPECT_EQ(stored().status, MeetingStatus::Booked) << "it goes on for the others";

    EXPECT_TRUE(succeeded(desk->inviting.markTold(meeting, tom)));
    EXPECT_TRUE(toTell().isEmpty());
    EXPECT_TRUE(failsAs(ErrorCode::NotInvited, desk->inviting.farewell(meeting, tom))) << "once is enough";
    EXPECT_EQ(stored().methodLastSent, InvitationMethod::Request);
}

TEST_F(InvitingTest, OwesNothingToWhoWasNeverAskedOrComesAgain)
{
    setPeople({priya});
    EXPECT_TRUE(toTell().isEmpty()) << "nothing had gone out";
    send();
    setPeople({priya, tom});
    setPeople({priya});
    EXPECT_TRUE(toTell().isEmpty()) << "taken out again before anybody was told";
    EXPECT_TRUE(failsAs(ErrorCode::NotInvited, desk->inviting.farewell(meeting, tom)));
    EXPECT_TRUE(failsAs(ErrorCode::NotInvited, desk->inviting.farewell(meeting, priya)));
    setPeople({priya, tom});
    send();
    setPeople({priya});
    EXPECT_EQ(toTell(), QList {tom});
    valueOf(desk->undoing.undo());
    EXPECT_TRUE(toTell().isEmpty()) << "the removal was taken back";
}

TEST_F(InvitingTest, StillKnowsAfterAnotherStart)
{
    send();
    setPeople({tom});
    reopen();
    EXPECT_EQ(sent().sequenceSent, 1);
    EXPECT_EQ(toTell(), QList {priya});
}

TEST_F(InvitingTest, WritesAMailThatAProgramOpensForWritingOn)
{
    const InvitationFile file = valueOf(desk->inviting.write(meeting, {}, folder.filePath(u"Invitation.EML"_s)));
    const QByteArray text = fileText(u"Invitation.EML"_s);
    EXPECT_EQ(text, file.bytes);
    EXPECT_TRUE(text.contains("X-Unsent: 1\r\n"));
    EXPECT_TRUE(text.contains("multipart/alternative"));
    EXPECT_TRUE(text.contains("text/calendar; charset=\"UTF-8\"; method=\"REQUEST\"")
        || text.contains("method=\"REQUEST\"") || text.contains("method=REQUEST"))
        << text.toStdString();
    EXPECT_TRUE(text.contains("filename=\"invitation.ics\""));
    EXPECT_EQ(sent(), Correspondence {}) << "a draft has not gone out";
    send();
    setPeople({priya});
    valueOf(desk->inviting.write(meeting, tom, folder.filePath(u"off.ics"_s)));
    EXPECT_TRUE(fileText(u"off.ics"_s).contains("METHOD:CANCEL\r\n"));
    EXPECT_TRUE(toTell().isEmpty());
}

TEST_F(InvitingTest, RemembersNothingOfWhatCouldNotBeWritten)
{
    EXPECT_TRUE(
        failsAs(ErrorCode::FileNotWritten, desk->inviting.write(meeting, {}, folder.filePath(u"none/a.eml"_s))));
    EXPECT_EQ(sent(), Correspondence {});
    ContactDraft draft = draftOf(valueOf(desk->pipeline.view(tom)));
    draft.contact.emails.clear();
    valueOf(desk->pipeline.edit(draft));
    EXPECT_TRUE(failsAs(ErrorCode::AttendeeAddressMissing, desk->inviting.mail(meeting)));
}

} // namespace
