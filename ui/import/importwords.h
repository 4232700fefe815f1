// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

struct ImportFile;

/// How a file was understood: whose it is, its encoding and separator, and the columns that no field takes.
QString recognisedText(const ImportFile &file);

} // namespace Demitasse
