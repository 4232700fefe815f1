// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/pdfpages.h"
#include "core/exchange/print/report.h"

namespace Demitasse {

/// Draws the report on what has pages, as large as they are there. Fails as `printPages`.
Result<> printReport(const Report &report, QPagedPaintDevice &device);

/// The same as a PDF. FontMissing.
Result<QByteArray> reportPdf(const Report &report, Paper paper);

} // namespace Demitasse
