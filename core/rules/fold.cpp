// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/fold.h"

#include <algorithm>
#include <array>

namespace Demitasse {

namespace {

struct SpelledOut
{
    char16_t letter;
    QLatin1StringView as;
};

// The letters that Unicode does not take apart, lower case.
constexpr std::array spelledOut{
    SpelledOut{u'ß', QLatin1StringView("ss")},
    SpelledOut{u'æ', QLatin1StringView("ae")},
    SpelledOut{u'ð', QLatin1StringView("d")},
    SpelledOut{u'ø', QLatin1StringView("o")},
    SpelledOut{u'þ', QLatin1StringView("th")},
    SpelledOut{u'đ', QLatin1StringView("d")},
    SpelledOut{u'ħ', QLatin1StringView("h")},
    SpelledOut{u'ı', QLatin1StringView("i")},
    SpelledOut{u'ĸ', QLatin1StringView("k")},
    SpelledOut{u'ł', QLatin1StringView("l")},
    SpelledOut{u'ŋ', QLatin1StringView("n")},
    SpelledOut{u'œ', QLatin1StringView("oe")},
    SpelledOut{u'ŧ', QLatin1StringView("t")},
    SpelledOut{u'ɨ', QLatin1StringView("i")},
};

bool isAccent(char16_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x0591 && c <= 0x05c7) || (c >= 0x064b && c <= 0x065f) || c == 0x0670
        || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x20d0 && c <= 0x20ff)
        || (c >= 0xfe20 && c <= 0xfe2f);
}

void appendSpace(QString &folded)
{
    if (!folded.isEmpty() && folded.back() != u' ')
        folded += u' ';
}

void appendLetter(QString &folded, QChar c)
{
    const QChar lower = c.toCaseFolded();
    const auto known = std::ranges::lower_bound(spelledOut, lower.unicode(), {}, &SpelledOut::letter);
    if (known != spelledOut.end() && known->letter == lower.unicode())
        folded += known->as;
    else
        folded += lower;
}

QString foldAscii(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar c : text) {
        const char16_t letter = c.unicode();
        if (letter <= u' ' || letter == 0x7f)
            appendSpace(folded);
        else
            folded += letter >= u'A' && letter <= u'Z' ? QChar(char16_t(letter + 32)) : c;
    }
    return folded;
}

QString foldAny(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD);
    QString folded;
    folded.reserve(apart.size());
    for (qsizetype i = 0; i < apart.size(); ++i) {
        const QChar c = apart[i];
        if (c.isSpace() || c.category() == QChar::Other_Control) {
            appendSpace(folded);
        } else if (c.isHighSurrogate() && i + 1 < apart.size() && apart[i + 1].isLowSurrogate()) {
            const char32_t whole = QChar::toCaseFolded(QChar::surrogateToUcs4(c, apart[i + 1]));
            folded += QChar::fromUcs4(whole);
            ++i;
        } else if (!isAccent(c.unicode()) && c.category() != QChar::Other_Format) {
            appendLetter(folded, c);
        }
    }
    return folded;
}

} // namespace

QString fold(QStringView text)
{
    const bool ascii = std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
    QString folded = ascii ? foldAscii(text) : foldAny(text);
    if (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

} // namespace Demitasse
