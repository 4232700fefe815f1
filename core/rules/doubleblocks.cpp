// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/doubleblocks.h"

#include "core/rules/nicknames.h"

#include <algorithm>

namespace Demitasse {

namespace {

constexpr qsizetype MostWords = 5;
constexpr qsizetype ShortestWithSlip = 3;

/// The first few, and the family name in one where it is several: "van der Berg" may be "Vanderberg".
QList<NameWord> blockWords(const PersonName &name)
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

/// The blocks of one subject.
class BlockKeys
{
public:
    BlockKeys(const DoubleSubject &subject, const Nicknames &nicknames)
        : m_subject(subject)
        , m_nicknames(nicknames)
        , m_words(blockWords(subject.name))
    {
    }

    std::vector<size_t> all()
    {
        addHandles();
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            for (qsizetype j = i + 1; j < m_words.size(); ++j) {
                const QString pair = DoubleSubjects::wordPair(m_words[i].text, m_words[j].text);
                put(qHashMulti(4, pair));
                put(qHashMulti(5, pair, m_subject.organization.key));
            }
        }
        QStringList places = m_subject.workDomains;
        if (!m_subject.organization.key.isEmpty())
            places.append(m_subject.organization.key);
        for (const QString &place : std::as_const(places)) {
            for (const NameWord &word : std::as_const(m_words))
                addAtPlace(qHashMulti(6, place, word.text), word);
        }
        return std::move(m_keys);
    }

private:
    void put(size_t key) { m_keys.push_back(key); }

    void addHandles()
    {
        for (const QString &email : m_subject.emails)
            put(qHashMulti(1, email));
        for (const DoubleSubject::Phone &phone : m_subject.phones)
            put(qHashMulti(2, phone.number));
        for (const QString &profile : m_subject.profiles)
            put(qHashMulti(3, profile));
    }

    void addAtPlace(size_t at, const NameWord &word)
    {
        for (const NameWord &other : std::as_const(m_words)) {
            if (&other == &word || (other.text == word.text && other.isFamily == word.isFamily))
                continue;
            put(qHashMulti(at, 'i', other.text.front()));
            addNicknames(at, other.text);
            if (other.letters.size() < ShortestWithSlip)
                continue;
            // Two words that differ by one slip are the same when each lacks the right letter, or one of them does.
            put(qHashMulti(at, 's', other.letters));
            for (qsizetype i = 0; i < other.letters.size(); ++i)
                put(qHashMulti(at, 's', QString(other.letters).remove(i, 1)));
        }
        for (const QString &called : m_subject.name.alsoCalled)
            addNicknames(at, called);
    }

    void addNicknames(size_t at, const QString &name)
    {
        put(qHashMulti(at, 'n', name));
        for (const int group : m_nicknames.groupsOf(name))
            put(qHashMulti(at, 'g', group));
    }

    const DoubleSubject &m_subject;
    const Nicknames &m_nicknames;
    QList<NameWord> m_words;
    std::vector<size_t> m_keys;
};

} // namespace

std::vector<size_t> blocksOf(const DoubleSubject &subject, const Nicknames &nicknames)
{
    return BlockKeys(subject, nicknames).all();
}

} // namespace Demitasse
