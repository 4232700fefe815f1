// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QString>

namespace Demitasse {

/// Writes a whole file so that a crash at any moment leaves the old one or the new one: a temporary file beside it,
/// fsync, rename, fsync of the folder. Fails with FileNotWritten (path, reason), the old file untouched.
Result<> writeDurably(const QString &path, const QByteArray &bytes);

/// Makes what a file and its folder entry hold survive a power cut.
Result<> flushToDisk(const QString &path);

} // namespace Demitasse
