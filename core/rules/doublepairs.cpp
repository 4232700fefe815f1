// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/doublepairs.h"

#include "core/rules/doubleblocks.h"

#include <algorithm>

namespace Demitasse {

namespace {

// More than these in one block are compared with their neighbours only.
constexpr size_t LargeBlock = 80;
constexpr size_t Neighbours = 10;

struct BlockEntry
{
    size_t key;
    quint32 number;

    auto operator<=>(const BlockEntry &) const = default;
};

} // namespace

std::vector<SubjectPair> pairsToCompare(const DoubleSubjects &subjects, const Nicknames &nicknames)
{
    std::vector<BlockEntry> entries;
    for (qsizetype i = 0; i < subjects.size(); ++i) {
        for (const size_t key : blocksOf(subjects.at(i), nicknames))
            entries.push_back({key, static_cast<quint32>(i)});
    }
    std::ranges::sort(entries);
    std::vector<SubjectPair> pairs;
    for (auto from = entries.begin(); from != entries.end();) {
        const auto to = std::find_if(from, entries.end(), [from](const BlockEntry &e) { return e.key != from->key; });
        const bool isLarge = static_cast<size_t>(to - from) > LargeBlock;
        for (auto one = from; one != to; ++one) {
            const auto last = isLarge ? std::min(to, one + Neighbours + 1) : to;
            for (auto other = one + 1; other < last; ++other) {
                if (one->number != other->number)
                    pairs.emplace_back(one->number, other->number);
            }
        }
        from = to;
    }
    std::ranges::sort(pairs);
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace Demitasse
