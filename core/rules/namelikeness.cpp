// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fold.h"
#include "core/rules/nicknames.h"
#include "core/rules/personname.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <vector>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

using Match = NameLikeness::Match;
using Words = QList<NameWord>;

constexpr qsizetype ShortestTransposed = 3;
constexpr qsizetype ShortestMisspelled = 4;
constexpr qsizetype ShortestGivenReplaced = 5;
constexpr qsizetype LongEnoughForTwo = 8;

bool isParticle(const NameWord &word)
{
    static const QSet<QString> particles {u"van"_s, u"von"_s, u"der"_s, u"den"_s, u"de"_s, u"da"_s, u"do"_s, u"dos"_s,
        u"das"_s, u"del"_s, u"della"_s, u"di"_s, u"du"_s, u"la"_s, u"le"_s, u"el"_s, u"al"_s, u"bin"_s, u"ibn"_s,
        u"bint"_s, u"abu"_s, u"y"_s, u"e"_s};
    return word.isFamily && particles.contains(word.text);
}

bool isVowel(QChar c)
{
    return QStringView(u"aeiouy").contains(c);
}

/// Maria and Mario, Paul and Paula, Julie and Julia: an ending makes another name of it.
bool differsInEnding(const QString &one, const QString &other)
{
    const QString &longer = one.size() >= other.size() ? one : other;
    const QString &shorter = one.size() >= other.size() ? other : one;
    if (longer.size() == shorter.size()) {
        return longer.first(longer.size() - 1) == shorter.first(shorter.size() - 1) && isVowel(longer.back())
            && isVowel(shorter.back());
    }
    return longer.startsWith(shorter) && isVowel(longer.back());
}

bool isTransposed(const QString &one, const QString &other)
{
    if (one.size() != other.size())
        return false;
    const auto [first, second] = std::ranges::mismatch(one, other);
    if (first == one.end() || first + 1 == one.end())
        return false;
    return *first == *(second + 1) && *(first + 1) == *second && std::equal(first + 2, one.end(), second + 2);
}

/// Whether so few slips could make one of the other, by how often each letter is in them.
bool haveNearlySameLetters(const QString &one, const QString &other, int most)
{
    std::array<int, 64> counts {};
    for (const QChar c : one)
        ++counts[c.unicode() % counts.size()];
    for (const QChar c : other)
        --counts[c.unicode() % counts.size()];
    int differences = 0;
    for (const int count : counts)
        differences += std::abs(count);
    return differences <= 2 * most;
}

