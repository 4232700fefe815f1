// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/masking.h"

#include "core/rules/fold.h"
#include "core/rules/identity.h"
#include "core/rules/personname.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ShortName = 3;
constexpr qsizetype WidestJoint = 3;

/// A run of letters and digits in a text.
struct TextWord
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString key;
    bool isCapital = false;
};

QString nameKey(QStringView word)
{
    return withoutUmlauts(fold(word));
}

QList<TextWord> wordsIn(const QString &text)
{
    QList<TextWord> words;
    for (qsizetype i = 0; i < text.size();) {
        const auto isPart = [&text](qsizetype at) {
            const QChar c = text.at(at);
            return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        };
        if (!isPart(i)) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        while (i < text.size() && isPart(i))
            ++i;
        words.append({start, i, nameKey(QStringView(text).sliced(start, i - start)), text.at(start).isUpper()});
    }
    return words;
}

/// Names that a sentence may hold without naming anybody, in both languages.
bool isOrdinaryWord(const QString &word)
{
    static const QSet<QString> words {u"amber"_s, u"angel"_s, u"april"_s, u"art"_s, u"august"_s, u"autumn"_s, u"bill"_s,
        u"blanc"_s, u"brook"_s, u"brown"_s, u"chance"_s, u"chase"_s, u"claire"_s, u"clement"_s, u"cook"_s, u"dawn"_s,
        u"drew"_s, u"faith"_s, u"field"_s, u"fleur"_s, u"foret"_s, u"frank"_s, u"grace"_s, u"grant"_s, u"green"_s,
        u"hall"_s, u"harmony"_s, u"hill"_s, u"hope"_s, u"hunter"_s, u"iris"_s, u"ivy"_s, u"jade"_s, u"june"_s, u"juste"_s,
        u"king"_s, u"lane"_s, u"long"_s, u"mark"_s, u"marche"_s, u"mason"_s, u"may"_s, u"miles"_s, u"moon"_s, u"olive"_s,
        u"page"_s, u"parker"_s, u"penny"_s, u"petit"_s, u"pierre"_s, u"price"_s, u"prudence"_s, u"rich"_s, u"robin"_s,
        u"roche"_s, u"rose"_s, u"ruby"_s, u"sage"_s, u"short"_s, u"skip"_s, u"skye"_s, u"stone"_s, u"summer"_s,
        u"taylor"_s, u"victoire"_s, u"violet"_s, u"wade"_s, u"white"_s, u"will"_s, u"wood"_s, u"young"_s};
    return words.contains(word);
}

bool isParticle(const QString &word)
{
    static const QSet<QString> words {u"al"_s, u"ben"_s, u"bin"_s, u"da"_s, u"de"_s, u"del"_s, u"den"_s, u"der"_s, u"des"_s,
        u"di"_s, u"dos"_s, u"du"_s, u"el"_s, u"la"_s, u"las"_s, u"le"_s, u"les"_s, u"los"_s, u"mac"_s, u"mc"_s,
        u"saint"_s, u"st"_s, u"ste"_s, u"ter"_s, u"van"_s, u"von"_s};
    return words.contains(word);
}

/// Of a script that leaves no spaces between words.
bool isUnspaced(const QString &name)
{
    static constexpr std::array scripts {QChar::Script_Han, QChar::Script_Hiragana, QChar::Script_Katakana,
        QChar::Script_Thai, QChar::Script_Lao, QChar::Script_Khmer, QChar::Script_Myanmar};
    return std::ranges::any_of(name, [](QChar c) { return std::ranges::contains(scripts, c.script()); });
}

/// Whether what stands between a word and the one before it may stand within a name: a full stop only after an initial.
bool isJoined(const QString &text, const TextWord &before, const TextWord &word)
{
    const QStringView between = QStringView(text).sliced(before.end, word.start - before.end);
    const bool isInitial = before.key.size() == 1;
    return between.size() <= WidestJoint && std::ranges::all_of(between, [isInitial](QChar c) {
        return (c.isSpace() && c != u'\n') || u"-‐‑’',"_s.contains(c) || (isInitial && c == u'.');
    });
}

