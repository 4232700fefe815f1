// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// A question worth asking, as a file of them holds it.
struct Question
{
    /// A stable name, such as "how-did-you-get-here".
    QString id;
    QString text;
    /// "en" or "fr".
    QString language;
    /// What it usually takes.
    int minutes = 3;

    friend bool operator==(const Question &, const Question &) = default;
};

} // namespace Demitasse
