// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/lettergreeting.h"

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// How far into a letter its greeting may stand.
constexpr qsizetype greetingReach = 220;

struct NameWord
{
    Span at;
    QString plain;
    bool capital = false;
};

bool isNameLetter(QChar c)
{
    return c.isLetter() || c == u'\'' || c == u'-';
}

/// "J'étais", "C'est": the beginning of a sentence, whatever its capital.
bool isElided(const QString &word)
{
    static const QRegularExpression elided(u"^(?:[jcsmnt]|qu)'"_s);
    return elided.match(word).hasMatch();
}

class GreetingReader
{
public:
    GreetingReader(const LetterText &body, const Addressee &to, const LetterPhrases &phrases)
        : m_body(body)
        , m_phrases(phrases)
        , m_names(plainNameWords(to.given) + plainNameWords(to.family) + plainNameWords(to.preferred))
        , m_head{0, std::min(greetingReach, body.plain().size())}
    {
    }

    Greeting read() const
    {
        Greeting wrong;
        for (const Lead &lead : leads()) {
            const Greeting greeting = namedBehind(lead.end);
            if (greeting.kind == Greeting::Kind::RightName)
                return greeting;
            if (lead.mayBeWrong && greeting.kind == Greeting::Kind::WrongName && wrong.kind == Greeting::Kind::Nobody)
                wrong = greeting;
        }
        return isCalledByName() || isHeadedByName() ? Greeting{Greeting::Kind::RightName, {}} : wrong;
    }

private:
    /// What a name may follow.
    struct Lead
    {
        qsizetype end = 0;
        bool mayBeWrong = true;
    };

    /// A greeting where a sentence begins, and asking for someone; only a question can ask for the wrong one.
    QList<Lead> leads() const
    {
        QList<Lead> all;
        if (m_phrases.titles.contains(wordsFrom(0).value(0).plain))
            all.append(Lead{0, true});
        for (const Span &sentence : m_body.sentences()) {
            if (sentence.start >= m_head.length || all.size() > 8)
                break;
            const std::optional<Span> hello = m_phrases.hello.find(m_body, sentence);
            if (hello
                && !std::ranges::any_of(m_body.plainOf({sentence.start, hello->start - sentence.start}), isNameLetter))
                all.append(Lead{hello->end(), true});
            if (const std::optional<Span> asked = m_phrases.askingFor.find(m_body, sentence))
                all.append(Lead{asked->end(), m_body.plainOf(sentence).endsWith(u'?')});
        }
        return all;
    }

    /// The words up to the next mark of punctuation; commas and dots behind titles are passed over.
    QList<NameWord> wordsFrom(qsizetype at) const
    {
        QList<NameWord> words;
        const QString &plain = m_body.plain();
        const auto skipTo = [&](QStringView marks) {
            while (at < plain.size() && marks.contains(plain.at(at)))
                ++at;
        };
        skipTo(u" ,-\u2013!:");
        while (at < plain.size() && isNameLetter(plain.at(at)) && words.size() < 7) {
            const qsizetype start = at;
            while (at < plain.size() && isNameLetter(plain.at(at)))
                ++at;
            words.append({{start, at - start}, plain.sliced(start, at - start), m_body.original().at(start).isUpper()});
            if (at < plain.size() && plain.at(at) == u'.'
                && (m_phrases.titles.contains(words.last().plain) || words.last().plain.size() == 1))
                ++at;
            skipTo(u" ");
        }
        return words;
    }

    bool isTheirs(const QString &word) const
    {
        const QStringList parts = word.split(u'-', Qt::SkipEmptyParts);
        return m_names.contains(word)
            || std::ranges::all_of(parts, [this](const QString &part) { return m_names.contains(part); });
    }

    bool looksMisspelled(const QString &word) const
    {
        return std::ranges::any_of(m_names, [&word](const QString &name) {
            return name.size() > 3 && word != name && editDistance(word, name) <= (name.size() > 5 ? 2 : 1);
        });
    }

    /// "hi kirsten," is written without capitals throughout; in "Hi champ," the word is no name.
    bool isAllLower() const { return !m_body.original().isEmpty() && m_body.original().at(0).isLower(); }

    bool endsHere(qsizetype at) const
    {
        const QString &plain = m_body.plain();
        while (at < plain.size() && plain.at(at) == u' ')
            ++at;
        return at >= plain.size() || u",.!?:;\n\u2013-("_s.contains(plain.at(at));
    }

