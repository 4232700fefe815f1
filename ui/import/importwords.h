// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importsource.h"

#include <QString>

namespace Demitasse {

struct ImportFile;

/// How a file was understood: whose it is, its encoding and separator, and the columns that no field takes.
QString recognisedText(const ImportFile &file);

/// What a column holds, as people choose it.
QString fieldText(ContactField field);

/// Why nothing came of a file, and what to do.
QString failureText(const ImportFile &file);

} // namespace Demitasse
