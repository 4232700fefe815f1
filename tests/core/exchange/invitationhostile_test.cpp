// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/invitation.h"
#include "tests/core/exchange/hostiletexts.h"
#include "tests/core/exchange/icalreader.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <functional>
#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

Invitation harmless()
{
    Invitation invitation;
    invitation.uid = u"uid"_s;
    invitation.stamp = QDateTime(QDate(2026, 10, 30), QTime(15, 4), QTimeZone::UTC);
    invitation.start = invitation.stamp.addDays(3);
    invitation.end = invitation.start.addSecs(1200);
    invitation.summary = u"summary"_s;
    invitation.location = u"location"_s;
    invitation.description = u"description"_s;
    invitation.organizer = {u"organizer"_s, u"o@example.org"_s};
    invitation.attendees = {{u"attendee"_s, u"a@example.org"_s}};
    return invitation;
}

struct Field
{
    const char *name;
    bool manyLines;
    std::function<void(Invitation &, const QString &)> set;
    std::function<QString(const IcalComponent &)> get;
};

QList<Field> textFields()
{
    return {{"uid", false, [](Invitation &i, const QString &t) { i.uid = t; },
                [](const IcalComponent &e) { return e.value("UID"); }},
        {"summary", false, [](Invitation &i, const QString &t) { i.summary = t; },
            [](const IcalComponent &e) { return e.value("SUMMARY"); }},
        {"location", false, [](Invitation &i, const QString &t) { i.location = t; },
            [](const IcalComponent &e) { return e.value("LOCATION"); }},
        {"description", true, [](Invitation &i, const QString &t) { i.description = t; },
            [](const IcalComponent &e) { return e.value("DESCRIPTION"); }},
        {"organizer", false, [](Invitation &i, const QString &t) { i.organizer.name = t; },
            [](const IcalComponent &e) { return e.all("ORGANIZER").value(0).parameters["CN"]; }},
        {"attendee", false, [](Invitation &i, const QString &t) { i.attendees[0].name = t; },
            [](const IcalComponent &e) { return e.all("ATTENDEE").value(0).parameters["CN"]; }}};
}

TEST(HostileInvitation, TextStaysTextOfItsField)
{
    const IcalComponent expected = readWithLibical(*writeInvitation(harmless()));
    int written = 0;
    for (const Field &field : textFields()) {
        for (const QString &payload : hostileTexts()) {
            for (const InvitationMethod method :
                {InvitationMethod::Request, InvitationMethod::Publish, InvitationMethod::Cancel}) {
                SCOPED_TRACE(
                    QStringLiteral("%1: %2").arg(QLatin1StringView(field.name), payload.left(60)).toStdString());
                Invitation invitation = harmless();
                invitation.method = method;
                field.set(invitation, payload);
                const Result<QByteArray> bytes = writeInvitation(invitation);
                ASSERT_TRUE(bytes.has_value());
                ++written;
                const IcalComponent read = readWithLibical(*bytes);
                QByteArrayList names = expected.propertyNames();
                if (method == InvitationMethod::Publish) {
                    names.removeAll("ATTENDEE");
                    if (qstrcmp(field.name, "attendee") == 0)
                        continue;
                }
                QByteArrayList found = read.propertyNames();
                std::ranges::sort(names);
                std::ranges::sort(found);
                EXPECT_EQ(found, names) << bytes->toStdString();
                QString kept = keptText(payload, field.manyLines);
                if (qstrcmp(field.name, "organizer") == 0 || qstrcmp(field.name, "attendee") == 0)
                    kept.replace(u'"', u'\'').replace(u'\\', u'/');
                EXPECT_EQ(field.get(read.components.value(0)), kept) << bytes->toStdString();
            }
        }
    }
    std::cout << written << " hostile texts read back by libical\n";
}

TEST(HostileInvitation, AddressesThatSmuggleAreRefused)
{
    for (const QString &payload : hostileTexts()) {
        for (const QString &address : {payload, u"a@example.org"_s + payload, payload + u"@example.org"_s}) {
            SCOPED_TRACE(address.left(60).toStdString());
            for (const bool organizer : {true, false}) {
                Invitation invitation = harmless();
                (organizer ? invitation.organizer : invitation.attendees[0]).address = address;
                const Result<QByteArray> bytes = writeInvitation(invitation);
                if (!bytes)
                    continue;
                const IcalComponent event = readWithLibical(*bytes).components.value(0);
                EXPECT_EQ(event.all("ATTENDEE").size(), 1);
                EXPECT_EQ(event.all("ORGANIZER").size(), 1);
                EXPECT_EQ(event.value(organizer ? "ORGANIZER" : "ATTENDEE"), "mailto:"_L1 + address);
            }
        }
    }
}

} // namespace