    Greeting namedBehind(qsizetype at) const
    {
        bool right = false;
        std::optional<Span> wrong;
        for (const NameWord &word : wordsFrom(at)) {
            if (isTheirs(word.plain) && (word.capital || endsHere(word.at.end()) || right)) {
                right = right || isGreeted(word, at);
            } else if (m_phrases.titles.contains(word.plain) || word.plain.size() == 1) {
                continue;
            } else if (m_phrases.anybody.contains(word.plain) || isElided(word.plain)) {
                break;
            } else if (word.capital
                || (!right && (looksMisspelled(word.plain) || (isAllLower() && endsHere(word.at.end()))))) {
                if (!wrong)
                    wrong = word.at;
            } else {
                if (wrong && !endsHere(wrong->end()) && !looksMisspelled(m_body.plainOf(*wrong).toString()))
                    wrong.reset();
                break;
            }
        }
        if (wrong)
            return {Greeting::Kind::WrongName, *wrong};
        return {right ? Greeting::Kind::RightName : Greeting::Kind::Nobody, {}};
    }

    /// "Hello! Hope you're well" does not greet a Hope: what follows a full stop must stand alone.
    bool isGreeted(const NameWord &word, qsizetype lead) const
    {
        const QStringView between = m_body.plainOf({lead, word.at.start - lead});
        return !(between.contains(u'!') || between.contains(u',')) || endsHere(word.at.end())
            || isTheirs(wordsFrom(word.at.end()).value(0).plain);
    }

    /// "Priya, good morning", "so good to meet you, Priya!": the name set off by marks in the first two sentences.
    bool isCalledByName() const
    {
        const qsizetype end = m_body.sentences().size() > 1 ? m_body.sentences().at(1).end() : m_body.plain().size();
        const QString &plain = m_body.plain();
        for (qsizetype at = 0; at < std::min(end, greetingReach);) {
            if (!isNameLetter(plain.at(at))) {
                ++at;
                continue;
            }
            qsizetype stop = at;
            while (stop < plain.size() && isNameLetter(plain.at(stop)))
                ++stop;
            const bool setOff = isSetOff(at);
            if (setOff && endsHere(stop) && m_body.original().at(at).isUpper() && isTheirs(plain.sliced(at, stop - at)))
                return true;
            at = stop;
        }
        return false;
    }

    /// A few words and a name: "Kia ora Aroha!", "Coach Sylvain,".
    bool isHeadedByName() const
    {
        const QList<NameWord> words = wordsFrom(0);
        for (qsizetype i = 0; i < std::min(words.size(), qsizetype(5)); ++i) {
            if (endsHere(words.at(i).at.end()))
                return words.at(i).capital && isTheirs(words.at(i).plain);
        }
        return false;
    }

    /// Behind a mark, a word of thanks, or a form of address that is: "good evening, Ate Cory".
    bool isSetOff(qsizetype at) const
    {
        const QStringView before = QStringView(m_body.plain()).first(at).trimmed();
        const qsizetype address = before.lastIndexOf(u' ') + 1;
        return isBehindMark(before)
            || (address > 0 && m_body.original().at(address).isUpper()
                && isBehindMark(before.first(address).trimmed()));
    }

    bool isBehindMark(QStringView before) const
    {
        if (before.isEmpty() || u",.!:"_s.contains(before.last(1).at(0)))
            return true;
        const QList<Span> thanks = m_phrases.thanks.findAll(before);
        return !thanks.isEmpty() && thanks.last().end() == before.size();
    }

    const LetterText &m_body;
    const LetterPhrases &m_phrases;
    QStringList m_names;
    Span m_head;
};

} // namespace

qsizetype editDistance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype corner = std::exchange(row[0], i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, corner + (a[i - 1] == b[j - 1] ? 0 : 1)});
            corner = above;
        }
    }
    return row.last();
}

QStringList plainNameWords(const QString &name)
{
    QStringList words;
    for (const QString &word : plainText(name).split(u' ', Qt::SkipEmptyParts)) {
        QString bare;
        std::ranges::copy_if(word, std::back_inserter(bare), isNameLetter);
        if (bare.isEmpty())
            continue;
        words.append(bare);
        if (bare.contains(u'-'))
            words.append(bare.split(u'-', Qt::SkipEmptyParts));
    }
    return words;
}

Greeting greetingOf(const LetterText &body, const Addressee &to, const LetterPhrases &phrases)
{
    return GreetingReader(body, to, phrases).read();
}

} // namespace Demitasse
