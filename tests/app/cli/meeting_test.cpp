// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

class MeetingBy : public CliTest
{
protected:
    void SetUp() override
    {
        init();
        m_contact = addContact(u"Priya Raman"_s);
    }
    Answer bookAt(const QString &start, const QStringList &more = {}) const
    {
        return run(QStringList {u"meeting"_s, u"book"_s, m_contact, u"--start"_s, start} + more);
    }

    QString m_contact;
};

TEST_F(MeetingBy, HasEveryPromisedKey)
{
    const Answer booked = bookAt(u"2026-12-03T10:00"_s,
        {u"--zone"_s, u"America/Toronto"_s, u"--minutes"_s, u"25"_s, u"--mode"_s, u"phone"_s, u"--where"_s,
            u"+1 416"_s});
    const QJsonObject meeting = booked.object();
    const QStringList keys
        = u"id contact contacts uid sequence start end zone minutes mode where status attendee_status "
          "method_last_sent"_s.split(u' ');
    for (const QString &key : keys)
        EXPECT_TRUE(meeting.contains(key)) << key.toStdString();
    EXPECT_EQ(meeting.value(u"contact"_s).toString(), m_contact);
    EXPECT_EQ(meeting.value(u"contacts"_s),
        QJsonValue(QJsonArray {QJsonObject {{u"id"_s, m_contact}, {u"attendee_status"_s, u"needs-action"_s}}}));
    EXPECT_EQ(meeting.value(u"sequence"_s).toInt(), 1);
    EXPECT_EQ(meeting.value(u"start"_s).toString(), u"2026-12-03T15:00:00Z"_s);
    EXPECT_EQ(meeting.value(u"end"_s).toString(), u"2026-12-03T15:25:00Z"_s);
    EXPECT_EQ(meeting.value(u"zone"_s).toString(), u"America/Toronto"_s);
    EXPECT_EQ(meeting.value(u"mode"_s).toString(), u"phone"_s);
    EXPECT_EQ(meeting.value(u"status"_s).toString(), u"booked"_s);
    EXPECT_TRUE(meeting.value(u"method_last_sent"_s).isNull());
    EXPECT_NE(meeting.value(u"uid"_s), meeting.value(u"id"_s));
    EXPECT_EQ(meeting.value(u"warnings"_s), QJsonValue(QJsonArray()));
}

TEST_F(MeetingBy, TakesTheStudentsZoneAndLengthWhenNoneIsSaid)
{
    const Answer booked = bookAt(u"2026-12-03 10:00"_s);
    EXPECT_EQ(booked.text(u"zone"_s), u"America/Toronto"_s);
    EXPECT_EQ(booked.object().value(u"minutes"_s).toInt(), 20);
}

TEST_F(MeetingBy, SaysHowReadyOneIsForIt)
{
    const QString id = bookAt(u"2026-12-03T10:00"_s).text(u"id"_s);
    run({u"plan"_s, id, u"--suggest"_s});
    EXPECT_EQ(run({u"meeting"_s, u"show"_s, id}).object().value(u"readiness"_s),
        QJsonValue(QJsonObject {{u"person"_s, u"blank"_s}, {u"organization"_s, u"blank"_s},
            {u"questions"_s, u"ready"_s}, {u"etiquette"_s, u"blank"_s}, {u"logistics"_s, u"blank"_s}}));
}

