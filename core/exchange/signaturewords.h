// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Demitasse {

/// The trade of a word, folded ("directrice", "ministry").
enum class WordKind
{
    Other,
    /// "analyst", "directrice"
    Role,
    /// "ministry", "inc"
    Organization,
    /// "branch", "direction"
    Unit,
    /// Either of the two, by its company: "school", "office".
    Body,
    /// "phd", "ing", "cpa"
    Credential,
    /// An employer when a name stands beside it, and otherwise what people work in: "energy", "analytics".
    Industry,
    /// What people work in: "policy", "finances". Not a name, and nothing else by itself.
    Field,
};

/// The words of a text, folded, without the punctuation around them.
QStringList signatureWords(QStringView text);

WordKind wordKind(const QString &folded);

/// What a whole phrase is, by its head: the last known word before "of" or "for" in English ("Bank Manager" is a role,
/// "Bank of Lakes" is a bank), the first known one in French ("Directrice, Direction des politiques").
WordKind phraseKind(const QString &phrase);

/// Whether the phrase has French function words or accents, or words that only French has.
bool isFrench(QStringView phrase);

/// "de", "van", "bin": stands inside a name in small letters.
bool isNameParticle(const QString &folded);
/// "Mr", "Mme", "Dr": stands before a name.
bool isCourtesy(const QString &folded);
/// A province, state or country, whole or short, folded.
bool isRegion(const QString &folded);
/// A city that is known without its region.
bool isKnownCity(const QString &folded);

} // namespace Demitasse
