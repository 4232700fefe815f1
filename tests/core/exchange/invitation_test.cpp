// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/invitation.h"
#include "tests/core/exchange/icalreader.h"

#include <QFile>
#include <QThread>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::UTC);
}

Invitation chat()
{
    Invitation invitation;
    invitation.uid = u"2b1c8f6e-6d0c-4b7e-9a65-5f7f3f0c9a11"_s;
    invitation.stamp = utc(2026, 10, 30, 15, 4);
    invitation.start = utc(2026, 11, 12, 19, 30);
    invitation.end = utc(2026, 11, 12, 19, 50);
    invitation.summary = u"Conversation: Léa Roy and Priya Raman"_s;
    invitation.location = u"https://meet.example.org/abc?x=1,2;3"_s;
    invitation.description = u"A conversation to learn from; 20 minutes.\n\nThursday 14:30 in Toronto, 20:30 in Lyon.\n"
                             "https://meet.example.org/abc?x=1,2;3"_s;
    invitation.organizer = {u"Léa Roy"_s, u"lea@example.org"_s};
    invitation.attendees = {{u"Raman, Priya"_s, u"priya@example.com"_s}};
    return invitation;
}

QByteArray written(const Invitation &invitation)
{
    const Result<QByteArray> bytes = writeInvitation(invitation);
    EXPECT_TRUE(bytes.has_value()) << (bytes ? "" : errorWord(bytes.error().code).toStdString());
    return bytes.value_or(QByteArray());
}

IcalComponent eventIn(const QByteArray &bytes)
{
    const IcalComponent calendar = readWithLibical(bytes);
    EXPECT_EQ(calendar.name, "VCALENDAR");
    EXPECT_EQ(calendar.components.size(), 1);
    return calendar.components.value(0);
}

Invitation published()
{
    Invitation invitation = chat();
    invitation.method = InvitationMethod::Publish;
    invitation.organizer = {};
    return invitation;
}

Invitation cancelled()
{
    Invitation invitation = chat();
    invitation.method = InvitationMethod::Cancel;
    invitation.sequence = 2;
    return invitation;
}

