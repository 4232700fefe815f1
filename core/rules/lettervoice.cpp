// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/lettervoice.h"

#include "core/rules/lettergreeting.h"
#include "core/rules/lettertext.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsInRun = 4;

QStringList runsOf(const QString &text, const QSet<QString> &left)
{
    static const QRegularExpression word(u"[\\w'-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    const QString plain = plainText(text);
    for (auto matches = word.globalMatch(plain); matches.hasNext();) {
        const QString found = matches.next().captured();
        if (!left.contains(found))
            words.append(found);
    }
    QStringList runs;
    for (qsizetype i = 0; i + wordsInRun <= words.size(); ++i)
        runs.append(words.sliced(i, wordsInRun).join(u' '));
    return runs;
}

double shareOf(const QStringList &runs, const QStringList &others)
{
    if (runs.isEmpty())
        return 0;
    const QSet<QString> known(others.cbegin(), others.cend());
    const auto equal = std::ranges::count_if(runs, [&known](const QString &run) { return known.contains(run); });
    return static_cast<double>(equal) / static_cast<double>(runs.size());
}

} // namespace

LetterVoice letterVoice(const QString &body, const QString &begunFrom, const QStringList &others, const QStringList &names)
{
    QSet<QString> left;
    for (const QString &name : names) {
        for (const QString &word : plainNameWords(name))
            left.insert(word);
    }
    const QStringList runs = runsOf(body, left);
    LetterVoice voice;
    voice.ofTemplate = shareOf(runs, runsOf(begunFrom, left));
    for (qsizetype i = 0; i < others.size(); ++i) {
        const double share = shareOf(runs, runsOf(others.at(i), left));
        if (share > voice.ofOtherLetter) {
            voice.ofOtherLetter = share;
            voice.nearest = i;
        }
    }
    return voice;
}

} // namespace Demitasse