/// Letters missing, added, replaced or transposed with their neighbour.
int distance(const QString &one, const QString &other, int most)
{
    if (std::abs(one.size() - other.size()) > most)
        return most + 1;
    const auto width = static_cast<size_t>(other.size()) + 1;
    std::vector<int> before(width);
    std::vector<int> last(width);
    std::vector<int> row(width);
    for (size_t j = 0; j < width; ++j)
        last[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < width; ++j) {
            const auto at = static_cast<qsizetype>(j);
            const bool same = one[i - 1] == other[at - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
            if (i > 1 && j > 1 && one[i - 1] == other[at - 2] && one[i - 2] == other[at - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
        }
        std::swap(before, last);
        std::swap(last, row);
    }
    return last[width - 1];
}

bool isMisspelledGiven(const QString &one, const QString &other, const Nicknames &nicknames)
{
    if (nicknames.isKnown(one) && nicknames.isKnown(other))
        return false;
    if (differsInEnding(one, other))
        return false;
    const bool replaced = one.size() == other.size() && !isTransposed(one, other);
    if (replaced && (one.size() < ShortestGivenReplaced || one.front() != other.front()))
        return false;
    return isMisspelling(one, other);
}

/// The two names while words are matched.
class Matching
{
public:
    Matching(const PersonName &one, const PersonName &other, const Nicknames &nicknames)
        : m_one(one.words)
        , m_other(other.words)
        , m_alsoOne(one.alsoCalled)
        , m_alsoOther(other.alsoCalled)
        , m_nicknames(nicknames)
    {
        joinWhatIsJoined(m_one, m_other);
        joinWhatIsJoined(m_other, m_one);
        m_oneUsed.resize(m_one.size());
        m_otherUsed.resize(m_other.size());
    }

    NameLikeness run()
    {
        take(Match::Exact, [](const NameWord &a, const NameWord &b) {
            return a.isFamily == b.isFamily && a.text == b.text && !a.isInitial();
        });
        take(Match::Exact, [](const NameWord &a, const NameWord &b) { return a.text == b.text && !a.isInitial(); });
        take(Match::Nickname, [this](const NameWord &a, const NameWord &b) { return areNicknames(a, b); });
        take(Match::Misspelled, [this](const NameWord &a, const NameWord &b) { return isSlip(a, b); });
        take(Match::Initial, [](const NameWord &a, const NameWord &b) {
            return (a.isInitial() || b.isInitial()) && a.text.front() == b.text.front();
        });
        judge();
        return m_result;
    }

private:
    /// "Mac Donald" as "MacDonald", "van der Berg" as "Vanderberg", "Jean-Paul" as "JP", where the other has it so.
    static void joinWhatIsJoined(Words &words, const Words &other)
    {
        for (qsizetype i = 0; i + 1 < words.size(); ++i) {
            QString joined = words[i].text;
            for (qsizetype last = i + 1; last < std::min(words.size(), i + 3); ++last) {
                joined += words[last].text;
                const QString initials = words[i].text.left(1) + words[last].text.left(1);
                const bool asOne = std::ranges::contains(other, joined, &NameWord::text);
                const bool asInitials = words[last].isJoined && std::ranges::contains(other, initials, &NameWord::text);
                if (!asOne && !asInitials)
                    continue;
                words[i].text = words[i].letters = asOne ? joined : initials;
                words.remove(i + 1, last - i);
                break;
            }
        }
    }

    bool areNicknames(const NameWord &a, const NameWord &b) const
    {
        if (a.isFamily && b.isFamily)
            return false;
        return m_nicknames.areOnePersons(a.text, b.text) || (!a.isFamily && m_alsoOne.contains(b.text))
            || (!b.isFamily && m_alsoOther.contains(a.text));
    }

    bool isSlip(const NameWord &a, const NameWord &b) const
    {
        if (a.isFamily != b.isFamily)
            return false;
        return a.isFamily ? isMisspelling(a.letters, b.letters) : isMisspelledGiven(a.letters, b.letters, m_nicknames);
    }

    template <class Test> void take(Match match, const Test &test)
    {
        for (qsizetype i = 0; i < m_one.size(); ++i) {
            for (qsizetype j = 0; j < m_other.size() && !m_oneUsed[i]; ++j) {
                if (m_otherUsed[j] || !test(m_one[i], m_other[j]))
                    continue;
                m_oneUsed[i] = m_otherUsed[j] = true;
                m_result.pairs.append({m_one[i].letters, m_other[j].letters, match});
                if (m_one[i].isFamily != m_other[j].isFamily)
                    ++m_crossed;
                else
                    ++(m_one[i].isFamily ? m_families : m_givens);
            }
        }
    }

    /// Words without a match; particles count for nothing.
    static Words left(const Words &words, const QList<bool> &used)
    {
        Words left;
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (!used[i] && !isParticle(words[i]))
                left.append(words[i]);
        }
        return left;
    }

    void judge()
    {
        const Words leftOne = left(m_one, m_oneUsed);
        const Words leftOther = left(m_other, m_otherUsed);
        const Words &extra = leftOne.isEmpty() ? leftOther : leftOne;
        m_result.extraWords = static_cast<int>(extra.size());
        m_result.extraGiven = std::ranges::any_of(extra, &NameWord::isJoined)
            || (!m_one.isEmpty() && leftOne.contains(m_one.first()) && !m_one.first().isFamily)
            || (!m_other.isEmpty() && leftOther.contains(m_other.first()) && !m_other.first().isFamily);
        m_result.reordered = m_crossed > 1 || (m_crossed == 1 && m_givens + m_families == 0);
        if (m_one.isEmpty() || m_other.isEmpty())
            m_result.kind = NameLikeness::Kind::Unknown;
        else if (!leftOne.isEmpty() && !leftOther.isEmpty())
            m_result.kind = onlyFamiliesDiffer(leftOne, leftOther) ? NameLikeness::Kind::OtherFamily
                                                                   : NameLikeness::Kind::Different;
        else if (m_result.count(Match::Initial) == m_result.pairs.size())
            m_result.kind = NameLikeness::Kind::Different;
        else if (m_result.pairs.size() == 1)
            m_result.kind = NameLikeness::Kind::OneWord;
        else
            m_result.kind = NameLikeness::Kind::Alike;
    }

    bool onlyFamiliesDiffer(const Words &leftOne, const Words &leftOther) const
    {
        return m_givens > 0 && m_result.count(Match::Exact) + m_result.count(Match::Nickname) > 0
            && std::ranges::all_of(leftOne, &NameWord::isFamily) && std::ranges::all_of(leftOther, &NameWord::isFamily);
    }

    Words m_one;
    Words m_other;
    const QStringList &m_alsoOne;
    const QStringList &m_alsoOther;
    const Nicknames &m_nicknames;
    QList<bool> m_oneUsed;
    QList<bool> m_otherUsed;
    NameLikeness m_result;
    int m_givens = 0;
    int m_families = 0;
    int m_crossed = 0;
};

} // namespace

qsizetype NameLikeness::count(Match match) const
{
    return std::ranges::count(pairs, match, &Pair::match);
}

NameLikeness likeness(const PersonName &one, const PersonName &other, const Nicknames &nicknames)
{
    NameLikeness result = Matching(one, other, nicknames).run();
    result.accents = one.written != other.written && fold(one.written) == fold(other.written);
    result.generations = one.generation != other.generation;
    return result;
}

bool isMisspelling(const QString &one, const QString &other)
{
    const qsizetype shorter = std::min(one.size(), other.size());
    if (isTransposed(one, other))
        return shorter >= ShortestTransposed;
    if (shorter < ShortestMisspelled)
        return false;
    const int most = shorter >= LongEnoughForTwo ? 2 : 1;
    return one != other && haveNearlySameLetters(one, other, most) && distance(one, other, most) <= most;
}

} // namespace Demitasse
