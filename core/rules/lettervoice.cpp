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

QSet<QString> asSet(const QStringList &runs)
{
    return {runs.cbegin(), runs.cend()};
}

double shareOf(const QStringList &runs, const QSet<QString> &known)
{
    if (runs.isEmpty() || known.isEmpty())
        return 0;
    const auto equal = std::ranges::count_if(runs, [&known](const QString &run) { return known.contains(run); });
    return static_cast<double>(equal) / static_cast<double>(runs.size());
}

} // namespace

VoiceGround::VoiceGround(const QStringList &others, const QStringList &names)
{
    for (const QString &name : names) {
        for (const QString &word : plainNameWords(name))
            m_left.insert(word);
    }
    for (const QString &other : others)
        m_others.append(asSet(runsOf(other)));
}

void VoiceGround::beginFrom(const QString &filledTemplate)
{
    m_template = asSet(runsOf(filledTemplate));
}

QStringList VoiceGround::runsOf(const QString &text) const
{
    static const QRegularExpression word(u"[\\w'-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList words;
    const QString plain = plainText(text);
    for (auto matches = word.globalMatch(plain); matches.hasNext();) {
        const QString found = matches.next().captured();
        if (!m_left.contains(found))
            words.append(found);
    }
    QStringList runs;
    for (qsizetype i = 0; i + wordsInRun <= words.size(); ++i)
        runs.append(words.sliced(i, wordsInRun).join(u' '));
    return runs;
}

LetterVoice VoiceGround::voiceOf(const QString &body) const
{
    const QStringList runs = runsOf(body);
    LetterVoice voice;
    voice.ofTemplate = shareOf(runs, m_template);
    for (qsizetype i = 0; i < m_others.size(); ++i) {
        const double share = shareOf(runs, m_others.at(i));
        if (share > voice.ofOtherLetter) {
            voice.ofOtherLetter = share;
            voice.nearest = i;
        }
    }
    return voice;
}

std::optional<LetterFinding> checkVoice(Situation situation, const LetterVoice &voice)
{
    if (!wantsOwnVoice(situation) || !(voice.isTemplate() || voice.isOtherLetter()))
        return std::nullopt;
    const LetterFault fault = voice.isTemplate() ? LetterFault::TemplateUnchanged : LetterFault::SameAsOther;
    return LetterFinding {fault, LetterField::Body, 0, 0};
}

} // namespace Demitasse
