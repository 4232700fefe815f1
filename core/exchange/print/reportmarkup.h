// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/report.h"

#include <QByteArray>

namespace Demitasse {

/// CommonMark with the tables of GitHub, in UTF-8: every character that would mean something else is escaped.
QByteArray reportMarkdown(const Report &report);

/// One HTML file in UTF-8 that is well-formed XML as well, needs nothing from elsewhere and lets nothing in: no scripts,
/// no pictures, no addresses that open by themselves. Light and dark as the reader has it, and fit for printing.
QByteArray reportHtml(const Report &report);

} // namespace Demitasse
