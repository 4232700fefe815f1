// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/bytelines.h"

namespace Demitasse {

/// The content lines of a vCard file, put together again from the lines that hold them: RFC 6350 section 3.2, and what
/// vCard 2.1 adds, soft line breaks of quoted-printable and blocks of base64 that a blank line ends. BEGIN:VCARD and
/// END:VCARD are never taken for the rest of another line, so that a card which breaks off spoils no other.
class VCardLines
{
public:
    explicit VCardLines(ByteLines lines);

    /// The next one that is not blank, at most `ByteLines::longest` bytes of it.
    bool next(QByteArray &line);
    /// Where the one given last begins, from 1.
    int number() const { return m_number; }
    const ByteLines &source() const { return m_lines; }

    /// What tells which lines belong together.
    enum class Coding
    {
        Plain,
        QuotedPrintable,
        Base64
    };

private:
    void advance();
    bool append(QByteArray &line, Coding coding) const;

    ByteLines m_lines;
    /// The line after the one given last, if there is one.
    QByteArray m_ahead;
    bool m_more = true;
    bool m_blankBefore = false;
    int m_number = 0;
};

/// Whether a line is `BEGIN:VCARD` or `END:VCARD`, however written.
bool isVCardBegin(QByteArrayView line);
bool isVCardEnd(QByteArrayView line);

} // namespace Demitasse
