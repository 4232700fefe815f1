// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/progress.h"

#include "app/cli/safetext.h"
#include "app/cli/standardinput.h"

#include <cstdio>

namespace Demitasse {

using namespace Qt::StringLiterals;

Progress::Progress()
    : m_isWatched(isStandardErrorATerminal())
{
}

Progress::~Progress()
{
    if (m_shown >= 0)
        std::fputs("\r\033[K", stderr);
}

void Progress::show(const QString &what, double share)
{
    const int percent = static_cast<int>(share * 100);
    if (!m_isWatched || percent == m_shown)
        return;
    m_shown = percent;
    std::fputs(u"\r\033[K%1 %2 %"_s.arg(safeLine(what)).arg(percent).toUtf8().constData(), stderr);
}

} // namespace Demitasse