TEST(Invitation, HasTheFormThatOtherProgramsNeed)
{
    const std::initializer_list<std::pair<QString, Invitation>> cases{
        {u"request"_s, chat()}, {u"publish"_s, published()}, {u"cancel"_s, cancelled()}};
    for (const auto &[name, invitation] : cases) {
        QFile golden(QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/ics/") + name + ".ics"_L1);
        ASSERT_TRUE(golden.open(QIODevice::ReadOnly));
        EXPECT_EQ(written(invitation).replace("\r\n", "\n").toStdString(), golden.readAll().toStdString());
    }
}

TEST(Invitation, RequestSaysEverythingToASecondReader)
{
    const Invitation invitation = chat();
    const IcalComponent calendar = readWithLibical(written(invitation));
    EXPECT_EQ(calendar.value("METHOD"), u"REQUEST"_s);
    EXPECT_EQ(calendar.value("VERSION"), u"2.0"_s);
    const IcalComponent event = calendar.components.value(0);
    EXPECT_EQ(event.value("UID"), invitation.uid);
    EXPECT_EQ(event.value("SEQUENCE"), u"1"_s);
    EXPECT_EQ(event.value("DTSTAMP"), u"20261030T150400Z"_s);
    EXPECT_EQ(event.value("STATUS"), u"CONFIRMED"_s);
    EXPECT_EQ(event.value("SUMMARY"), invitation.summary);
    EXPECT_EQ(event.value("LOCATION"), invitation.location);
    EXPECT_EQ(event.value("DESCRIPTION"), invitation.description);
    EXPECT_EQ(event.start, invitation.start);
    EXPECT_EQ(event.end, invitation.end);
    EXPECT_EQ(event.value("ORGANIZER"), u"mailto:lea@example.org"_s);
    EXPECT_EQ(event.all("ORGANIZER")[0].parameters["CN"], u"Léa Roy"_s);
    ASSERT_EQ(event.all("ATTENDEE").size(), 1);
    const IcalProperty attendee = event.all("ATTENDEE")[0];
    EXPECT_EQ(attendee.value, u"mailto:priya@example.com"_s);
    EXPECT_EQ(attendee.parameters,
        (QMap<QByteArray, QString>{{"CN", u"Raman, Priya"_s}, {"CUTYPE", u"INDIVIDUAL"_s},
            {"PARTSTAT", u"NEEDS-ACTION"_s}, {"ROLE", u"REQ-PARTICIPANT"_s}, {"RSVP", u"TRUE"_s}}));
}

TEST(Invitation, CancellationKeepsUidAndAttendees)
{
    const IcalComponent calendar = readWithLibical(written(cancelled()));
    EXPECT_EQ(calendar.value("METHOD"), u"CANCEL"_s);
    const IcalComponent event = calendar.components.value(0);
    EXPECT_EQ(event.value("UID"), chat().uid);
    EXPECT_EQ(event.value("SEQUENCE"), u"2"_s);
    EXPECT_EQ(event.value("STATUS"), u"CANCELLED"_s);
    EXPECT_EQ(event.value("ATTENDEE"), u"mailto:priya@example.com"_s);
}

TEST(Invitation, PublishAsksNobody)
{
    Invitation invitation = published();
    EXPECT_EQ(eventIn(written(invitation)).all("ORGANIZER").size(), 0);
    EXPECT_EQ(eventIn(written(invitation)).all("ATTENDEE").size(), 0);
    invitation.organizer = chat().organizer;
    EXPECT_EQ(eventIn(written(invitation)).value("ORGANIZER"), u"mailto:lea@example.org"_s);
}

TEST(Invitation, KeepsEveryAttendeeInOrder)
{
    Invitation invitation = chat();
    invitation.attendees.append({{}, u"kofi@example.com"_s, AttendeeStatus::Accepted});
    const QList<IcalProperty> attendees = eventIn(written(invitation)).all("ATTENDEE");
    ASSERT_EQ(attendees.size(), 2);
    EXPECT_EQ(attendees[1].value, u"mailto:kofi@example.com"_s);
    EXPECT_EQ(attendees[1].parameters,
        (QMap<QByteArray, QString>{{"CUTYPE", u"INDIVIDUAL"_s}, {"PARTSTAT", u"ACCEPTED"_s},
            {"ROLE", u"REQ-PARTICIPANT"_s}, {"RSVP", u"TRUE"_s}}));
}

TEST(Invitation, FirstSequenceIsOne)
{
    Invitation invitation = chat();
    invitation.sequence = 0;
    EXPECT_EQ(eventIn(written(invitation)).value("SEQUENCE"), u"1"_s);
}

TEST(Invitation, SameInvitationGivesSameBytes)
{
    const QByteArray first = written(chat());
    QThread::msleep(1100);
    EXPECT_EQ(written(chat()), first);
    for (const char *unwanted : {"X-", "KDE", "VALARM", "TZID", "VTIMEZONE", "CREATED", "MAILTO"})
        EXPECT_FALSE(first.contains(unwanted)) << unwanted;
}

TEST(Invitation, LinesAreShortAndEndInCrLf)
{
    Invitation invitation = chat();
    invitation.description = u"Ünïcödé \U0001f600 "_s.repeated(100).trimmed();
    invitation.attendees[0].name = u"Ångström "_s.repeated(20).trimmed();
    const QByteArray bytes = written(invitation);
    EXPECT_TRUE(bytes.endsWith("END:VCALENDAR\r\n"));
    EXPECT_EQ(bytes.count('\n'), bytes.count("\r\n"));
    EXPECT_EQ(bytes.count('\r'), bytes.count("\r\n"));
    EXPECT_FALSE(bytes.startsWith("\xef\xbb\xbf"));
    for (const QByteArray &line : bytes.split('\n'))
        EXPECT_LE(line.size(), 76) << line.toStdString();
    EXPECT_EQ(eventIn(bytes).value("DESCRIPTION").toStdString(), invitation.description.toStdString());
    EXPECT_EQ(eventIn(bytes).all("ATTENDEE").value(0).parameters["CN"], invitation.attendees[0].name);
}

TEST(Invitation, IsRefusedWithoutTheAddressesItNeeds)
{
    const auto refusal = [](const Invitation &invitation) {
        const Result<QByteArray> bytes = writeInvitation(invitation);
        return bytes ? Error{ErrorCode::Cancelled, {}, {}} : bytes.error();
    };
    for (const InvitationMethod method : {InvitationMethod::Request, InvitationMethod::Cancel}) {
        Invitation invitation = chat();
        invitation.method = method;
        invitation.organizer.address.clear();
        EXPECT_EQ(refusal(invitation), (Error{ErrorCode::OrganizerAddressMissing, {u"Léa Roy"_s}, {}}));
        invitation = chat();
        invitation.method = method;
        invitation.attendees[0].address.clear();
        EXPECT_EQ(refusal(invitation), (Error{ErrorCode::AttendeeAddressMissing, {u"Raman, Priya"_s}, {}}));
        invitation.attendees.append({u"Okafor, Tom"_s, u"tom@example.com"_s});
        invitation.attendees.append({u"Diallo, Mara"_s, {}});
        EXPECT_EQ(refusal(invitation),
            (Error{ErrorCode::AttendeeAddressMissing, {u"Raman, Priya"_s, u"Diallo, Mara"_s}, {}}));
        invitation.attendees.clear();
        EXPECT_EQ(refusal(invitation).code, ErrorCode::AttendeeAddressMissing);
    }
    Invitation invitation = published();
    invitation.organizer.address = u"a b@x.org"_s;
    EXPECT_EQ(refusal(invitation), (Error{ErrorCode::AddressInvalid, {u"a b@x.org"_s}, {}}));
}

// Every zone of the database, on a winter and on a summer day: what was agreed on a wall clock is the instant that
// another program reads.
TEST(Invitation, MeansTheSameInstantInEveryZone)
{
    int zones = 0;
    int files = 0;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.startsWith("UTC"))
            continue;
        ++zones;
        for (const QDate &day : {QDate(2026, 1, 15), QDate(2026, 7, 15)}) {
            const QDateTime agreed(day, QTime(14, 30), QTimeZone(id));
            ASSERT_TRUE(agreed.isValid()) << id.toStdString();
            Invitation invitation = chat();
            invitation.start = agreed;
            invitation.end = agreed.addSecs(1200);
            const QByteArray bytes = written(invitation);
            const IcalComponent event = eventIn(bytes);
            EXPECT_EQ(event.start.toSecsSinceEpoch(), agreed.toSecsSinceEpoch()) << id.toStdString();
            EXPECT_EQ(event.start.secsTo(event.end), 1200) << id.toStdString();
            ++files;
        }
    }
    std::cout << files << " invitations over " << zones << " zones read back by libical\n";
    EXPECT_GT(zones, 400);
}

} // namespace
