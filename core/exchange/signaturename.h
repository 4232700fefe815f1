// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/signaturelines.h"

#include <optional>

namespace Demitasse {

/// A stretch that has the shape of a person's name.
struct NameReading
{
    /// As one would write it: no courtesy, no degrees, "JANE DOE" as "Jane Doe", "DOE, Jane" as "Jane Doe".
    QString name;
    /// From brackets or quotation marks inside: "Li (Lily) Wei".
    QString preferred;
    qsizetype start = 0;
    qsizetype length = 0;
    /// How much speaks for it by its shape alone.
    double score = 0;
};

/// Nothing when the words cannot be a name: digits, small letters, more than six words.
std::optional<NameReading> readNameShape(const SignaturePiece &piece);

/// How much an e-mail address or a profile link speaks for the name; 0 when it does not. Six when it holds both names.
double nameEvidence(const QString &name, const QString &handle);

/// "jane.doe" as "Jane Doe"; empty when it does not look like two names.
QString nameInLocalPart(const QString &localPart);

} // namespace Demitasse
