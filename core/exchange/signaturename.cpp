// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signaturename.h"

#include "core/exchange/signaturewords.h"
#include "core/rules/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 60;
constexpr qsizetype mostWords = 6;

QString bareWord(const QString &word)
{
    return fold(word).remove(u'.').remove(u',');
}

QString lettersOf(const QString &text)
{
    QString letters = fold(text);
    letters.removeIf([](QChar c) { return !c.isLetter(); });
    return letters;
}

bool isCapitals(const QString &word)
{
    const bool anySmall = std::ranges::any_of(word, [](QChar c) { return c.isLower(); });
    return !anySmall && std::ranges::count_if(word, [](QChar c) { return c.isLetter(); }) > 1;
}

// "O'BRIEN-MCDONALD" as "O'Brien-McDonald".
QString inMixedCase(const QString &word)
{
    QString mixed = word.toLower();
    bool upper = true;
    for (qsizetype i = 0; i < mixed.size(); ++i) {
        if (upper && mixed[i].isLetter())
            mixed[i] = mixed[i].toUpper();
        const bool afterMc = i >= 1 && QStringView(mixed).sliced(i - 1, 2) == u"Mc" && mixed.size() > i + 3;
        upper = !mixed[i].isLetter() || afterMc;
    }
    return mixed;
}

QString asWritten(const QString &word, bool allCapitals)
{
    const QString bare = bareWord(word);
    if (isCapitals(word) && isNameParticle(bare) && allCapitals)
        return word.toLower();
    const bool initials = word.contains(u'.') || (word.size() <= 2 && !allCapitals);
    return isCapitals(word) && !initials ? inMixedCase(word) : word;
}

bool isNameWord(const QString &word)
{
    const bool letters = std::ranges::all_of(word, [](QChar c) {
        return c.isLetter() || c.isMark() || c == u'\'' || c == u'’' || c == u'-' || c == u'‑' || c == u'.' || c == u'ʻ';
    });
    if (!letters || !std::ranges::any_of(word, [](QChar c) { return c.isLetter(); }))
        return false;
    return !word.front().isLower() || isNameParticle(bareWord(word)) || word.startsWith("d'"_L1) || word.startsWith("d’"_L1);
}

struct Stripped
{
    QString text;
    QString preferred;
    bool credentials = false;
    bool courtesy = false;
};

Stripped stripped(QString text)
{
    static const QRegularExpression nick(u"[(“\"«]\\s*(\\p{Lu}[\\p{L}'’-]{1,20})\\s*[)”\"»]"_s);
    static const QRegularExpression bracketed(u"[(\\[][^)\\]]*[)\\]]?"_s);
    Stripped result;
    if (const QRegularExpressionMatch match = nick.match(text); match.hasMatch() && match.capturedStart() > 0) {
        const QString inside = match.captured(1);
        const bool between = match.capturedEnd() < text.trimmed().size();
        if (!isCapitals(inside) && (between || match.captured().front() != u'('))
            result.preferred = inside;
        text.remove(match.capturedStart(), match.capturedLength());
    }
    text.remove(bracketed);
    QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    while (words.size() > 1 && isCourtesy(bareWord(words.first())) && words.first().front().isUpper()) {
        result.courtesy = true;
        words.removeFirst();
    }
    while (words.size() > 2) {
        const QString last = words.last();
        const bool degree = wordKind(bareWord(last)) == WordKind::Credential && (last.contains(u'.') || isCapitals(last) || last.size() < 5);
        if (!degree)
            break;
        result.credentials = true;
        words.removeLast();
    }
    result.text = words.join(u' ');
    return result;
}

} // namespace

std::optional<NameReading> readNameShape(const SignaturePiece &piece)
{
    if (piece.text.size() > longestName)
        return std::nullopt;
    const Stripped bare = stripped(piece.text);
    const QStringList words = bare.text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > mostWords || !std::ranges::all_of(words, isNameWord))
        return std::nullopt;
    const bool allCapitals = std::ranges::all_of(
        words, [](const QString &word) { return isCapitals(word) || word.size() <= 2; });
    if (isNameParticle(bareWord(words.last())) && !allCapitals && words.last().front().isLower())
        return std::nullopt;
    QStringList written;
    for (const QString &word : words)
        written.append(asWritten(word, allCapitals));
    NameReading reading {written.join(u' '), bare.preferred, piece.start, piece.text.size()};
    const bool plain = words.size() >= 2 && words.size() <= 4;
    const qsizetype shortCapitals = words.size() == 1 && allCapitals && words.first().size() <= 5;
    reading.score = shortCapitals ? -1 : plain ? 3 : words.size() == 1 ? 0.5 : 1.5;
    reading.score += (bare.courtesy ? 2 : 0) + (bare.credentials ? 2 : 0) + (bare.preferred.isEmpty() ? 0 : 1);
    for (const QString &word : words) {
        const WordKind kind = wordKind(fold(word));
        if (kind == WordKind::Field)
            reading.score -= 2;
        else if (kind != WordKind::Other && kind != WordKind::Credential)
            reading.score -= 2.5;
        static const QStringList joints {u"and"_s, u"et"_s, u"the"_s, u"les"_s, u"of"_s, u"for"_s, u"pour"_s};
        if (joints.contains(fold(word)))
            reading.score -= 3;
    }
    if (isRegion(fold(bare.text)) || isKnownCity(fold(bare.text)))
        reading.score -= 3;
    return reading;
}

double nameEvidence(const QString &name, const QString &handle)
{
    const QString local = lettersOf(handle);
    QStringList words;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        for (const QString &part : word.split(u'-', Qt::SkipEmptyParts)) {
            if (const QString letters = lettersOf(part); !letters.isEmpty() && !isNameParticle(letters))
                words.append(letters);
        }
    }
    if (local.size() < 2 || words.isEmpty())
        return 0;
    const auto holds = [&local](const QString &word) { return word.size() > 2 && local.contains(word); };
    const auto held = std::ranges::count_if(words, holds);
    const QString &first = words.first();
    const QString &last = words.last();
    if (held >= 2 || local == first + last || local == last + first)
        return 6;
    QString initials;
    for (const QString &word : std::as_const(words))
        initials += word.front();
    if (held == 1) {
        const bool withInitial = words.size() > 1
            && (local == first.front() + last || local == last + first.front() || local == first + last.front()
                || local == initials.chopped(1) + last || local == last.front() + first);
        return withInitial ? 6 : words.size() == 1 && local == first ? 4 : 3;
    }
    if (words.size() > 1 && local.size() > 3 && last.size() > 4 && local.startsWith(first.front() + last.first(4)))
        return 4;
    return local == initials ? 1.5 : 0;
}

QString nameInLocalPart(const QString &localPart)
{
    static const QRegularExpression two(u"^(\\p{L}[\\p{L}-]+)[._](?:\\p{L}[._])?(\\p{L}[\\p{L}-]+)\\d*$"_s);
    const QRegularExpressionMatch match = two.match(localPart);
    if (!match.hasMatch())
        return {};
    for (const int group : {1, 2}) {
        if (wordKind(fold(match.captured(group))) != WordKind::Other)
            return {};
    }
    return inMixedCase(match.captured(1)) + u' ' + inMixedCase(match.captured(2));
}

} // namespace Demitasse
