// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/lettertext.h"

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QChar plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'\u2018':
    case u'\u2019':
    case u'\u02bc':
        return u'\'';
    case u'\u201c':
    case u'\u201d':
    case u'\u00ab':
    case u'\u00bb':
        return u'"';
    case u'\u00c6':
    case u'\u00e6':
        return u'a';
    case u'\u2010':
    case u'\u2011':
        return u'-';
    case u'\u2013':
    case u'\u2014':
        return u'\u2013';
    default:
        break;
    }
    if (c.isSpace() && c != u'\n')
        return u' ';
    if (c.unicode() < 0x80)
        return c.toLower();
    const QString apart
        = c.decompositionTag() == QChar::Canonical ? QString(c).normalized(QString::NormalizationForm_D) : QString(c);
    return apart.at(0).toLower();
}

bool isShortening(QStringView plainBefore)
{
    static const QRegularExpression shortening(
        u"(?:^|[^\\w])(?:mr|mrs|ms|mx|dr|dre|prof|pr|me|m|st|ste|jr|sr|no|vs|etc|e\\.g|i\\.e|c\\.v|approx|min|tel|ext|env|av|[a-z])$"_s);
    return shortening.matchView(plainBefore.last(qMin(plainBefore.size(), qsizetype(8)))).hasMatch();
}

bool endsSentence(const QString &plain, qsizetype at)
{
    const QChar c = plain.at(at);
    const QChar next = at + 1 < plain.size() ? plain.at(at + 1) : QChar(u'\n');
    if (c == u'\n')
        return next == u'\n' || at == 0 || u",:!?.;)"_s.contains(plain.at(at - 1));
    if (c == u'!' || c == u'?' || c == u'\u2026' || c == u';')
        return next.isSpace() || next == u'"' || next == u')';
    return c == u'.' && (next.isSpace() || next == u'"' || next == u')')
        && !(isShortening(QStringView(plain).first(at)) && next == u' ');
}

QList<Span> sentencesOf(const QString &plain)
{
    QList<Span> sentences;
    qsizetype start = 0;
    const auto close = [&](qsizetype end) {
        while (start < end && plain.at(start).isSpace())
            ++start;
        if (end > start)
            sentences.append({start, end - start});
        start = end;
    };
    for (qsizetype i = 0; i < plain.size(); ++i) {
        if (endsSentence(plain, i))
            close(i + 1);
    }
    close(plain.size());
    return sentences;
}

} // namespace

QString plainText(QStringView text)
{
    QString plain(text.size(), Qt::Uninitialized);
    std::ranges::transform(text, plain.begin(), plainLetter);
    return plain;
}

LetterText::LetterText(const QString &text)
    : m_original(text)
    , m_plain(plainText(text))
    , m_sentences(sentencesOf(m_plain))
{
}

Phrases::Phrases(QStringView lines)
{
    QStringList ways;
    QList<std::pair<QString, QString>> named;
    for (const QStringView line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        QString way = line.trimmed().toString();
        for (const auto &[name, meaning] : named)
            way.replace(name, meaning);
        if (const qsizetype sign = way.indexOf(u" = "); sign > 0 && way.startsWith(u'@'))
            named.append({way.first(sign), u"(?:"_s + way.sliced(sign + 3) + u')'});
        else if (!way.isEmpty())
            ways.append(way.replace(u' ', u"\\s"_s).replace(u"oe"_s, u"(?:oe|\u0153)"_s));
    }
    m_expression.setPattern(
        ways.isEmpty() ? u"(?!)"_s : u"(?<!\\w)(?:"_s + ways.join(u'|') + u")(?:(?<=['\\s])|(?!\\w))"_s);
    Q_ASSERT_X(m_expression.isValid(), "Phrases", qPrintable(m_expression.errorString() + m_expression.pattern()));
    m_expression.optimize();
}

bool Phrases::isIn(QStringView plain) const
{
    return m_expression.matchView(plain).hasMatch();
}

std::optional<Span> Phrases::find(QStringView plain) const
{
    const QRegularExpressionMatch match = m_expression.matchView(plain);
    if (!match.hasMatch())
        return std::nullopt;
    return Span{match.capturedStart(), match.capturedLength()};
}

std::optional<Span> Phrases::find(const LetterText &text, Span within) const
{
    const std::optional<Span> found = find(text.plainOf(within));
    if (!found)
        return std::nullopt;
    return Span{within.start + found->start, found->length};
}

QList<Span> Phrases::findAll(QStringView plain) const
{
    QList<Span> all;
    for (auto matches = m_expression.globalMatchView(plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        all.append({match.capturedStart(), match.capturedLength()});
    }
    return all;
}

std::optional<Span> firstBeside(const Phrases &wanted, const Phrases &unlike, QStringView plain)
{
    const QList<Span> found = wanted.findAll(plain);
    if (found.isEmpty())
        return std::nullopt;
    const QList<Span> others = unlike.findAll(plain);
    for (const Span &candidate : found) {
        if (std::ranges::none_of(others, [&](const Span &other) { return overlap(candidate, other); }))
            return candidate;
    }
    return std::nullopt;
}

} // namespace Demitasse
