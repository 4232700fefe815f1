// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/signatureplace.h"

#include <QStringList>

namespace Demitasse {

/// What a phrase says of someone's work, by its words alone.
enum class JobKind {
    Other,
    Role,
    Organization,
    /// "Government of Ontario": above the employer, and only named when nothing nearer is.
    Government,
    /// Employer or unit, by its company.
    Body,
    Unit,
};

struct JobPhrase
{
    SignaturePiece piece;
    JobKind kind = JobKind::Other;
    qsizetype segment = 0;
    bool french = false;
    /// Stood after "at", "@" or "chez".
    bool employer = false;
    /// Holds a word for what people work in ("policy").
    bool hasField = false;
};

/// The phrases of the segments in order: what stands between commas, but a role keeps what completes it ("Director,
/// Strategy and Planning"), and "Analyst at Brightline" is two. `employers` are the domains' words.
QList<JobPhrase> jobPhrases(const QList<SignatureSegment> &segments, const QStringList &employers);

/// Whether a phrase that nothing is known of is rather a motto than a name.
bool isMotto(const JobPhrase &phrase);

} // namespace Demitasse
