// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/doublepairs.h"

#include "core/rules/nicknames.h"

#include <algorithm>

namespace Demitasse {

namespace {

constexpr qsizetype MostWords = 5;
// More than these with one key are compared with their neighbours only.
constexpr size_t LargeBlock = 80;
constexpr size_t Neighbours = 10;
constexpr qsizetype ShortestWithSlip = 3;

/// What two subjects must have in common to be compared, as hashes: a collision costs a comparison and nothing else.
class Blocks
{
public:
    explicit Blocks(const Nicknames &nicknames)
        : m_nicknames(nicknames)
    {
    }

    void add(quint32 number, const DoubleSubject &subject)
    {
        for (const QString &email : subject.emails)
            put(number, qHashMulti(1, email));
        for (const DoubleSubject::Phone &phone : subject.phones)
            put(number, qHashMulti(2, phone.number));
        for (const QString &profile : subject.profiles)
            put(number, qHashMulti(3, profile));
        const QList<NameWord> words = wordsOf(subject.name);
        for (qsizetype i = 0; i < words.size(); ++i) {
            for (qsizetype j = i + 1; j < words.size(); ++j) {
                const QString pair = DoubleSubjects::wordPair(words[i].text, words[j].text);
                put(number, qHashMulti(4, pair));
                put(number, qHashMulti(5, pair, subject.organization.key));
            }
        }
        QStringList places = subject.workDomains;
        if (!subject.organization.key.isEmpty())
            places.append(subject.organization.key);
        for (const QString &place : std::as_const(places)) {
            for (const NameWord &word : words)
                addAtPlace(number, qHashMulti(6, place, word.text), word, subject, words);
        }
    }

    std::vector<SubjectPair> pairs()
    {
        std::ranges::sort(m_entries);
        std::vector<SubjectPair> pairs;
        for (auto from = m_entries.begin(); from != m_entries.end();) {
            const auto to = std::find_if(from, m_entries.end(), [from](const Entry &e) { return e.key != from->key; });
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

private:
    struct Entry
    {
        size_t key;
        quint32 number;

        auto operator<=>(const Entry &) const = default;
    };

    /// The first few, and the family name in one where it is several: "van der Berg" may be "Vanderberg".
    static QList<NameWord> wordsOf(const PersonName &name)
    {
        QList<NameWord> words = name.words.first(std::min(name.words.size(), MostWords));
        NameWord family {{}, {}, true, false};
        for (const NameWord &word : name.words) {
            if (word.isFamily)
                family.text += word.text;
        }
        if (!family.text.isEmpty() && !std::ranges::contains(words, family.text, &NameWord::text)) {
            family.letters = family.text;
            words.append(family);
        }
        return words;
    }

    void put(quint32 number, size_t key) { m_entries.push_back({key, number}); }

    void addAtPlace(quint32 number, size_t at, const NameWord &word, const DoubleSubject &subject,
        const QList<NameWord> &words)
    {
        for (const NameWord &other : words) {
            if (&other == &word || (other.text == word.text && other.isFamily == word.isFamily))
                continue;
            put(number, qHashMulti(at, 'i', other.text.front()));
            putNicknames(number, at, other.text);
            if (other.letters.size() < ShortestWithSlip)
                continue;
            // Two words that differ by one slip are the same when each lacks the right letter, or one of them does.
            put(number, qHashMulti(at, 's', other.letters));
            for (qsizetype i = 0; i < other.letters.size(); ++i)
                put(number, qHashMulti(at, 's', QString(other.letters).remove(i, 1)));
        }
        for (const QString &called : subject.name.alsoCalled)
            putNicknames(number, at, called);
    }

    void putNicknames(quint32 number, size_t at, const QString &name)
    {
        put(number, qHashMulti(at, 'n', name));
        for (const int group : m_nicknames.groupsOf(name))
            put(number, qHashMulti(at, 'g', group));
    }

    const Nicknames &m_nicknames;
    std::vector<Entry> m_entries;
};

} // namespace

std::vector<SubjectPair> pairsToCompare(const DoubleSubjects &subjects, const Nicknames &nicknames)
{
    Blocks blocks(nicknames);
    for (qsizetype i = 0; i < subjects.size(); ++i)
        blocks.add(static_cast<quint32>(i), subjects.at(i));
    return blocks.pairs();
}

} // namespace Demitasse
