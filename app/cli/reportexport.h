// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "core/workflow/reporting.h"

namespace Demitasse {

/// What is shared in a report, as options of `export`.
QList<QCommandLineOption> reportOptions();
/// Writes the report: how many conversations it tells of are its records.
Result<Reply> exportReport(const Call &call, Desk &desk, ReportFormat format, const QList<ContactId> &contacts);

} // namespace Demitasse
