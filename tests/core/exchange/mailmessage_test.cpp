// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mailmessage.h"
#include "tests/core/exchange/hostiletexts.h"
#include "tests/core/exchange/mimereader.h"

#include <QFile>
#include <QTimeZone>

#include <gtest/gtest.h>

#include <iostream>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

MailMessage letter()
{
    MailMessage message;
    message.from = {u"Léa Roy"_s, u"lea@example.org"_s};
    message.to = {{u"Raman, Priya \"P.\""_s, u"priya@example.com"_s}};
    message.subject = u"Informational Interview Request"_s;
    message.body = u"Dear Priya,\n\nFrom what I read, your café talk = 100 %.\n.\n\ttab, trailing \nLéa"_s;
    message.id = QUuid(u"1b1c8f6e-6d0c-4b7e-9a65-5f7f3f0c9a11"_s);
    message.date = QDateTime(QDate(2026, 11, 22), QTime(21, 5), QTimeZone(-5 * 3600));
    return message;
}

QByteArray sampleInvitation()
{
    QFile file(QStringLiteral(DEMITASSE_SOURCE_DIR "/tests/data/ics/request.ics"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void expectLinesToFit(const QByteArray &bytes)
{
    QByteArray rest = bytes;
    rest.replace("\r\n", "");
    EXPECT_FALSE(rest.contains('\r') || rest.contains('\n')) << "a bare CR or LF";
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    qsizetype from = 0;
    for (qsizetype at = bytes.indexOf("\r\n"); at >= 0; at = bytes.indexOf("\r\n", from)) {
        EXPECT_LE(at - from, 78) << bytes.sliced(from, at - from).toStdString();
        EXPECT_TRUE(from > end || !bytes.sliced(from, at - from).trimmed().isEmpty()) << "an empty line in the header";
        from = at + 2;
    }
}

TEST(MailMessage, IsALetterThatAnotherReaderUnderstands)
{
    const Result<QByteArray> bytes = writeMessage(letter());
    ASSERT_TRUE(bytes.has_value());
    expectLinesToFit(*bytes);
    const MimePart read = readMime(*bytes);
    EXPECT_EQ(read.names(),
        QByteArrayList({"from", "to", "subject", "date", "message-id", "mime-version", "content-type",
            "content-transfer-encoding"}))
        << bytes->toStdString();
    EXPECT_EQ(readParties(read.field("from")).value(0), std::pair(u"Léa Roy"_s, u"lea@example.org"_s));
    EXPECT_EQ(readParties(read.field("to")).value(0), std::pair(u"Raman, Priya \"P.\""_s, u"priya@example.com"_s));
    EXPECT_EQ(read.field("subject"), "Informational Interview Request");
    EXPECT_EQ(read.field("date"), "22 Nov 2026 21:05:00 -0500");
    EXPECT_EQ(read.field("message-id"), "<1b1c8f6e-6d0c-4b7e-9a65-5f7f3f0c9a11@demitasse.invalid>");
    EXPECT_EQ(read.type, "text/plain");
    EXPECT_EQ(read.parameters.value("charset"), "UTF-8");
    EXPECT_EQ(read.field("content-transfer-encoding"), "quoted-printable");
    EXPECT_EQ(QString::fromUtf8(read.body).replace(u"\r\n"_s, u"\n"_s), letter().body + u'\n');
    EXPECT_EQ(*bytes, *writeMessage(letter())) << "the same message, the same bytes";
}

TEST(MailMessage, SaysOfADraftThatItWasNotSent)
{
    EXPECT_EQ(readMime(*writeMessage(letter(), MailUse::Draft)).field("x-unsent"), "1");
    EXPECT_FALSE(readMime(*writeMessage(letter())).names().contains("x-unsent"));
}

TEST(MailMessage, CarriesAnInvitationForCalendarsAndAsAFile)
{
    MailMessage message = letter();
    message.invitation = {InvitationMethod::Request, sampleInvitation(), u"invitation.ics"_s};
    const QByteArray bytes = *writeMessage(message);
    expectLinesToFit(bytes);
    const MimePart read = readMime(bytes);
    ASSERT_EQ(read.type, "multipart/mixed");
    ASSERT_EQ(read.parts.size(), 2);
    const MimePart forms = read.parts[0];
    ASSERT_EQ(forms.type, "multipart/alternative");
    ASSERT_EQ(forms.parts.size(), 2);
    EXPECT_EQ(forms.parts[0].type, "text/plain");
    const MimePart calendar = forms.parts[1];
    EXPECT_EQ(calendar.type, "text/calendar");
    EXPECT_EQ(calendar.parameters.value("method"), "REQUEST");
    EXPECT_EQ(calendar.parameters.value("charset"), "UTF-8");
    EXPECT_EQ(calendar.field("content-transfer-encoding"), "base64");
    EXPECT_EQ(calendar.body, sampleInvitation());
    EXPECT_EQ(read.parts[1].type, "application/ics");
    EXPECT_EQ(read.parts[1].field("content-disposition"), "attachment; filename=\"invitation.ics\"");
    EXPECT_EQ(read.parts[1].body, sampleInvitation());
}

TEST(MailMessage, CarriesFilesOctetByOctet)
{
    MailMessage message = letter();
    QByteArray all;
    for (int i = 0; i < 70'000; ++i)
        all += static_cast<char>(i * 7 % 256);
    message.attachments = {{u"brief é.pdf"_s, "application/pdf", all}, {u"empty"_s, "application/octet-stream", {}}};
    const QByteArray bytes = *writeMessage(message);
    expectLinesToFit(bytes);
    const MimePart read = readMime(bytes);
    ASSERT_EQ(read.parts.size(), 3);
    EXPECT_EQ(read.parts[1].body, all);
    EXPECT_TRUE(read.parts[1].field("content-disposition").contains("filename*=UTF-8''brief%20%C3%A9%2Epdf"))
        << read.parts[1].field("content-disposition").toStdString();
    EXPECT_EQ(read.parts[2].body, QByteArray());
}

TEST(MailMessage, FoldsLongSubjectsAndManyRecipients)
{
    MailMessage message = letter();
    message.subject = u"Une conversation d’information 😀 "_s.repeated(40) + u"fin"_s;
    for (int i = 0; i < 30; ++i)
        message.to.append({u"Ñandú "_s.repeated(i) + u"x"_s, u"someone.%1@example.org"_s.arg(i)});
    const QByteArray bytes = *writeMessage(message);
    expectLinesToFit(bytes);
    const MimePart read = readMime(bytes);
    EXPECT_EQ(decodedWords(read.field("subject")), message.subject);
    const auto parties = readParties(read.field("to"));
    ASSERT_EQ(parties.size(), message.to.size());
    for (qsizetype i = 0; i < parties.size(); ++i)
        EXPECT_EQ(parties[i], std::pair(message.to[i].name, message.to[i].address));
}

TEST(MailMessage, WritesAddressesOfOtherScripts)
{
    MailMessage message = letter();
    message.to = {{{}, u"josé@exämple.org"_s}, {u"山田"_s, u"yamada@例え.jp"_s}};
    const auto parties = readParties(readMime(*writeMessage(message)).field("to"));
    EXPECT_EQ(parties.value(0), std::pair(QString(), u"josé@xn--exmple-cua.org"_s));
    EXPECT_EQ(parties.value(1), std::pair(u"山田"_s, u"yamada@xn--r8jz45g.jp"_s));
}

TEST(MailMessage, RefusesWhatNoHeaderMayHold)
{
    const auto refusal = [](auto change) {
        MailMessage message = letter();
        change(message);
        const Result<QByteArray> bytes = writeMessage(message);
        return bytes ? Error {} : bytes.error();
    };
    EXPECT_EQ(refusal([](MailMessage &m) { m.to.clear(); }), (Error {ErrorCode::AttendeeAddressMissing, {}, {}}));
    EXPECT_EQ(refusal([](MailMessage &m) { m.to[0].address = u"a b@c"_s; }),
        (Error {ErrorCode::AddressInvalid, {u"a b@c"_s}, {}}));
    EXPECT_EQ(refusal([](MailMessage &m) { m.from.address = u"a@b\r\nBcc: x@y"_s; }).code, ErrorCode::AddressInvalid);
    EXPECT_EQ(refusal([](MailMessage &m) { m.from.name = u"a\tb"_s; }), (Error {ErrorCode::LineInvalid, {u"name"_s}, {}}));
    EXPECT_EQ(refusal([](MailMessage &m) { m.subject = u"a\u2028b"_s; }),
        (Error {ErrorCode::LineInvalid, {u"subject"_s}, {}}));
    for (const QString &name : {u""_s, u"a/b"_s, u"a\\b"_s, u"a\nb"_s, u"x"_s.repeated(256)}) {
        EXPECT_EQ(refusal([&](MailMessage &m) { m.attachments = {{name, "text/plain", {}}}; }).code,
            ErrorCode::LineInvalid);
        EXPECT_EQ(refusal([&](MailMessage &m) { m.invitation = {InvitationMethod::Cancel, {}, name}; }).code,
            ErrorCode::LineInvalid);
    }
}

TEST(MailMessage, KeepsHostileTextInItsPlace)
{
    const QByteArrayList names = readMime(*writeMessage(letter())).names();
    int written = 0;
    for (const QString &payload : hostileTexts()) {
        SCOPED_TRACE(payload.left(60).toStdString());
        for (const int field : {0, 1, 2, 3}) {
            MailMessage message = letter();
            (field == 0      ? message.subject
                    : field == 1 ? message.to[0].name
                    : field == 2 ? message.from.name
                                 : message.body)
                = payload;
            const Result<QByteArray> bytes = writeMessage(message);
            if (!bytes) {
                EXPECT_EQ(bytes.error().code, ErrorCode::LineInvalid);
                EXPECT_NE(field, 3);
                continue;
            }
            ++written;
            expectLinesToFit(*bytes);
            const MimePart read = readMime(*bytes);
            EXPECT_EQ(read.names(), names);
            EXPECT_EQ(decodedWords(read.field("subject")), message.subject);
            EXPECT_EQ(readParties(read.field("to")).value(0).first, message.to[0].name);
            EXPECT_EQ(readParties(read.field("to")).size(), 1);
            EXPECT_EQ(readParties(read.field("from")).value(0).first, message.from.name);
            if (field == 3) {
                QString body = QString::fromUtf8(read.body).replace(u"\r\n"_s, u"\n"_s);
                EXPECT_EQ(body, keptText(payload, true) + (payload.endsWith(u'\n') ? u""_s : u"\n"_s));
            }
        }
    }
    std::cout << written << " hostile texts read back from messages\n";
}

TEST(MailMessage, KeepsHostileFileNamesInTheirPlace)
{
    MailMessage message = letter();
    message.attachments = {{u"a.pdf"_s, "application/pdf", "x"}};
    const MimePart expected = readMime(*writeMessage(message));
    int written = 0;
    for (const QString &payload : hostileTexts() + QStringList {u"é"_s.repeated(127), u"a\"; x=\"b.pdf"_s}) {
        SCOPED_TRACE(payload.left(60).toStdString());
        message.attachments[0].fileName = payload;
        const Result<QByteArray> bytes = writeMessage(message);
        if (!bytes)
            continue;
        ++written;
        for (const QByteArray &line : bytes->split('\n'))
            EXPECT_LE(line.size(), 999);
        const MimePart read = readMime(*bytes);
        ASSERT_EQ(read.parts.size(), 2);
        EXPECT_EQ(read.parts[1].names(), expected.parts[1].names());
        const QByteArray disposition = read.parts[1].field("content-disposition");
        EXPECT_EQ(fileNameOf(disposition), payload) << disposition.toStdString();
    }
    EXPECT_GT(written, 20);
}

} // namespace
