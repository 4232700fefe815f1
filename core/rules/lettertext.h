// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>

#include <optional>

namespace Demitasse {

/// A stretch of a text, in UTF-16 units.
struct Span
{
    qsizetype start = 0;
    qsizetype length = 0;

    qsizetype end() const { return start + length; }
    friend bool operator==(const Span &, const Span &) = default;
};

constexpr bool overlap(Span a, Span b) { return a.start < b.end() && b.start < a.end(); }

/// A text taken apart for reading: its sentences, and a plain form of the same length, so that a place in the one is
/// the same place in the other. Plain is lower case, without accents, with straight apostrophes and plain spaces.
class LetterText
{
public:
    explicit LetterText(const QString &text);

    const QString &original() const { return m_original; }
    const QString &plain() const { return m_plain; }
    /// An empty line, a line's end behind a comma or colon, and `.` `!` `?` `…` end one; "Mr." and initials do not.
    const QList<Span> &sentences() const { return m_sentences; }
    QStringView originalOf(Span span) const { return QStringView(m_original).sliced(span.start, span.length); }
    QStringView plainOf(Span span) const { return QStringView(m_plain).sliced(span.start, span.length); }

private:
    QString m_original;
    QString m_plain;
    QList<Span> m_sentences;
};

/// The plain form of a text; as long as the text.
QString plainText(QStringView text);

/// Ways of saying one thing: a regular expression a line, over plain text, each a whole word or more; behind an
/// apostrophe, as in "d'", the next word may follow at once. A space stands for any white space, and "oe" for the
/// ligature too. A line "@name = way" names what the lines behind it may then use as "@name".
class Phrases
{
public:
    explicit Phrases(QStringView lines);

    bool isIn(QStringView plain) const;
    /// The first place within `plain`.
    std::optional<Span> find(QStringView plain) const;
    /// The first place, from `within.start` on and not behind its end, in the whole text's own counting.
    std::optional<Span> find(const LetterText &text, Span within) const;
    QList<Span> findAll(QStringView plain) const;

private:
    QRegularExpression m_expression;
};

/// The first match that is no part of what only looks like it.
std::optional<Span> firstBeside(const Phrases &wanted, const Phrases &unlike, QStringView plain);

} // namespace Demitasse
