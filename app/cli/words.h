// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Demitasse {

/// What this program says itself, translated in one context: `Cli::tr("…")`.
class Cli
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

} // namespace Demitasse
