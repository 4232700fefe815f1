// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/reporting.h"

namespace Demitasse {

/// Takes out of a report the names that were asked to be left out, from every text in it, and says what may still be one.
/// The author's own name stays.
void maskReport(ComposedReport &composed, const ReportFacts &facts, const ReportRequest &request);

} // namespace Demitasse