TEST_F(MeetingBy, IsMovedAndCancelledUnderTheSameUid)
{
    const Answer booked = bookAt(u"2026-12-03T10:00"_s);
    const QString id = booked.id();
    const Answer moved = run({u"meeting"_s, u"move"_s, id, u"--start"_s, u"2026-12-04T09:00"_s, u"--zone"_s,
        u"Europe/Paris"_s, u"--minutes"_s, u"30"_s});
    EXPECT_EQ(moved.text(u"uid"_s), booked.text(u"uid"_s));
    EXPECT_EQ(moved.object().value(u"sequence"_s).toInt(), 2);
    EXPECT_EQ(moved.text(u"start"_s), u"2026-12-04T08:00:00Z"_s);
    const Answer cancelled = run({u"meeting"_s, u"cancel"_s, id, u"--reason"_s, u"ill"_s});
    EXPECT_EQ(cancelled.object().value(u"sequence"_s).toInt(), 3);
    EXPECT_EQ(cancelled.text(u"status"_s), u"cancelled"_s);
    EXPECT_EQ(run({u"contact"_s, u"show"_s, m_contact}).text(u"stage"_s), u"identified"_s);
    EXPECT_EQ(run({u"meeting"_s, u"move"_s, id, u"--start"_s, u"2026-12-05T09:00"_s}).error(), u"meeting-not-open"_s);
    EXPECT_EQ(run({u"interview"_s, u"start"_s, id}).error(), u"meeting-not-open"_s);
    const Answer file = run({u"meeting"_s, u"invite"_s, id, path(u"gone.ics"_s)});
    EXPECT_EQ(file.object().value(u"sequence"_s).toInt(), 3);
    EXPECT_TRUE(bytesOf(u"gone.ics"_s).contains("METHOD:CANCEL\r\n"));
}

TEST_F(MeetingBy, NamesBothCandidatesOfATimeThatClocksSkipOrShowTwice)
{
    const Answer missing = bookAt(u"2027-03-14T02:30"_s);
    EXPECT_EQ(missing.status, 2);
    EXPECT_EQ(missing.error(), u"time-missing"_s);
    const QJsonArray candidates = missing.object().value(u"error"_s).toObject().value(u"candidates"_s).toArray();
    EXPECT_EQ(candidates, QJsonArray({u"2027-03-14T01:30:00-05:00"_s, u"2027-03-14T03:30:00-04:00"_s}));
    EXPECT_TRUE(missing.err.contains(u"01:30"_s) && missing.err.contains(u"03:30"_s)) << missing.err.toStdString();

    const Answer twice = bookAt(u"2027-11-07T01:30"_s);
    EXPECT_EQ(twice.status, 2);
    EXPECT_EQ(twice.error(), u"time-twice"_s);
    EXPECT_TRUE(twice.err.contains(u"-04:00"_s) && twice.err.contains(u"-05:00"_s)) << twice.err.toStdString();
    EXPECT_EQ(bookAt(u"2027-11-07T01:30-05:00"_s).text(u"start"_s), u"2027-11-07T06:30:00Z"_s);
    EXPECT_EQ(bookAt(u"2027-11-07T01:30-04:00"_s).text(u"start"_s), u"2027-11-07T05:30:00Z"_s);
    EXPECT_EQ(run({u"meeting"_s, u"list"_s}).list().size(), 2);
}

TEST_F(MeetingBy, WarnsOfThePastAndOfOddLengths)
{
    const Answer answer = bookAt(u"2026-11-01T10:00"_s, {u"--minutes"_s, u"45"_s});
    EXPECT_EQ(answer.status, 0);
    EXPECT_EQ(
        answer.object().value(u"warnings"_s), QJsonValue(QJsonArray {u"starts-in-the-past"_s, u"length-unusual"_s}));
    EXPECT_EQ(answer.err.count(u'\n'), 2) << answer.err.toStdString();
}

TEST_F(MeetingBy, InvitesOnlyWhoHasAnAddress)
{
    const QString nobody = run({u"contact"_s, u"add"_s, u"--name"_s, u"Tom Okafor"_s}).id();
    const QString meeting = book(nobody);
    const Answer refused = run({u"meeting"_s, u"invite"_s, meeting, path(u"x.ics"_s)});
    EXPECT_EQ(refused.status, 2);
    EXPECT_EQ(refused.error(), u"attendee-address-missing"_s);
    EXPECT_TRUE(bytesOf(u"x.ics"_s).isEmpty());
    const Answer mine = run({u"meeting"_s, u"invite"_s, meeting, path(u"x.ics"_s), u"--method"_s, u"publish"_s});
    EXPECT_EQ(mine.status, 0);
    EXPECT_TRUE(bytesOf(u"x.ics"_s).contains("METHOD:PUBLISH\r\n"));
    EXPECT_FALSE(bytesOf(u"x.ics"_s).contains("ATTENDEE"));

    const QString other = path(u"other.demitasse"_s);
    run({u"-w"_s, other, u"init"_s, u"--student"_s, u"Ada"_s});
    const QString contact
        = run({u"-w"_s, other, u"contact"_s, u"add"_s, u"--name"_s, u"P"_s, u"--email"_s, u"p@example.org"_s}).id();
    const QString theirs
        = run({u"-w"_s, other, u"meeting"_s, u"book"_s, contact, u"--start"_s, u"2026-12-03T10:00"_s}).id();
    EXPECT_EQ(run({u"-w"_s, other, u"meeting"_s, u"invite"_s, theirs, path(u"y.ics"_s)}).error(),
        u"organizer-address-missing"_s);
}

