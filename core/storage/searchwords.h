// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Demitasse {

/// A word where it stands in a text. `folded` is what search compares: see `fold`; at most 64 characters.
struct TextWord
{
    qsizetype start = 0;
    qsizetype length = 0;
    QString folded;
};
QList<TextWord> wordsIn(QStringView text);

/// The stems of words, each with a mark of its language before it, so that a stem is never taken for a word: "note" has
/// the French stem "not". Of a text that is plainly in one language, the words have the stems of that language only.
class Stems
{
public:
    enum Language { English = 1, French = 2, Both = 3 };

    static Language languageOf(const QList<TextWord> &words);
    /// None for what is too short to have one, and for numbers.
    static QStringList of(const QString &folded, Language language = Both);
};

/// What the index keeps of a text: its words and their stems. The same for every engine.
QString searchWords(const QString &text);

/// What somebody looks for. A word may be the beginning of one, or have the same stem; between quotation marks
/// it has to be the whole word, and the next has to follow. A minus before a word wants it not to be there.
struct Sought
{
    QStringList words;
    QList<QStringList> phrases;
    QStringList excluded;

    bool isEmpty() const { return words.isEmpty() && phrases.isEmpty(); }
    friend bool operator==(const Sought &, const Sought &) = default;
};
/// Reads whatever a person types, at most sixteen words of it. What is elided before an apostrophe and what little may
/// follow one does not count: "l'équipe" is looked for as "équipe", "manager's" as "manager".
Sought readSought(const QString &query);

} // namespace Demitasse
