// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/lettergreeting.h"
#include "core/rules/letterrequest.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// So many words of substance beside "you" make a thing that could not be said of anyone.
constexpr qsizetype wordsThatTell = 2;
constexpr qsizetype shortestWord = 3;
/// What nobody is said to have done tells of the person when it is told at such length.
constexpr qsizetype wordsThatTellAlone = 3;
/// "Cheers from Gander, Tobiah Reddick" tells of nobody else.
constexpr qsizetype wordsInSignature = 7;

/// "I study fashion and I would love to meet you": the writer begins anew.
bool beginsAnew(QStringView plain)
{
    return plain.startsWith(u" and i ") || plain.startsWith(u" and i'") || plain.startsWith(u" et je ")
        || plain.startsWith(u" et j'");
}

/// Letters are compared in the stretches between commas and the like.
QList<Span> stretchesOf(const LetterText &text, Span sentence)
{
    QList<Span> stretches;
    qsizetype start = sentence.start;
    for (qsizetype i = sentence.start; i < sentence.end(); ++i) {
        if (u",:\u2013("_s.contains(text.plain().at(i))
            || beginsAnew(text.plainOf({i, std::min(sentence.end() - i, qsizetype(8))}))) {
            stretches.append({start, i - start});
            start = i + 1;
        }
    }
    stretches.append({start, sentence.end() - start});
    return stretches;
}

class PersonalWords
{
public:
    PersonalWords(const LetterText &body, const Addressee &to, const LetterPhrases &phrases)
        : m_body(body)
        , m_phrases(phrases)
        , m_organization(plainText(to.organization).section(u' ', 0, 0))
    {
        for (const QString &known : {to.given, to.family, to.preferred, to.introducer, to.role}) {
            for (const QString &word : plainNameWords(known))
                m_known << word << stemOf(word);
        }
    }

    bool areEnough() const
    {
        QSet<QString> telling;
        for (const Span &sentence : m_body.sentences()) {
            const QStringView plain = m_body.plainOf(sentence);
            if (!m_phrases.you.isIn(plain) && !isOfOrganization(plain)) {
                if (tellsAlone(sentence))
                    return true;
                continue;
            }
            const bool arranges = plain.endsWith(u'?') || m_phrases.length.isIn(plain)
                || (m_phrases.asking.isIn(plain) && !m_phrases.past.isIn(plain));
            for (const Span &stretch : stretchesOf(m_body, sentence))
                collect(stretch, arranges, telling);
        }
        return telling.size() >= wordsThatTell;
    }

private:
    /// "Saving four hundred reels from a flooded rink is a kind of detective work": nobody is named, and who else did it?
    bool tellsAlone(Span sentence) const
    {
        const QStringView plain = m_body.plainOf(sentence);
        const QList<Span> stretches = stretchesOf(m_body, sentence);
        const bool signs = sentence == m_body.sentences().last() && plain.count(u' ') < wordsInSignature;
        if (signs || plain.endsWith(u'?') || m_phrases.self.isIn(m_body.plainOf(stretches.first())))
            return false;
        QSet<QString> telling;
        for (const Span &stretch : stretches)
            collect(stretch, false, telling);
        return telling.size() >= wordsThatTellAlone && !m_phrases.length.isIn(plain) && !m_phrases.source.isIn(plain);
    }

    void collect(Span stretch, bool arranges, QSet<QString> &telling) const
    {
        static const QRegularExpression words(u"[\\w'-]+"_s);
        const QStringView plain = m_body.plainOf(stretch);
        if (m_phrases.self.isIn(plain) && !m_phrases.you.isIn(plain) && !isOfOrganization(plain))
            return;
        const Span whereFound = whereFoundIn(plain);
        for (auto matches = words.globalMatchView(plain, arranges ? substanceOf(plain) : 0); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            if (match.capturedStart() >= whereFound.start && match.capturedStart() < whereFound.end())
                continue;
            const QString word = bareWord(match.captured());
            if (word.size() >= shortestWord && !word.at(0).isDigit() && !m_known.contains(word)
                && !m_known.contains(stemOf(word))
                && !m_phrases.generic.contains(word) && !m_phrases.generic.contains(stemOf(word)))
                telling.insert(stemOf(word));
        }
    }

    bool isOfOrganization(QStringView plain) const
    {
        return !m_organization.isEmpty() && plain.contains(m_organization);
    }

    /// Telling where the address was found, up to what led there.
    Span whereFoundIn(QStringView plain) const
    {
        const std::optional<Span> found = m_phrases.whereFound.find(plain);
        if (!found)
            return {plain.size(), 0};
        const std::optional<Span> topic = m_phrases.topic.find(plain.sliced(found->end()));
        return {found->start, (topic ? found->end() + topic->start : plain.size()) - found->start};
    }

    /// Where a stretch turns from how long, where, by what means and when to what it is about; its end if it never
    /// does.
    qsizetype substanceOf(QStringView plain) const
    {
        qsizetype arranged = 0;
        for (const Phrases *phrases : {&m_phrases.length, &m_phrases.inPerson, &m_phrases.phone, &m_phrases.video,
                 &m_phrases.window, &m_phrases.windowWhenAsked}) {
            if (const std::optional<Span> found = phrases->find(plain))
                arranged = std::max(arranged, found->end());
        }
        if (arranged == 0)
            return 0;
        const std::optional<Span> topic = m_phrases.topic.find(plain);
        return topic ? topic->end() : plain.size();
    }

    /// Without what an apostrophe or a hyphen ties to it: "l'atelier", "Oakridge's", "pourriez-vous".
    static QString bareWord(QString word)
    {
        static const QRegularExpression tied(
            u"-(?:t-)?(?:vous|tu|je|il|elle|on|moi|nous|ils|elles|le|la|les|ci|en|y|ce)$"_s);
        word.remove(tied);
        const qsizetype mark = word.indexOf(u'\'');
        if (mark < 0)
            return word;
        return mark <= 2 ? word.sliced(word.lastIndexOf(u'\'') + 1) : word.first(mark);
    }

    const LetterText &m_body;
    const LetterPhrases &m_phrases;
    /// Its first word, by which it is mostly called.
    QString m_organization;
    QSet<QString> m_known;
};

} // namespace

bool isPersonal(const LetterText &body, const Addressee &to, const LetterPhrases &phrases)
{
    return PersonalWords(body, to, phrases).areEnough();
}

} // namespace Demitasse
