// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Demitasse {

/// A pack to read, "-" for standard input.
Result<PackFile> packFile(const QString &path);
QJsonArray packFaultsJson(const QString &path, const QList<PackFault> &faults);
QString packFaultText(const QString &path, const PackFault &fault);

/// Whether an import is of packs: it says so, or a file is one. They are imported apart from files of contacts.
bool asksForPacks(const Call &call);

/// Takes in the packs of one call in their order, each as one step for undo. One that is refused costs only itself.
Result<Reply> importPacks(const Call &call);

} // namespace Demitasse
