// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <cstdio>
#include <vector>

namespace Demitasse {

/// Measurements of one thing, in milliseconds.
class Figures
{
public:
    void add(double milliseconds) { m_sorted.insert(std::ranges::upper_bound(m_sorted, milliseconds), milliseconds); }
    /// 0.5 is the median.
    double at(double share) const
    {
        const auto last = static_cast<double>(m_sorted.size() - 1);
        return m_sorted[static_cast<size_t>(last * share + 0.5)];
    }

private:
    std::vector<double> m_sorted;
};

inline void report(const char *what, const Figures &ours, const char *limit, const Figures &machine)
{
    std::printf("%s: %.2f x %s (median %.2f against %.2f ms; p99 %.2f against %.2f ms)\n", what,
        ours.at(0.5) / machine.at(0.5), limit, ours.at(0.5), machine.at(0.5), ours.at(0.99), machine.at(0.99));
    std::fflush(stdout);
}

} // namespace Demitasse
