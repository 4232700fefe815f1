// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/wrapping.h"

#include <QStringList>

#include <algorithm>

namespace Demitasse {

int wrapFlags(const QFontMetrics &metrics, const QString &text, int width)
{
    const QStringList words = text.split(u' ');
    const bool tooWide = std::ranges::any_of(
        words, [&](const QString &word) { return metrics.horizontalAdvance(word) > width; });
    return Qt::AlignTop | Qt::AlignLeft | (tooWide ? Qt::TextWrapAnywhere : Qt::TextWordWrap);
}

} // namespace Demitasse
