// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/signature.h"
#include "core/workflow/pipeline.h"

namespace Demitasse {

/// A pasted signature, card or profile top, before anything is stored. Both are bounded, and safe on any thread.

/// What it says, and where; see `readSignature`.
QList<SignaturePart> readPasted(const QString &text);
/// As a new contact: all but what is left for the person to decide.
ContactDraft draftOf(const QList<SignaturePart> &parts);
/// Whether a text on its way (a clipboard, something dropped) is worth offering to read.
bool isWorthReading(const QString &text);

} // namespace Demitasse
