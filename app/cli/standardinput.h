// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QByteArray>
#include <QString>

namespace Demitasse {

/// All of standard input as UTF-8 text, without its last line end. UsageWrong when it is something else or endless.
Result<QString> readStandardInput();

/// The text of a file, or of standard input for “-”, under the same conditions; FileMissing, FileUnreadable.
Result<QString> readTextFile(const QString &file);

/// At most `most` bytes of a file, or of standard input for “-”, whatever they are; FileMissing, FileUnreadable.
Result<QByteArray> readBytes(const QString &file, qint64 most);

/// Whether a person watches standard error, so that progress may be shown there.
bool isStandardErrorATerminal();

} // namespace Demitasse
