// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/brief.h"
#include "core/exchange/print/pdfpages.h"

namespace Demitasse {

/// Draws both pages on what has pages, as large as they are there. Fails as `printPages`.
Result<> printBrief(const Brief &brief, QPagedPaintDevice &device);

/// The same as a PDF. FontMissing.
Result<QByteArray> writeBrief(const Brief &brief, Paper paper);

} // namespace Demitasse
