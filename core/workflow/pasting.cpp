// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/pasting.h"

#include "core/exchange/signature.h"

namespace Demitasse {

QList<SignaturePart> readPasted(const QString &text)
{
    return readSignature(text);
}

ContactDraft draftOf(const QList<SignaturePart> &parts)
{
    return draftOf(candidateOf(parts));
}

bool isWorthReading(const QString &text)
{
    return looksLikeSignature(text);
}

} // namespace Demitasse