TEST_F(MeetingBy, TakesLeaveOfOneWhoWasInvited)
{
    const QString tom
        = run({u"contact"_s, u"add"_s, u"--name"_s, u"Tom Okafor"_s, u"--email"_s, u"tom@example.org"_s}).id();
    const QString meeting = bookAt(u"2026-12-03T10:00"_s, {u"--with"_s, tom}).id();
    run({u"meeting"_s, u"invite"_s, meeting, path(u"x.ics"_s)});
    const Answer changed = run({u"meeting"_s, u"people"_s, meeting, u"--remove"_s, tom});
    EXPECT_EQ(changed.object().value(u"to_tell"_s), QJsonValue(QJsonArray {tom}));
    const QStringList invite {u"meeting"_s, u"invite"_s, meeting, path(u"off.ics"_s), u"--to"_s, tom};
    EXPECT_EQ(run(invite).status, 2) << "an invitation goes to everybody";
    const Answer off = run(invite + QStringList {u"--method"_s, u"cancel"_s});
    EXPECT_EQ(off.status, 0) << off.err.toStdString();
    EXPECT_EQ(off.text(u"method"_s), u"cancel"_s);
    EXPECT_EQ(off.object().value(u"sequence"_s).toInt(), 2);
    EXPECT_TRUE(bytesOf(u"off.ics"_s).contains("METHOD:CANCEL\r\n"));
    EXPECT_EQ(bytesOf(u"off.ics"_s).count("ATTENDEE"), 1);
    EXPECT_EQ(run({u"meeting"_s, u"show"_s, meeting}).text(u"status"_s), u"booked"_s);
    const Answer again = run(invite + QStringList {u"--method"_s, u"cancel"_s});
    EXPECT_EQ(again.status, 2);
    EXPECT_EQ(again.error(), u"not-invited"_s);
    run({u"meeting"_s, u"invite"_s, meeting, path(u"draft.eml"_s)});
    EXPECT_TRUE(bytesOf(u"draft.eml"_s).contains("X-Unsent: 1\r\n"));
    EXPECT_EQ(run({u"meeting"_s, u"invite"_s, meeting, path(u"draft.eml"_s), u"--sent"_s}).status, 0);
}

QStringList idsIn(const Answer &answer)
{
    QStringList ids;
    for (const QJsonValue contact : answer.object().value(u"contacts"_s).toArray()) {
        ids.append(contact.toObject().value(u"id"_s).toString());
        EXPECT_EQ(contact.toObject().value(u"attendee_status"_s).toString(), u"needs-action"_s);
    }
    return ids;
}

