// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/cleantext.h"

#include <algorithm>

namespace Demitasse {

QString cleanText(QString text)
{
    const auto isSuspect = [](QChar c) { return c.isNull() || c.isSurrogate() || c.unicode() == 0xfffe; };
    if (std::ranges::none_of(std::as_const(text), isSuspect))
        return text;

    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && std::as_const(text)[i + 1].isLowSurrogate()) {
            clean += c;
            clean += std::as_const(text)[++i];
        } else if (c.isSurrogate()) {
            clean += QChar::ReplacementCharacter;
        } else if (!c.isNull() && c.unicode() != 0xfffe) {
            clean += c;
        }
    }
    return clean;
}

} // namespace Demitasse
