// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace Demitasse {

/// The words of a closed set, in the order of its enumerators: what files, JSON and options hold, in every language.
/// Each closed set specialises this beside its enum and asserts that no enumerator was forgotten.
template <class E> inline constexpr std::array<QLatin1StringView, 0> wordsOf {};

template <class E> QString word(E value) { return wordsOf<E>[static_cast<size_t>(value)]; }

template <class E> std::optional<E> fromWord(QStringView text)
{
    for (size_t i = 0; i < wordsOf<E>.size(); ++i) {
        if (text == wordsOf<E>[i])
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/// Every member of a closed set, in order.
template <class E> constexpr auto allOf()
{
    std::array<E, wordsOf<E>.size()> all {};
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = static_cast<E>(i);
    return all;
}

} // namespace Demitasse
