// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QString>

namespace Demitasse {

/// Whether a file may be put where something is already, even when a person says so: never in the place of what bears the
/// name of a workspace, a backup or what lies beside them, nor of a folder or a device. FileExists (path).
Result<> mayReplace(const QString &path);

/// Writes a whole file so that a crash at any moment leaves the old one or the new one: a temporary file beside it,
/// fsync, rename, fsync of the folder. Fails as `mayReplace` does and with FileNotWritten (path, reason), the old file
/// untouched.
Result<> writeDurably(const QString &path, const QByteArray &bytes);

/// Makes what a file and its folder entry hold survive a power cut.
Result<> flushToDisk(const QString &path);

} // namespace Demitasse
