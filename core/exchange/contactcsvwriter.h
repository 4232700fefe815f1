// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactsheet.h"

#include <functional>

class QIODevice;

namespace Demitasse {

/// Writes contacts as CSV for spreadsheets and for `readContactCsv`, which gives back exactly the same: RFC 4180 with
/// every field quoted, lines ending in CRLF, UTF-8 with a mark at its beginning so that spreadsheets see what it is,
/// and cells that are no formulas. `goOn` is asked before each row, with how many are written, and may say no.
/// The number of contacts. FileNotWritten (no path; the reason), Cancelled.
Result<int> writeContactCsv(QIODevice &out, const QList<ContactSheetRow> &rows,
    const std::function<bool(qsizetype)> &goOn = {});

} // namespace Demitasse
