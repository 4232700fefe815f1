// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/signature.h"
#include "core/exchange/signaturelines.h"

namespace Demitasse {

/// Takes the ways to reach a person out of the lines, and marks them as read: e-mail addresses (also "ada (at) x (dot)
/// org"), profiles and sites, phone numbers with their extension and kind, and pronouns. Fax numbers are marked and
/// left out. Each one once.
QList<SignaturePart> takeReach(QList<SignaturePiece> &lines);

} // namespace Demitasse
