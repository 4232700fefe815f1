// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

namespace Demitasse {

/// One line of an iCalendar or vCard file, unfolded and cut where RFC 5545 section 3.1 cuts it:
/// `ATTENDEE;CN="Ada, L";RSVP=TRUE:mailto:ada@example.org`. Bytes are kept as they are.
struct ContentLine
{
    /// Upper case.
    QByteArray name;
    /// Each as it stands, such as `CN="Ada, L"`.
    QByteArrayList parameters;
    QByteArray value;

    friend bool operator==(const ContentLine &, const ContentLine &) = default;
};

/// A line that is unfolded already. One without a colon is all name.
ContentLine cutContentLine(const QByteArray &line);

/// The lines of a file, whatever its line ends; blank ones are left out.
QList<ContentLine> contentLines(const QByteArray &file);

/// A line as it is written: folded to at most 75 octets, never inside a letter of UTF-8, ended by CRLF.
QByteArray foldedLine(const ContentLine &line);

} // namespace Demitasse
