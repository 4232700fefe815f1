// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signaturewords.h"

#include "core/exchange/signaturevocabulary.h"
#include "core/rules/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> setOf(QStringView words)
{
    QSet<QString> set;
    for (const QStringView word : words.split(u' ', Qt::SkipEmptyParts))
        set.insert(word.toString());
    return set;
}

// For what is more than a word: separated by commas.
QSet<QString> phrasesOf(QStringView phrases)
{
    QSet<QString> set;
    for (const QStringView phrase : phrases.split(u',', Qt::SkipEmptyParts))
        set.insert(phrase.trimmed().toString());
    return set;
}

QHash<QString, WordKind> tradeWords()
{
    QHash<QString, WordKind> kinds;
    const auto add = [&kinds](QStringView words, WordKind kind) {
        for (const QString &word : setOf(words))
            kinds.insert(word, kind);
    };
    add(fieldWords, WordKind::Field);
    add(credentialWords, WordKind::Credential);
    add(bodyWords, WordKind::Body);
    add(unitWords, WordKind::Unit);
    add(industryWords, WordKind::Industry);
    add(organizationWords, WordKind::Organization);
    add(roleWords, WordKind::Role);
    return kinds;
}

bool isHead(WordKind kind)
{
    return kind != WordKind::Other && kind != WordKind::Field && kind != WordKind::Credential
        && kind != WordKind::Industry;
}

QStringList beforePreposition(const QStringList &words)
{
    static const QSet<QString> prepositions = setOf(u"of for in at to on with responsible");
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (prepositions.contains(words[i]))
            return words.first(i);
    }
    return words;
}

// An industry is somebody's when the phrase has a name too.
WordKind headKind(const QString &word, const QStringList &phrase)
{
    static const QSet<QString> small = setOf(u"and et of for the & de la le les des du en");
    const WordKind kind = wordKind(word);
    if (kind != WordKind::Industry)
        return kind;
    const bool named = std::ranges::any_of(
        phrase, [](const QString &other) { return wordKind(other) == WordKind::Other && !small.contains(other); });
    return named ? WordKind::Organization : WordKind::Field;
}

QString withoutElision(const QString &word)
{
    const qsizetype apostrophe = word.indexOf(u'\'');
    return apostrophe == 1 || word.startsWith("qu'"_L1) ? word.sliced(apostrophe + 1) : word;
}

} // namespace

QStringList signatureWords(QStringView text)
{
    QString folded = fold(text);
    folded.replace(u'’', u'\'');
    QStringList words;
    for (const QString &part : folded.split(u' ', Qt::SkipEmptyParts)) {
        qsizetype begin = 0;
        qsizetype end = part.size();
        while (begin < end && !part[begin].isLetterOrNumber())
            ++begin;
        while (end > begin && !part[end - 1].isLetterOrNumber())
            --end;
        if (end > begin)
            words.append(part.sliced(begin, end - begin));
    }
    return words;
}

WordKind wordKind(const QString &folded)
{
    static const QHash<QString, WordKind> kinds = tradeWords();
    const auto known = kinds.constFind(folded);
    if (known != kinds.constEnd())
        return *known;
    QString bare = withoutElision(folded);
    bare.remove(u'.');
    if (const auto again = kinds.constFind(bare); again != kinds.constEnd())
        return *again;
    // "vice-presidente", "co-founder", "manager/editor": by any part that is known, the last one first.
    for (const QChar joint : {u'-', u'/', u'(', u'·'}) {
        if (!bare.contains(joint))
            continue;
        const QStringList parts = bare.split(joint, Qt::SkipEmptyParts);
        for (const QString &part : {parts.value(parts.size() - 1), parts.value(0)}) {
            if (const auto again = kinds.constFind(part); again != kinds.constEnd())
                return *again;
        }
    }
    static const QRegularExpression agent(
        u"[a-z]{3}(ologist|ician|grapher|keeper|maker|worker|smith|ologue|icien|icienne|otherapeute|pedagogue|iatre|iatrist)$"_s);
    return agent.match(bare).hasMatch() ? WordKind::Role : WordKind::Other;
}

WordKind phraseKind(const QString &phrase)
{
    QStringList words = signatureWords(phrase);
    if (words.isEmpty())
        return WordKind::Other;
    const bool namesCountry = words.size() > 1 && words.size() < 7 && words.last() == "canada"_L1;
    if (isFrench(phrase)) {
        for (qsizetype i = 0; i < words.size(); ++i) {
            const bool isActivity = words[i] == "conseil"_L1 && words.value(i + 1) == "en"_L1;
            if (const WordKind kind = headKind(words[i], words); isHead(kind) && !isActivity)
                return kind;
        }
        return namesCountry ? WordKind::Organization : WordKind::Other;
    }
    words = beforePreposition(words);
    for (auto word = words.crbegin(); word != words.crend(); ++word) {
        if (const WordKind kind = headKind(*word, words); isHead(kind))
            return kind;
    }
    return namesCountry ? WordKind::Organization : WordKind::Other;
}

bool isFrench(QStringView phrase)
{
    static const QSet<QString> small = setOf(frenchWords);
    const QStringList words = signatureWords(phrase);
    if (std::ranges::any_of(words, [](const QString &word) {
            return small.contains(word) || word.startsWith("l'"_L1) || word.startsWith("d'"_L1);
        }))
        return true;
    return std::ranges::any_of(phrase, [](QChar c) {
        const char16_t letter = c.toLower().unicode();
        return letter == u'é' || letter == u'è' || letter == u'ê' || letter == u'à' || letter == u'ç' || letter == u'ô'
            || letter == u'î' || letter == u'û';
    });
}

bool isNameParticle(const QString &folded)
{
    static const QSet<QString> known = setOf(particleWords);
    return known.contains(folded);
}

bool isCourtesy(const QString &folded)
{
    static const QSet<QString> known = setOf(courtesyWords);
    return known.contains(folded);
}

bool isRegion(const QString &folded)
{
    static const QSet<QString> known = phrasesOf(regionNames);
    return known.contains(folded);
}

bool isKnownCity(const QString &folded)
{
    static const QSet<QString> known = phrasesOf(cityNames);
    return known.contains(folded);
}

} // namespace Demitasse
