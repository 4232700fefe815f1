// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"

#include <QSet>
#include <QStringList>

namespace Demitasse {

/// Above these shares a letter is the template, or another letter over again. (REQ 37)
inline constexpr double mostOfTemplate = 0.85;
inline constexpr double mostOfOtherLetter = 0.70;

/// How much of a letter is in one's own words for this reader: shares from 0 to 1 of its runs of four words.
struct LetterVoice
{
    double ofTemplate = 0;
    double ofOtherLetter = 0;
    /// The other letter that is nearest, by its place in the list; -1 when none has anything of it.
    qsizetype nearest = -1;

    bool isTemplate() const { return ofTemplate > mostOfTemplate; }
    bool isOtherLetter() const { return ofOtherLetter > mostOfOtherLetter; }
    friend bool operator==(const LetterVoice &, const LetterVoice &) = default;
};

/// What a voice is told from, read once so that a letter can be held against it at each key.
class VoiceGround
{
public:
    VoiceGround() = default;
    /// `others` is what was last written to other people. The words of `names`, those of all readers and of the writer,
    /// do not count, nor do capitals, accents and marks.
    VoiceGround(const QStringList &others, const QStringList &names);

    /// The template as it was filled; empty when the letter began empty.
    void beginFrom(const QString &filledTemplate);
    /// About a millisecond.
    LetterVoice voiceOf(const QString &body) const;

private:
    QStringList runsOf(const QString &text) const;

    QSet<QString> m_left;
    QSet<QString> m_template;
    QList<QSet<QString>> m_others;
};

/// TemplateUnchanged, else SameAsOther, where a letter should have a voice of its own.
std::optional<LetterFinding> checkVoice(Situation situation, const LetterVoice &voice);

} // namespace Demitasse
