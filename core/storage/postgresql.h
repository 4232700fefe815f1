// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What only PostgreSQL does or says. So far its type names, which hold the schema to one shape for both engines.
namespace Demitasse::PostgreSql {

QString expandSchema(const QString &migration);

} // namespace Demitasse::PostgreSql
