// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/passages.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Before = 40;
constexpr qsizetype Longest = 160;
/// Stems of one word begin alike; only what begins like something sought is worth stemming.
constexpr qsizetype CommonBeginning = 2;

class Finder
{
public:
    Finder(const QList<TextWord> &words, const Sought &sought)
        : m_words(words)
        , m_sought(sought)
        , m_language(Stems::languageOf(words))
    {
        for (const QString &word : sought.words)
            m_stems.append(Stems::of(word, m_language));
    }

    bool isSought(const QString &folded) const
    {
        for (qsizetype i = 0; i < m_sought.words.size(); ++i) {
            const QString &wanted = m_sought.words[i];
            if (folded.startsWith(wanted))
                return true;
            if (m_stems[i].isEmpty() || !folded.startsWith(QStringView(wanted).left(CommonBeginning)))
                continue;
            const QStringList stems = Stems::of(folded, m_language);
            if (std::ranges::any_of(stems, [&](const QString &stem) { return m_stems[i].contains(stem); }))
                return true;
        }
        return false;
    }

    /// Where it begins among the words, from `from` on; -1 when it does not stand there.
    qsizetype phraseFrom(const QStringList &phrase, qsizetype from) const
    {
        for (qsizetype at = from; at + phrase.size() <= m_words.size(); ++at) {
            qsizetype matching = 0;
            while (matching < phrase.size() && m_words[at + matching].folded == phrase[matching])
                ++matching;
            if (matching == phrase.size())
                return at;
        }
        return -1;
    }

private:
    const QList<TextWord> &m_words;
    const Sought &m_sought;
    Stems::Language m_language;
    QList<QStringList> m_stems;
};

using Marks = QList<Passage::Mark>;

/// As far as the end of a passage that begins with the first of them.
Marks marksIn(const QList<TextWord> &words, const Sought &sought, const Finder &finder)
{
    Marks marks;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (!marks.isEmpty() && words[i].start > marks.first().start + Longest)
            break;
        qsizetype last = finder.isSought(words[i].folded) ? i : -1;
        for (const QStringList &phrase : sought.phrases) {
            if (finder.phraseFrom(phrase, i) == i)
                last = std::max(last, i + phrase.size() - 1);
        }
        if (last < 0)
            continue;
        marks.append({words[i].start, words[last].start + words[last].length - words[i].start});
        i = last;
    }
    return marks;
}

qsizetype beginningOf(const QString &text, qsizetype found)
{
    qsizetype from = std::max<qsizetype>(0, found - Before);
    if (from == 0)
        return 0;
    while (from < found && !text[from - 1].isSpace())
        ++from;
    return from;
}

/// Line ends become dots, runs of white space one blank; the marks stay where their words are.
class OneLine
{
public:
    OneLine(const QString &text, qsizetype from, qsizetype to)
    {
        if (from > 0)
            m_passage.text = u"… "_s;
        m_places.reserve(to - from + 1);
        const qsizetype opening = m_passage.text.size();
        for (qsizetype i = from; i < to; ++i) {
            m_places.append(m_passage.text.size());
            const QChar c = text[i];
            if (!c.isSpace())
                append(c, opening);
            else
                m_lineEnded = m_lineEnded || c == u'\n', m_blank = true;
        }
        m_places.append(m_passage.text.size());
        if (to < text.size())
            m_passage.text += u" …"_s;
    }

    Passage marked(const Marks &marks, qsizetype from, qsizetype to) &&
    {
        for (const Passage::Mark &mark : marks) {
            if (mark.start < from || mark.start + mark.length > to)
                continue;
            // A blank that was held back stands before the word's first letter.
            const qsizetype end = m_places[mark.start + mark.length - from];
            const qsizetype start = m_places[mark.start - from] + gapBefore(m_places[mark.start - from]);
            m_passage.marks.append({start, end - start});
        }
        return std::move(m_passage);
    }

private:
    void append(QChar c, qsizetype opening)
    {
        if (m_blank && m_passage.text.size() > opening)
            m_passage.text += m_lineEnded ? u" · "_s : u" "_s;
        m_blank = m_lineEnded = false;
        m_passage.text += c;
    }
    qsizetype gapBefore(qsizetype place) const
    {
        const QStringView rest = QStringView(m_passage.text).sliced(place);
        return rest.startsWith(u" · ") ? 3 : rest.startsWith(u' ') ? 1 : 0;
    }

    Passage m_passage;
    /// Of each character from the beginning, and of the end.
    QList<qsizetype> m_places;
    bool m_blank = false;
    bool m_lineEnded = false;
};

} // namespace

std::optional<Passage> passageOf(const QString &text, const Sought &sought)
{
    const QList<TextWord> words = wordsIn(text);
    const Finder finder(words, sought);
    for (const QStringList &phrase : sought.phrases) {
        if (finder.phraseFrom(phrase, 0) < 0)
            return std::nullopt;
    }
    const Marks marks = marksIn(words, sought, finder);
    const qsizetype from = marks.isEmpty() ? 0 : beginningOf(text, marks.first().start);
    qsizetype to = std::min(text.size(), from + Longest);
    if (to < text.size() && text[to].isLowSurrogate())
        --to;
    return OneLine(text, from, to).marked(marks, from, to);
}

} // namespace Demitasse
