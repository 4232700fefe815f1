// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/pitchpace.h"

#include "core/rules/fold.h"

#include <QList>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr double EnglishPace = 140;
constexpr double FrenchPace = 150;
constexpr double SecondsPerMinute = 60;
/// Below anything that counts: a pace that came from whole seconds gives them back.
constexpr double Rounding = 1e-6;

/// Where each word begins.
QList<qsizetype> wordStarts(const QString &text)
{
    QList<qsizetype> starts;
    qsizetype begin = 0;
    bool says = false;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isBreak = i == text.size() || text[i].isSpace();
        if (!isBreak) {
            says = says || text[i].isLetterOrNumber() || text[i].isSurrogate();
            continue;
        }
        if (says)
            starts.append(begin);
        begin = i + 1;
        says = false;
    }
    return starts;
}

/// Folded, without what both languages have.
const QSet<QString> &littleWords(LetterLanguage language)
{
    static const QSet<QString> english {u"the"_s, u"of"_s, u"and"_s, u"to"_s, u"in"_s, u"is"_s, u"for"_s, u"my"_s,
        u"with"_s, u"that"_s, u"at"_s, u"i"_s, u"am"_s, u"was"_s, u"have"_s, u"how"_s, u"what"_s, u"who"_s};
    static const QSet<QString> french {u"le"_s, u"la"_s, u"les"_s, u"de"_s, u"des"_s, u"du"_s, u"et"_s, u"je"_s,
        u"un"_s, u"une"_s, u"est"_s, u"pour"_s, u"en"_s, u"dans"_s, u"que"_s, u"qui"_s, u"avec"_s, u"mon"_s, u"ma"_s,
        u"mes"_s, u"suis"_s, u"au"_s};
    return language == LetterLanguage::French ? french : english;
}

} // namespace

PitchLength pitchLength(int seconds)
{
    if (seconds <= 0)
        return PitchLength::Empty;
    if (seconds < ShortestPitchSeconds)
        return PitchLength::Short;
    return seconds <= LongestPitchSeconds ? PitchLength::Fits : PitchLength::Long;
}

double usualPace(LetterLanguage language)
{
    return language == LetterLanguage::French ? FrenchPace : EnglishPace;
}

LetterLanguage spokenLanguage(const QString &text, LetterLanguage otherwise)
{
    qsizetype english = 0;
    qsizetype french = 0;
    const QStringList words = fold(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        english += littleWords(LetterLanguage::English).contains(word) ? 1 : 0;
        french += littleWords(LetterLanguage::French).contains(word) ? 1 : 0;
    }
    if (english == french)
        return otherwise;
    return french > english ? LetterLanguage::French : LetterLanguage::English;
}

int spokenWords(const QString &text)
{
    return static_cast<int>(wordStarts(text).size());
}

PitchPace pitchPace(const QString &text, double wordsPerMinute)
{
    const QList<qsizetype> starts = wordStarts(text);
    const auto words = static_cast<double>(starts.size());
    PitchPace pace;
    pace.words = static_cast<int>(starts.size());
    pace.seconds = static_cast<int>(std::ceil(words * SecondsPerMinute / wordsPerMinute - Rounding));
    pace.length = pitchLength(pace.seconds);
    const auto fitting = static_cast<qsizetype>(wordsPerMinute * LongestPitchSeconds / SecondsPerMinute + Rounding);
    if (pace.length == PitchLength::Long)
        pace.overFrom = starts[std::min(fitting, starts.size() - 1)];
    return pace;
}

std::optional<double> paceOf(const Rehearsal &rehearsal)
{
    if (rehearsal.words <= 0 || rehearsal.seconds <= 0)
        return std::nullopt;
    return rehearsal.words * SecondsPerMinute / rehearsal.seconds;
}

} // namespace Demitasse
