// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/corpus.h"

#include <QDir>

namespace Demitasse {

std::optional<QString> corpusFolder()
{
    const QString folder = qEnvironmentVariable("DEMITASSE_CORPUS");
    if (folder.isEmpty() || !QDir(folder).exists())
        return std::nullopt;
    return QDir(folder).absolutePath();
}

} // namespace Demitasse
