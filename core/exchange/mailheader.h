// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Demitasse {

/// Somebody a message is from or to.
struct MailParty
{
    QString name;
    QString address;

    friend bool operator==(const MailParty &, const MailParty &) = default;
};

/// Whether a text may stand in the header of a message: no control, no line break of any kind, no byte
/// order mark, no half of a character.
bool isHeaderText(QStringView text);

/// The address as it goes over the wire: its domain in ASCII (IDNA), letters of other scripts left of the `@` in UTF-8
/// (RFC 6532). Empty when it is none (`isSafeAddress`) or its domain cannot be written so.
QByteArray wireAddress(const QString &address);

/// A whole header field with its CRLF: RFC 5322, folded at 76 octets; what is not plain short ASCII in encoded words
/// (RFC 2047) that never cut a character. Whatever the text holds, it stays the value of this one field.
/// Precondition: isHeaderText.
QByteArray textField(QByteArrayView name, const QString &text);

/// The same for people, one a line. Precondition: each name isHeaderText, each address has a wireAddress.
QByteArray partiesField(QByteArrayView name, const QList<MailParty> &parties);

} // namespace Demitasse
