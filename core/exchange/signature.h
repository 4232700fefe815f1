// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/signature.h"
#include "core/exchange/contactcsv.h"

#include <QList>
#include <QString>

namespace Demitasse {

/// A longer text is read up to here.
inline constexpr qsizetype longestSignature = 8000;

/// Reads an e-mail signature, a business card or the top of a profile, in English, French or both, in any order of
/// lines: one person, by the shape of the lines, the words of the trade, and what the e-mail address says. Greetings,
/// closings, quoted text, footers, fax numbers and street addresses are left out. Parts stand in the order of their
/// fields; units outermost first. Of a signature in two languages the first one is read. Any text is taken; one that
/// says nothing gives nothing. (REQ 25-29)
QList<SignaturePart> readSignature(const QString &text);

/// What was taken (all but Open), as an import would bring it.
ContactCandidate candidateOf(const QList<SignaturePart> &parts);

/// Whether a text is short and says who someone is and how to reach them, so that it is worth offering to read it.
bool looksLikeSignature(const QString &text);

} // namespace Demitasse
