// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/system/process.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace Demitasse {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    constexpr rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace Demitasse
