// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/invitation.h"
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

QStringList payloads()
{
    QStringList texts{u"x\r\nATTENDEE:mailto:evil@example.org"_s, u"x\nEND:VEVENT\nBEGIN:VEVENT\nUID:evil"_s,
        u"x\rATTACH:file:///etc/passwd"_s, u"x\\nATTENDEE:mailto:evil@example.org"_s, u"x\r\n BEGIN:VALARM"_s,
        u"x\u2028ATTENDEE:mailto:evil@example.org"_s, u"x\u0085ATTENDEE:mailto:evil@example.org"_s, u"\";X-EVIL=\"1"_s,
        u"\":mailto:evil@example.org"_s, u"\\"_s, u"x\\"_s, u"x;\\"_s, u"\\\\;,:\""_s, u"a;b,c:d"_s, u"^n^'^^"_s,
        u"'single' \"double\""_s, u";TYPE=x"_s, u":"_s, u";"_s, u","_s, u"="_s, u"a\tb"_s, u"a\vb\fc"_s,
        u"\u0001\u0002\u001f\u007fx"_s, u"a\u0000b"_s, u"<script>alert(1)</script>"_s, u"=1+1"_s, u"%0d%0aX:1"_s,
        u"\u202egnp.exe"_s, u"\ufeffx"_s, u"é\U0001f600字"_s, u"a"_s.repeated(5'000), u"é"_s.repeated(200) + u";\\"_s,
        u"BEGIN:VCALENDAR"_s, u"=?utf-8?q?x?="_s, u"--boundary"_s, u"{{7*7}}"_s, u"$(id)`id`"_s, u"a\\,b\\;c\\nd\\Ne"_s,
        QString(QChar(0xd800)) + u"x"_s, u"x\ufffe"_s};
    return texts;
}

// What may come back, said independently of how it is written.
QString keptText(QString text, bool manyLines)
{
    text.replace("\r\n"_L1, "\n"_L1);
    QString kept;
    for (const QChar c : std::as_const(text)) {
        const bool newline = c == u'\n' || c == u'\r' || c == u'\u0085' || c == u'\u2028' || c == u'\u2029';
        if (newline)
            kept += manyLines ? u'\n' : u' ';
        else if (c == u'\t')
            kept += manyLines ? u'\t' : u' ';
        else if (c.isSurrogate() && text.size() < 10 && !text.isValidUtf16())
            kept += QChar::ReplacementCharacter;
        else if (c.category() != QChar::Other_Control && c != QChar(0xfffe) && c != QChar(0xfeff))
            kept += c;
    }
    return manyLines ? kept : kept.trimmed();
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
        for (const QString &payload : payloads()) {
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
    for (const QString &payload : payloads()) {
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
