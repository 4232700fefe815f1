// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/signaturelines.h"

#include <optional>

namespace Demitasse {

// What lines that come with a signature, but are not about the person, look like.

/// "Title: ", "Courriel : ", with the length of label, colon and spaces.
struct LeadingLabel
{
    SignatureLabel label = SignatureLabel::None;
    qsizetype length = 0;
};
std::optional<LeadingLabel> leadingLabel(const QString &line);

/// "To:", "Envoyé :", "Subject:".
bool isOtherHeader(const QString &line);
/// "On Monday, Ada wrote:", "-----Original Message-----".
bool beginsOlderMail(const QString &line);
/// "Best regards,", "Cordialement": how much of the line is closing, when what is left is a name or nothing.
std::optional<qsizetype> closingLength(const QString &line);
/// "Hi Sam,", "Bonjour Madame,".
bool isGreeting(const QString &line);
/// Confidentiality, print less, unsubscribe.
bool beginsFooter(const QString &line);
/// "Sent from my phone", legal notices, land acknowledgements, working hours, what the buttons of a profile say.
bool isNoise(const QString &line);
/// A sentence, as in the body of a mail or a motto.
bool isProse(const QString &line);

} // namespace Demitasse
