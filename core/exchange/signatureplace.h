// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/signature.h"
#include "core/exchange/signaturelines.h"

#include <optional>

namespace Demitasse {

/// What stands between two separators, also taken apart at its commas.
struct SignatureSegment
{
    SignaturePiece whole;
    QList<SignaturePiece> parts;
};

/// Takes places and street addresses out of the segments; the first city that is named comes back. A city is known by
/// its province, state, country or postal code, or by its own name when it is a large one.
std::optional<SignaturePart> takeCity(QList<SignatureSegment> &segments);

} // namespace Demitasse
