// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QString>

namespace Demitasse {

/// Shows how far something is, on one line of a terminal that is wiped at the end; nothing where nobody watches.
class Progress
{
public:
    Progress();
    ~Progress();
    Progress(const Progress &) = delete;
    Progress &operator=(const Progress &) = delete;

    /// `share` from 0 to 1.
    void show(const QString &what, double share);
    /// Takes the steps of a run (`Result<bool> step()`, true while there are more; `double progress()`) to its end.
    template <class Run> Result<> follow(Run &run, const QString &what)
    {
        for (;;) {
            const Result<bool> more = run.step();
            if (!more)
                return failure(more);
            if (!*more)
                return {};
            show(what, run.progress());
        }
    }

private:
    bool m_isWatched;
    int m_shown = -1;
};

} // namespace Demitasse
