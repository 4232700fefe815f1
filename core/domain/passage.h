// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Demitasse {

/// A piece of a text, on one line, with what somebody looked for in it.
struct Passage
{
    /// In UTF-16 units of the passage.
    struct Mark
    {
        qsizetype start = 0;
        qsizetype length = 0;

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    QString text;
    /// In order; they do not overlap.
    QList<Mark> marks;

    friend bool operator==(const Passage &, const Passage &) = default;
};

} // namespace Demitasse