TEST_F(MeetingBy, IsWithSeveralWhoComeAndGo)
{
    const QString tom = run({u"contact"_s, u"add"_s, u"--name"_s, u"Tom Okafor"_s, u"--zone"_s, u"Asia/Tokyo"_s}).id();
    const QString mara = addContact(u"Mara Diallo"_s);
    const Answer booked = bookAt(u"2026-12-03T10:00"_s, {u"--with"_s, tom, u"--with"_s, mara, u"--with"_s, tom});
    EXPECT_EQ(booked.text(u"contact"_s), m_contact);
    EXPECT_EQ(idsIn(booked), QStringList({m_contact, tom, mara}));
    const QString id = booked.id();
    const Answer shown = plain({u"-w"_s, workspace(), u"meeting"_s, u"show"_s, id});
    EXPECT_TRUE(shown.out.contains(u"Priya Raman, Tom Okafor and Mara Diallo\n"_s)) << shown.out.toStdString();
    EXPECT_TRUE(shown.out.contains(u"Friday 00:00 Tokyo"_s)) << shown.out.toStdString();
    EXPECT_TRUE(shown.out.contains(u"Tom Okafor: Has not answered; "_s)) << shown.out.toStdString();

    const Answer refused = run({u"meeting"_s, u"invite"_s, id, path(u"x.ics"_s)});
    EXPECT_EQ(refused.error(), u"attendee-address-missing"_s);
    EXPECT_TRUE(refused.err.contains(u"Tom Okafor"_s)) << refused.err.toStdString();
    EXPECT_EQ(idsIn(run({u"meeting"_s, u"people"_s, id, u"--remove"_s, tom})), QStringList({m_contact, mara}));
    EXPECT_EQ(run({u"contact"_s, u"show"_s, tom}).text(u"stage"_s), u"identified"_s);
    run({u"meeting"_s, u"invite"_s, id, path(u"x.ics"_s)});
    EXPECT_EQ(bytesOf(u"x.ics"_s).count("\r\nATTENDEE;"), 2);
    const Answer added = run({u"meeting"_s, u"people"_s, id, u"--add"_s, tom, u"--remove"_s, mara});
    EXPECT_EQ(idsIn(added), QStringList({m_contact, tom}));
    EXPECT_EQ(added.object().value(u"sequence"_s).toInt(), 2);
    EXPECT_EQ(run({u"undo"_s}).text(u"text"_s), u"Changed who comes: Priya Raman and Tom Okafor"_s);
    EXPECT_EQ(idsIn(run({u"meeting"_s, u"show"_s, id})), QStringList({m_contact, mara}));
}

TEST_F(MeetingBy, NeedsToKnowWhoComesAndGoes)
{
    const QString id = book(m_contact);
    const QString other = addContact(u"Mara Diallo"_s);
    EXPECT_EQ(run({u"meeting"_s, u"people"_s, id}).status, 2);
    const Answer stranger = run({u"meeting"_s, u"people"_s, id, u"--remove"_s, other});
    EXPECT_EQ(stranger.status, 2);
    EXPECT_TRUE(stranger.err.contains(other));
    const Answer nobody = run({u"meeting"_s, u"people"_s, id, u"--remove"_s, m_contact});
    EXPECT_EQ(nobody.status, 2);
    EXPECT_EQ(nobody.error(), u"meeting-empty"_s);
    EXPECT_EQ(run({u"meeting"_s, u"people"_s, id, u"--add"_s, u"00000000-0000"_s}).status, 4);
    EXPECT_EQ(run({u"meeting"_s, u"people"_s, id, u"--remove"_s, m_contact, u"--add"_s, other}).text(u"contact"_s), other);
}

TEST_F(MeetingBy, GivesTheSameFileAtTheSameInstant)
{
    const QString meeting = book(m_contact);
    run({u"meeting"_s, u"invite"_s, meeting, path(u"a.ics"_s)});
    run({u"meeting"_s, u"invite"_s, meeting, path(u"b.ics"_s)});
    EXPECT_FALSE(bytesOf(u"a.ics"_s).isEmpty());
    EXPECT_EQ(bytesOf(u"a.ics"_s), bytesOf(u"b.ics"_s));
    EXPECT_TRUE(bytesOf(u"a.ics"_s).contains("DTSTAMP:20261124T150000Z"));
    run({u"meeting"_s, u"invite"_s, meeting, path(u"c.ics"_s), u"--now"_s, u"2026-11-24T10:00:30-05:00"_s});
    EXPECT_TRUE(bytesOf(u"c.ics"_s).contains("DTSTAMP:20261124T150030Z"));
}

} // namespace

} // namespace Demitasse