/// How many words of the text, from `at` on, are this name; 0 when they are not. One initial more does not matter.
qsizetype lengthOf(const NamePattern &pattern, const QString &text, const QList<TextWord> &words, qsizetype at)
{
    if (pattern.needsCapital && !words[at].isCapital)
        return 0;
    qsizetype next = at;
    qsizetype skipped = 0;
    for (qsizetype i = 0; i < pattern.words.size(); ++i, ++next) {
        const bool isMiddle = i > 0 && skipped == 0 && next < words.size() && words[next].key.size() == 1;
        if (isMiddle && words[next].key != pattern.words[i]) {
            ++skipped;
            ++next;
        }
        if (next >= words.size() || words[next].key != pattern.words[i])
            return 0;
        for (qsizetype joined = std::max(at + 1, next - skipped); joined <= next; ++joined) {
            if (!isJoined(text, words[joined - 1], words[joined]))
                return 0;
        }
    }
    return next - at;
}

struct NameWords
{
    QStringList given;
    /// The first given name alone, which may be of two words with a hyphen.
    QStringList called;
    QStringList family;
};

NameWords nameWordsOf(const PersonName &name)
{
    NameWords words;
    for (const NameWord &word : name.words) {
        if (word.isFamily) {
            words.family.append(word.text);
            continue;
        }
        if (words.given.size() == words.called.size() && (words.given.isEmpty() || word.isJoined))
            words.called.append(word.text);
        words.given.append(word.text);
    }
    while (words.given.size() > words.called.size() && isParticle(words.given.last()))
        words.family.prepend(words.given.takeLast());
    return words;
}

QString withoutAddresses(QString text, const QString &address)
{
    static const QRegularExpression email(u"[\\p{L}\\p{N}._%+'-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression phone(u"(?<![\\w-])(?:\\+\\d[\\d .()/-]{6,}\\d|\\(?\\d{3}\\)?[ .-]?\\d{3}[ .-]\\d{4}|\\d{10}"
                                          "|0\\d(?:[ .]\\d{2}){4})(?: ?(?:x|ext\\.?|poste) ?\\d+)?(?![\\w-])"_s);
    static const QRegularExpression link(u"(?:https?://|www\\.|\\b[\\w.]+\\.(?:com|ca|org)/)[^\\s<>\"]+"_s);
    text.replace(email, address);
    text.replace(phone, address);
    QString result;
    qsizetype from = 0;
    for (auto matches = link.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (!isProfileLink(match.captured()))
            continue;
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += address;
        from = match.capturedEnd();
    }
    return result.append(QStringView(text).sliced(from));
}

bool endsSentence(QStringView between)
{
    return std::ranges::any_of(between, [](QChar c) { return u".!?…:;•·\n«\"“–—"_s.contains(c); });
}

/// Written with a capital wherever they stand, and yet nobody's name.
bool isUsualCapital(const QString &key)
{
    static const QSet<QString> words {u"i"_s, u"ive"_s, u"im"_s, u"ill"_s, u"id"_s, u"monday"_s, u"tuesday"_s,
        u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s, u"january"_s, u"february"_s, u"march"_s,
        u"april"_s, u"may"_s, u"june"_s, u"july"_s, u"august"_s, u"september"_s, u"october"_s, u"november"_s,
        u"december"_s, u"english"_s, u"french"_s, u"canada"_s, u"canadian"_s, u"ontario"_s, u"quebec"_s, u"toronto"_s,
        u"montreal"_s, u"ottawa"_s, u"vancouver"_s, u"linkedin"_s, u"excel"_s, u"python"_s};
    return words.contains(key);
}

} // namespace

