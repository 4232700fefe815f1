// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSet>

namespace Demitasse {

/// A group of fewer students could be told who is meant; of nobody, what they all did not do.
inline constexpr int FewestStudents = 5;

/// A count over several students, and who of them (by their place among all) is behind it.
struct CohortFigure
{
    int value = 0;
    QSet<int> students;
    /// Nobody may see the value.
    bool isHidden = false;

    void add(int student, int count)
    {
        value += count;
        if (count > 0)
            students.insert(student);
    }
    friend bool operator==(const CohortFigure &, const CohortFigure &) = default;
};

/// Hides every figure of fewer than `FewestStudents`.
void hideSmall(CohortFigure &figure);

/// Hides the small ones among the parts of a whole, and the whole when it is small. Where the whole is seen, what is left
/// of it after all parts that are seen is as good as seen, too: the next smallest part is hidden until that is a group
/// large enough, or nothing. `unnamed` is who counts in the whole and in none of the parts.
void hideSmallParts(CohortFigure &whole, const QList<CohortFigure *> &parts, const QSet<int> &unnamed = {});

/// The same for counts of who came so far or farther, each among those before: `steps` are who came exactly so far. A
/// difference of two that are seen is as good as seen, too. Gives the sums.
QList<CohortFigure> reachedAtLeast(const QList<CohortFigure> &steps);

} // namespace Demitasse
