// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mailmessage.h"

#include "core/domain/words.h"
#include "core/exchange/senttext.h"

#include <KMime/Content>
#include <KMime/Headers>

#include <memory>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Result<> checkParty(const MailParty &party)
{
    if (wireAddress(party.address).isEmpty())
        return failure(ErrorCode::AddressInvalid, {party.address});
    if (!isHeaderText(party.name))
        return failure(ErrorCode::LineInvalid, {u"name"_s});
    return {};
}

bool isFileName(const QString &name)
{
    // Encoded, an octet takes three, and a line of the header at most 998.
    constexpr qsizetype longest = 255;
    return !name.isEmpty() && name.toUtf8().size() <= longest && isHeaderText(name) && !name.contains(u'/')
        && !name.contains(u'\\');
}

Result<> checkMessage(const MailMessage &message)
{
    if (message.to.isEmpty())
        return failure(ErrorCode::AttendeeAddressMissing);
    for (const MailParty &party : message.to + QList {message.from}) {
        if (const Result<> checked = checkParty(party); !checked)
            return checked;
    }
    if (!isHeaderText(message.subject))
        return failure(ErrorCode::LineInvalid, {u"subject"_s});
    bool named = !message.invitation || isFileName(message.invitation->fileName);
    for (const MailAttachment &attachment : message.attachments)
        named = named && isFileName(attachment.fileName);
    return named ? Result<> {} : failure(ErrorCode::LineInvalid, {u"file"_s});
}

using Part = std::unique_ptr<KMime::Content>;

Part newPart(const QByteArray &mimeType, KMime::Headers::contentEncoding encoding)
{
    auto part = std::make_unique<KMime::Content>();
    part->contentType()->setMimeType(mimeType);
    part->contentTransferEncoding()->setEncoding(encoding);
    return part;
}

Part textPart(const QString &body)
{
    Part part = newPart("text/plain", KMime::Headers::CEquPr);
    part->contentType()->setCharset("UTF-8");
    QByteArray text = sentText(body).toUtf8();
    if (!text.endsWith('\n'))
        text += '\n';
    part->setBody(text);
    return part;
}

Part calendarPart(const MailInvitation &invitation)
{
    Part part = newPart("text/calendar", KMime::Headers::CEbase64);
    part->contentType()->setCharset("UTF-8");
    part->contentType()->setParameter(QByteArrayLiteral("method"), QString(word(invitation.method)).toUpper());
    part->setBody(invitation.content);
    return part;
}

Part filePart(const MailAttachment &attachment)
{
    Part part = newPart(attachment.mimeType, KMime::Headers::CEbase64);
    part->contentDisposition()->setDisposition(KMime::Headers::CDattachment);
    part->contentDisposition()->setFilename(attachment.fileName);
    part->setBody(attachment.content);
    return part;
}

Part container(const QByteArray &mimeType, const QByteArray &boundary, std::vector<Part> parts)
{
    Part whole = newPart(mimeType, KMime::Headers::CE7Bit);
    whole->contentType()->setBoundary(boundary);
    for (Part &part : parts)
        whole->appendContent(part.release());
    return whole;
}

Part contentOf(const MailMessage &message, const QByteArray &boundary)
{
    std::vector<Part> parts;
    parts.push_back(textPart(message.body));
    if (message.invitation) {
        std::vector<Part> forms;
        forms.swap(parts);
        forms.push_back(calendarPart(*message.invitation));
        parts.push_back(container("multipart/alternative", "either-" + boundary, std::move(forms)));
        parts.push_back(
            filePart({message.invitation->fileName, "application/ics", message.invitation->content}));
    }
    for (const MailAttachment &attachment : message.attachments)
        parts.push_back(filePart(attachment));
    return parts.size() == 1 ? std::move(parts.front())
                             : container("multipart/mixed", "all-" + boundary, std::move(parts));
}

} // namespace

// KMime writes the parts. The header is our own: KMime drops an address that is not ASCII without a word, and puts a
// subject of any length into one encoded word.
Result<QByteArray> writeMessage(const MailMessage &message, MailUse use)
{
    if (const Result<> checked = checkMessage(message); !checked)
        return failure(checked);
    Q_ASSERT(!message.id.isNull() && message.date.isValid());

    const QByteArray id = message.id.toByteArray(QUuid::WithoutBraces);
    QByteArray bytes = partiesField("From", {message.from}) + partiesField("To", message.to)
        + textField("Subject", message.subject) + "Date: " + message.date.toString(Qt::RFC2822Date).toLatin1() + "\r\n"
        + "Message-ID: <" + id + "@demitasse.invalid>\r\nMIME-Version: 1.0\r\n";
    if (use == MailUse::Draft)
        bytes += "X-Unsent: 1\r\n";
    const Part content = contentOf(message, id);
    content->assemble();
    return bytes + content->encodedContent(true);
}

} // namespace Demitasse
