// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
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

/// `begunFrom` is the template as it was filled, `others` what was last written to other people; either may be empty.
/// The words of `names`, those of all readers and of the writer, do not count, nor do capitals, accents and marks.
LetterVoice letterVoice(const QString &body, const QString &begunFrom, const QStringList &others, const QStringList &names);

} // namespace Demitasse
