// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactcsv.h"

#include <functional>

namespace Demitasse {

/// Of the versions that are written: 3.0 (RFC 2426) is what Google and Apple write themselves, 4.0 (RFC 6350) has a
/// place for languages and pronouns.
enum class VCardVersion
{
    V3,
    V4
};

/// The card of a person as Google, Apple, Outlook and Thunderbird take it: UTF-8, CRLF, lines of at most 75 octets. It
/// holds what one gives away of somebody (names, organization and units, role, ways to reach them, city, zone,
/// language, tags, remarks, picture), and nothing of what the student thinks of them. Whatever the texts hold, it stays
/// text of its own field; controls are dropped, and newlines remain in the remarks only. `readVCards` gives back the
/// same person.
QByteArray vCardOf(const ContactCandidate &person, VCardVersion version = VCardVersion::V4);

/// Writes the cards of these people, and gives back how many. `goOn` is asked before each, with how many are written,
/// and may say no. FileNotWritten (no path; the reason), Cancelled.
Result<int> writeVCards(QIODevice &out, const QList<ContactCandidate> &people, VCardVersion version = VCardVersion::V4,
    const std::function<bool(qsizetype)> &goOn = {});

} // namespace Demitasse
