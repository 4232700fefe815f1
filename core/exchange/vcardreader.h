// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactcsv.h"

namespace Demitasse {

/// How a file of cards was understood.
struct VCardShape
{
    /// What the first card says it is, such as "3.0"; empty when it does not.
    QString version;
    /// As `QStringConverter` names it; UTF-8 when each property may have its own.
    QString encoding;
    /// Those that reached the sink.
    int cards = 0;

    friend bool operator==(const VCardShape &, const VCardShape &) = default;
};

/// Whether a file, as far as it can be peeked into, has a line that begins a card.
bool looksLikeVCards(QIODevice &in);

/// Reads vCard 2.1, 3.0 and 4.0 (RFC 6350, RFC 2426 and the specification of 1996) as programs really write them:
/// UTF-8, UTF-16, and any charset that a property says it is in, else Windows-1252 where it is no UTF-8; any line ends;
/// folded by space or tab; quoted-printable and base64; several cards, also without an END. Each card reaches the sink
/// exactly once, with the line of its BEGIN; a card within a card (AGENT) is part of that one and passed over. Text
/// outside of cards is no card. Pictures are taken from within the card only, never fetched. Memory stays flat and time
/// linear whatever the file: see `ByteLines::longest`, `VCardContact::mostBytes`. A card is rejected as
/// `VCardContact::candidate` says. Fails with FileNotWhatItSays (the detail tells what the file is instead, "text" if
/// it merely has no card) or FileUnreadable. An empty file has no cards, which is no error.
Result<VCardShape> readVCards(QIODevice &in, const ContactSink &sink);

} // namespace Demitasse
