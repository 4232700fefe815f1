// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"

#include <QStringList>

namespace Demitasse {

class Nicknames;

/// A text in the form in which names are compared: folded, without apostrophes, hyphens or points.
QString spelled(QStringView text);
/// The same with ae, oe, ue as one writes them who has the keys ä, ö, ü: of "Müller", "Mueller" and "MULLER" alike.
QString withoutUmlauts(QString spelledText);

/// One word of a name.
struct NameWord
{
    /// Without umlauts.
    QString text;
    QString letters;
    bool isFamily = false;
    /// Not the first of a hyphenated given name: Jean-Marie is not Jean.
    bool isJoined = false;
    /// One letter, unless of a script where one is a word.
    bool isInitial() const;

    friend bool operator==(const NameWord &, const NameWord &) = default;
};

/// A person's name taken apart, without titles and degrees.
struct PersonName
{
    QList<NameWord> words;
    /// Other given names, in parentheses or as the preferred one.
    QStringList alsoCalled;
    /// Whose son or daughter: 0 not said, 1 senior, 2 junior, 3 and 4 as numbered.
    int generation = 0;
    /// As written but for case: tells whether accents are all that differs.
    QString written;

    friend bool operator==(const PersonName &, const PersonName &) = default;
};

PersonName personName(const Contact &contact);

/// How two names go together, word by word, in whatever order.
struct NameLikeness
{
    enum class Kind {
        /// One of them has no name.
        Unknown,
        /// Two people's names.
        Different,
        /// The same given name with another family name, as after a marriage.
        OtherFamily,
        /// Only one word to compare: a given name alone.
        OneWord,
        /// Could well be one person's.
        Alike,
    };
    enum class Match { Exact, Nickname, Misspelled, Initial };
    struct Pair
    {
        QString one;
        QString other;
        Match match = Match::Exact;
    };

    Kind kind = Kind::Unknown;
    QList<Pair> pairs;
    /// Words that only the longer name has.
    int extraWords = 0;
    /// Among them one that makes another given name of it.
    bool extraGiven = false;
    bool reordered = false;
    bool accents = false;
    bool generations = false;

    qsizetype count(Match match) const;
};

NameLikeness likeness(const PersonName &one, const PersonName &other, const Nicknames &nicknames);

/// Whether two words differ by one slip: a letter missing, added or replaced, or two next to each other transposed.
/// Two slips in words of eight letters or more.
bool isMisspelling(const QString &one, const QString &other);

} // namespace Demitasse