void NameMask::add(const Contact &contact, const QString &label)
{
    const PersonName name = personName(contact);
    const NameWords words = nameWordsOf(name);
    if (!words.given.isEmpty() && !words.family.isEmpty()) {
        addWords(words.given + words.family, label);
        addWords(words.family + words.given, label);
        addWords(words.called + words.family, label);
        addWords(words.family + words.called, label);
        addWords(QStringList {words.called.first().left(1)} + words.family, label);
        addWords({words.called.first() + words.family.join(QString())}, label);
    }
    addWords(words.given, label);
    addWords(words.called, label);
    addWords(words.family, label);
    for (const QString &word : words.family) {
        if (!isParticle(word))
            addWords({word}, label);
    }
    for (const QString &called : name.alsoCalled)
        add(called, label);
    for (const QString &whole : {contact.fullName, contact.preferred, contact.given + contact.family,
             contact.family + contact.given, contact.family, contact.given}) {
        if (isUnspaced(whole))
            m_unspaced.append({whole, label});
    }
    if (words.given.isEmpty() && words.family.isEmpty())
        add(displayName(contact), label);
}

void NameMask::add(const QString &name, const QString &label)
{
    if (isUnspaced(name))
        m_unspaced.append({name, label});
    QStringList words;
    for (const TextWord &word : wordsIn(name))
        words.append(word.key);
    addWords(words, label);
}

void NameMask::addWords(const QStringList &words, const QString &label)
{
    if (words.isEmpty())
        return;
    const bool isOneWord = words.size() == 1;
    const bool needsCapital
        = isOneWord ? words.first().size() <= ShortName || isOrdinaryWord(words.first()) : words.first().size() == 1;
    QList<NamePattern> &patterns = m_patterns[words.first()];
    if (std::ranges::find(patterns, words, &NamePattern::words) != patterns.end())
        return;
    const auto place = std::ranges::find_if(
        patterns, [&words](const NamePattern &other) { return other.words.size() < words.size(); });
    patterns.insert(place, {words, label, needsCapital});
}

QString NameMask::masked(const QString &text, const QString &address) const
{
    return withLabels(withoutAddresses(text, address));
}

QString NameMask::withLabels(const QString &text) const
{
    QString spaced = text;
    for (const auto &[name, label] : m_unspaced)
        spaced.replace(name, label);
    const QList<TextWord> words = wordsIn(spaced);
    QString result;
    qsizetype from = 0;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const auto patterns = m_patterns.constFind(words[at].key);
        if (patterns == m_patterns.cend())
            continue;
        for (const NamePattern &pattern : *patterns) {
            const qsizetype length = lengthOf(pattern, spaced, words, at);
            if (length == 0)
                continue;
            result += QStringView(spaced).sliced(from, words[at].start - from);
            result += pattern.label;
            at += length - 1;
            from = words[at].end;
            break;
        }
    }
    return result.append(QStringView(spaced).sliced(from));
}

QStringList likelyNames(const QString &text, const QSet<QString> &known)
{
    const QList<TextWord> words = wordsIn(text);
    QSet<QString> ordinary;
    for (const QString &word : known)
        ordinary.insert(nameKey(word));
    for (const TextWord &word : words) {
        if (!word.isCapital)
            ordinary.insert(word.key);
    }
    const auto isName = [&](qsizetype at) {
        const TextWord &word = words[at];
        const QStringView written = QStringView(text).sliced(word.start, word.end - word.start);
        const bool isAcronym = written.size() > 1 && std::ranges::none_of(written, [](QChar c) { return c.isLower(); });
        return word.isCapital && !isAcronym && word.key.size() > 1 && !ordinary.contains(word.key)
            && !isUsualCapital(word.key);
    };
    const auto joins = [&](qsizetype at) {
        const QStringView between = QStringView(text).sliced(words[at - 1].end, words[at].start - words[at - 1].end);
        return isJoined(text, words[at - 1], words[at]) && !between.contains(u',');
    };
    QStringList names;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!isName(at))
            continue;
        const bool opens = at == 0
            || endsSentence(QStringView(text).sliced(words[at - 1].end, words[at].start - words[at - 1].end));
        qsizetype last = at;
        while (last + 1 < words.size() && joins(last + 1) && isName(last + 1))
            ++last;
        // “Ask Mara Diallo”: what opens a sentence has its capital from there, when a whole name follows.
        const qsizetype first = opens && last > at + 1 ? at + 1 : at;
        const QString name = text.sliced(words[first].start, words[last].end - words[first].start);
        if ((!opens || last > at) && !names.contains(name))
            names.append(name);
        at = last;
    }
    return names;
}

} // namespace Demitasse
