// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"
#include "core/rules/lettertext.h"

#include <QSet>
#include <QStringList>

namespace Demitasse {

/// What was said in a conversation, to tell whether a letter speaks of it. (REQ 84)
class TalkGround
{
public:
    TalkGround() = default;
    /// What was noted, said and made of it, in either language. `known` are words that tell of no conversation: the
    /// names, roles and organizations of those who talked.
    TalkGround(const QStringList &texts, const QStringList &known);

    void add(const QString &text);
    bool isEmpty() const { return m_texts.isEmpty(); }
    /// Where the letter speaks of one of the texts: a sentence that has two of its telling words, by their stems, or all
    /// of them where there are fewer, or the name of somebody who was named.
    std::optional<Span> mentionIn(const QString &body) const;

private:
    QSet<QString> tellingStems(QStringView plain) const;

    QSet<QString> m_known;
    QList<QSet<QString>> m_texts;
};

/// NothingOfTheTalk for a thank-you that speaks of nothing that was said, where anything is on record of it.
std::optional<LetterFinding> checkTalk(Situation situation, const QString &body, const TalkGround &ground);

} // namespace Demitasse
