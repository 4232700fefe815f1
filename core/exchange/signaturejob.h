// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/signature.h"
#include "core/exchange/signatureplace.h"

namespace Demitasse {

/// What someone does and where, from what is left of a signature once name, place and addresses are taken.
/// `emails` and `links` tell which of several names is the employer's; `nameLine` is where the name stands, -1 without
/// one. The organization comes before its units, outermost first.
QList<SignaturePart> readJob(
    const QList<SignatureSegment> &segments, const QList<SignaturePart> &reach, int nameLine);

} // namespace Demitasse
