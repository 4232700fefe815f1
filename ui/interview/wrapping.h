// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QString>

namespace Demitasse {

/// How a text is broken into lines of that width: between words, and within them only when one is wider than a line.
int wrapFlags(const QFontMetrics &metrics, const QString &text, int width);

} // namespace Demitasse
