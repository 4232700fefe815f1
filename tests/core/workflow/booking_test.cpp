// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktest.h"

#include <QFile>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

class BookingTest : public DeskTest
{
protected:
    ContactId contact = addContact(u"Priya Raman"_s, u"priya@example.org"_s).contact.id;
};

TEST_F(BookingTest, MovesKeepTheUidAndRaiseTheSequence)
{
    const Meeting booked = book(contact);
    EXPECT_EQ(booked.sequence, 1);
    EXPECT_EQ(booked.start.instant, QDateTime(QDate(2026, 12, 3), QTime(15, 0), QTimeZone::UTC));
    const Meeting moved
        = valueOf(desk->booking.move(booked.id, valueOf(readLocalTime(u"2026-12-04T11:00"_s)))).meeting.meeting;
    EXPECT_EQ(moved.uid, booked.uid);
    EXPECT_EQ(moved.sequence, 2);
    const Meeting cancelled = valueOf(desk->booking.cancel(booked.id, u"ill"_s)).meeting;
    EXPECT_EQ(cancelled.sequence, 3);
    EXPECT_EQ(cancelled.status, MeetingStatus::Cancelled);
    EXPECT_EQ(valueOf(desk->pipeline.view(contact)).contact.stage, Stage::Identified);
    EXPECT_TRUE(failsAs(ErrorCode::MeetingNotOpen, desk->booking.cancel(booked.id)));
}

TEST_F(BookingTest, WritingTheInvitationAgainChangesNothing)
{
    const Meeting meeting = book(contact);
    const QString file = folder.filePath(u"a.ics"_s);
    valueOf(desk->booking.invite(meeting.id, InvitationMethod::Request, file));
    const InvitationFile again = valueOf(desk->booking.invite(meeting.id, InvitationMethod::Request, file));
    EXPECT_EQ(again.sequence, 1);
    EXPECT_EQ(valueOf(desk->booking.view(meeting.id)).meeting.methodLastSent, InvitationMethod::Request);
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray bytes = written.readAll();
    EXPECT_TRUE(bytes.contains("METHOD:REQUEST\r\n"));
    EXPECT_TRUE(bytes.contains("DTSTART:20261203T150000Z\r\n"));
    EXPECT_EQ(bytes, again.bytes);
}

TEST_F(BookingTest, AnInvitationNeedsAddressesAndPublishNone)
{
    const ContactId nameless = addContact(u"Tom Okafor"_s).contact.id;
    const Meeting meeting = book(nameless);
    EXPECT_TRUE(failsAs(
        ErrorCode::AttendeeAddressMissing, desk->booking.invitation(meeting.id, InvitationMethod::Request)));
    EXPECT_TRUE(desk->booking.invitation(meeting.id, InvitationMethod::Publish).has_value());
    Student student = valueOf(desk->profile.student());
    student.email.clear();
    valueOf(desk->profile.edit(student));
    const Meeting other = book(contact);
    EXPECT_TRUE(failsAs(
        ErrorCode::OrganizerAddressMissing, desk->booking.invitation(other.id, InvitationMethod::Request)));
}

TEST_F(BookingTest, AFailedWriteRemembersNothing)
{
    const Meeting meeting = book(contact);
    EXPECT_TRUE(failsAs(ErrorCode::FileNotWritten,
        desk->booking.invite(meeting.id, InvitationMethod::Request, folder.filePath(u"none/a.ics"_s))));
    EXPECT_FALSE(valueOf(desk->booking.view(meeting.id)).meeting.methodLastSent.has_value());
}

TEST_F(BookingTest, PointsOutTimesThatDoNotExistOrExistTwice)
{
    const auto at = [this](const QString &local, const QString &zone) {
        return desk->booking.book({contact, valueOf(readLocalTime(local)), zone, 20, Mode::Phone, {}});
    };
    const auto missing = at(u"2026-03-08T02:30"_s, u"America/Toronto"_s);
    ASSERT_TRUE(failsAs(ErrorCode::TimeMissing, missing));
    EXPECT_EQ(missing.error().args.mid(2), QStringList({u"2026-03-08T01:30:00-05:00"_s, u"2026-03-08T03:30:00-04:00"_s}));
    const auto twice = at(u"2026-11-01T01:30"_s, u"America/Toronto"_s);
    ASSERT_TRUE(failsAs(ErrorCode::TimeTwice, twice));
    EXPECT_EQ(twice.error().args.mid(2), QStringList({u"2026-11-01T01:30:00-04:00"_s, u"2026-11-01T01:30:00-05:00"_s}));
    const Booked chosen = valueOf(at(u"2026-11-01T01:30-05:00"_s, u"America/Toronto"_s));
    EXPECT_EQ(chosen.meeting.meeting.start.instant.time(), QTime(6, 30));
    EXPECT_TRUE(failsAs(ErrorCode::ZoneUnknown, at(u"2026-12-01T09:00"_s, u"Mars/Base"_s)));
    EXPECT_TRUE(chosen.warnings.contains(BookingWarning::StartsInThePast));
    EXPECT_TRUE(valueOf(desk->booking.book({contact, valueOf(readLocalTime(u"2026-12-01T09:00"_s)), {}, 45,
                            Mode::Phone, {}})).warnings.contains(BookingWarning::LengthUnusual));
}

} // namespace
