// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/letterintroducer.h"

#include "core/rules/lettergreeting.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

bool isWordLetter(QChar c)
{
    return c.isLetterOrNumber() || c == u'-';
}

class IntroducerSearch
{
public:
    IntroducerSearch(const LetterText &text, const Addressee &to, const LetterPhrases &phrases)
        : m_text(text)
        , m_phrases(phrases)
        , m_whole(plainText(to.introducer).simplified())
        , m_names(m_whole.split(u' ', Qt::SkipEmptyParts))
        , m_theirs(plainNameWords(to.given) + plainNameWords(to.family) + plainNameWords(to.preferred))
    {
    }

    std::optional<Span> find() const
    {
        if (m_names.isEmpty())
            return std::nullopt;
        if (const std::optional<Span> whole = wholeWord(m_whole, 0))
            return whole;
        for (const QString &name : m_names) {
            if (name.size() < 2 || m_theirs.contains(name))
                continue;
            for (std::optional<Span> at = wholeWord(name, 0); at; at = wholeWord(name, at->end())) {
                if (m_text.original().at(at->start).isUpper() && isPerson(*at, name))
                    return at;
            }
        }
        return std::nullopt;
    }

private:
    std::optional<Span> wholeWord(const QString &word, qsizetype from) const
    {
        const QString &plain = m_text.plain();
        for (qsizetype at = plain.indexOf(word, from); at >= 0; at = plain.indexOf(word, at + 1)) {
            const qsizetype end = at + word.size();
            if ((at == 0 || !isWordLetter(plain.at(at - 1))) && (end == plain.size() || !isWordLetter(plain.at(end))))
                return Span{at, word.size()};
        }
        return std::nullopt;
    }

    bool isPerson(Span at, const QString &name) const
    {
        const QStringView before = QStringView(m_text.plain()).first(at.start);
        const QStringView behind = QStringView(m_text.plain()).sliced(at.end());
        const QStringView near = before.last(std::min(before.size(), qsizetype(40)));
        if (endsWith(m_phrases.personBefore, near))
            return true;
        if (isPartOfOtherName(at, name) || isSignature(at))
            return false;
        const bool acts = startsWith(m_phrases.doneByPerson, behind);
        if (!everydayNames().contains(name))
            return acts || !isPlaceLike(near, behind);
        return acts && !endsWith(m_phrases.placeBefore, near);
    }

    /// "in Devon" is a place; "from Devon" need not be.
    static bool isPlaceLike(QStringView near, QStringView behind)
    {
        static const QRegularExpression place(
            u"(?:^|[^\\w])(?:in|near|downtown|north|south|east|west|mount|lake|saint|st\\.?|fort|port|en|rue|avenue|boulevard|lac|mont|sainte|ste|riviere|pont|city of|town of|ville de|region de|university of|universite de) $"_s);
        static const QRegularExpression thing(
            u"^ "
            u"(?:street|avenue|road|park|lake|river|university|college|school|hospital|hall|building|bridge|county|bay|"
            u"island|"
            "centre|center|award|prize|scholarship|method|model|effect|beach|falls|heights|valley|creek)(?!\\w)"_s);
        return place.matchView(near).hasMatch() || thing.matchView(behind).hasMatch();
    }

    /// Next to another capital that is not the introducer's: "Victoria Park", "Marie Rioux".
    bool isPartOfOtherName(Span at, const QString &name) const
    {
        static const QRegularExpression next(
            u"^ (?:& |et |and )?([\\w'-]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression previous(
            u"([\\w'-]+)(\\.?) $"_s, QRegularExpression::UseUnicodePropertiesOption);
        const QStringView text(m_text.original());
        const auto behind = next.matchView(text.sliced(at.end()));
        if (behind.hasMatch() && behind.captured(1).at(0).isUpper() && !isOurs(behind.captured(1))
            && !behind.captured(0).startsWith(u" and ") && !behind.captured(0).startsWith(u" et "))
            return true;
        const auto before = previous.matchView(text.first(at.start));
        if (!before.hasMatch() || !before.captured(1).at(0).isUpper() || name == m_names.first())
            return false;
        const QString word = plainText(before.captured(1));
        const bool startsSentence = std::ranges::any_of(
            m_text.sentences(), [&](const Span &sentence) { return sentence.start == before.capturedStart(1); });
        return !isOurs(before.captured(1)) && !m_phrases.titles.contains(word) && !startsSentence
            && !(word.size() == 1 && word.at(0) == m_names.first().at(0));
    }

    bool isOurs(const QString &word) const
    {
        const QString plain = plainText(word);
        return m_names.contains(plain) || (plain.size() == 1 && m_names.last().startsWith(plain));
    }

    /// The writer may bear the same name: the last line, or the last words, of a letter.
    bool isSignature(Span at) const
    {
        const QStringView rest = QStringView(m_text.plain()).sliced(at.end()).trimmed();
        const QStringView before = QStringView(m_text.original()).first(at.start);
        const qsizetype line = before.lastIndexOf(u'\n') + 1;
        const bool alone = before.sliced(line).trimmed().count(u' ') <= 2;
        return rest.isEmpty() && alone && line > 0;
    }

    static bool startsWith(const Phrases &phrases, QStringView text)
    {
        qsizetype skip = 0;
        while (skip < text.size() && (text.at(skip) == u' ' || text.at(skip) == u','))
            ++skip;
        const std::optional<Span> found = phrases.find(text.sliced(skip, std::min(text.size() - skip, qsizetype(40))));
        return found && found->start == 0;
    }

    static bool endsWith(const Phrases &phrases, QStringView text)
    {
        while (text.endsWith(u' '))
            text.chop(1);
        const QList<Span> all = phrases.findAll(text);
        return std::ranges::any_of(all, [&](const Span &found) { return found.end() == text.size(); });
    }

    const LetterText &m_text;
    const LetterPhrases &m_phrases;
    QString m_whole;
    QStringList m_names;
    QStringList m_theirs;
};

} // namespace

std::optional<Span> introducerNamed(const LetterText &text, const Addressee &to, const LetterPhrases &phrases)
{
    return IntroducerSearch(text, to, phrases).find();
}

} // namespace Demitasse
