// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signaturelines.h"

#include "core/exchange/signaturenoise.h"
#include "core/exchange/signaturewords.h"
#include "core/rules/fold.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 150;
constexpr qsizetype mostParts = 40;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\v' || c == u'\f' || c == QChar(0x2028) || c == QChar(0x2029)
        || c == QChar(0x85);
}

// Character for character, so that positions stay.
QString evened(const QString &text)
{
    QString even = text;
    for (QChar &c : even) {
        if (isLineEnd(c))
            c = u'\n';
        else if (c != u'\t' && (c.isSpace() || c.category() == QChar::Other_Format || c == readMark))
            c = u' ';
        else if (c.category() == QChar::Other_Control && c != u'\t')
            c = u' ';
    }
    return even;
}

QList<SignaturePiece> allLines(const QString &even)
{
    QList<SignaturePiece> lines;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= even.size(); ++i) {
        if (i < even.size() && even[i] != u'\n')
            continue;
        lines.append({even.sliced(begin, i - begin), begin, static_cast<int>(lines.size())});
        begin = i + 1;
    }
    return lines;
}

bool isQuoted(const SignaturePiece &line)
{
    const QString text = line.text.trimmed();
    return text.startsWith(u'>');
}

bool isBlank(const SignaturePiece &line)
{
    return std::ranges::none_of(line.text, [](QChar c) { return c.isLetterOrNumber(); });
}

void chopFront(SignaturePiece &piece, qsizetype count)
{
    piece.text.remove(0, count);
    piece.start += count;
}

// Quoted lines are somebody else's, unless nearly all is quoted.
QList<SignaturePiece> withoutQuotes(QList<SignaturePiece> lines)
{
    const auto filled = std::ranges::count_if(lines, [](const SignaturePiece &line) { return !isBlank(line); });
    const auto quoted = std::ranges::count_if(lines, isQuoted);
    if (quoted * 4 < filled * 3) {
        lines.removeIf(isQuoted);
        return lines;
    }
    for (SignaturePiece &line : lines) {
        while (!line.text.isEmpty() && (line.text.front() == u'>' || line.text.front() == u' '))
            chopFront(line, 1);
    }
    return lines;
}

void takeLabel(SignaturePiece &line)
{
    const std::optional<LeadingLabel> label = leadingLabel(line.text);
    if (!label)
        return;
    line.label = label->label;
    chopFront(line, label->length);
}

// From a footer's first line to the end of its paragraph nothing is the person's.
QList<SignaturePiece> withoutFooters(const QList<SignaturePiece> &lines)
{
    QList<SignaturePiece> kept;
    bool inFooter = false;
    for (const SignaturePiece &line : lines) {
        inFooter = !isBlank(line) && (inFooter || beginsFooter(line.text));
        if (!inFooter)
            kept.append(line);
    }
    return kept;
}

} // namespace

QList<SignaturePiece> signatureLines(const QString &text)
{
    QList<SignaturePiece> kept;
    QList<SignaturePiece> sender;
    bool said = false;
    QList<SignaturePiece> lines = allLines(evened(text));
    lines.resize(std::min(lines.size(), mostLines));
    for (SignaturePiece line : withoutFooters(withoutQuotes(lines))) {
        if (isBlank(line))
            continue;
        const bool beginsOther = beginsOlderMail(line.text) || leadingLabel(line.text).transform([](const LeadingLabel &l) {
            return l.label == SignatureLabel::Sender;
        }).value_or(false);
        if (beginsOther && said)
            break;
        if (isOtherHeader(line.text) || beginsOlderMail(line.text) || isNoise(line.text))
            continue;
        if (const std::optional<qsizetype> closing = closingLength(line.text)) {
            chopFront(line, *closing);
            kept = sender;
            said = false;
            if (isBlank(line))
                continue;
        } else if (isGreeting(line.text)) {
            kept = sender;
            continue;
        } else if (isProse(line.text)) {
            continue;
        }
        takeLabel(line);
        if (line.label == SignatureLabel::Sender)
            sender.append(line);
        else
            said = true;
        kept.append(line);
    }
    return kept;
}

void markRead(SignaturePiece &line, qsizetype start, qsizetype length)
{
    std::fill_n(line.text.begin() + start, length, readMark);
}

namespace {

// Letters beyond the first plane count, pictures do not.
bool isLetterAt(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size())
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(text[at], text[at + 1]));
    return text[at].isLetterOrNumber();
}

} // namespace

SignaturePiece partOf(const SignaturePiece &piece, qsizetype from, qsizetype length)
{
    static constexpr QStringView opening = u"([“«\"";
    qsizetype begin = from;
    qsizetype end = from + length;
    while (begin < end && !opening.contains(piece.text[begin]) && !isLetterAt(piece.text, begin))
        ++begin;
    while (end > begin && (piece.text[end - 1].isSpace() || u"-–—*_,;:|/<>~=#•·!'\x1f\t"_s.contains(piece.text[end - 1])))
        --end;
    return {piece.text.sliced(begin, end - begin), piece.start + begin, piece.line, piece.label};
}

namespace {

// How long the separator at this place is; 0 for none.
qsizetype separatorAt(const QString &text, qsizetype at)
{
    static constexpr QStringView always = u"|¦‖│┃•·∙◦▪●■◆★\x1f\t";
    static constexpr QStringView spaced = u"-–—/~*";
    if (always.contains(text[at]))
        return 1;
    const bool afterSpace = at > 0 && text[at - 1] == u' ';
    if (spaced.contains(text[at])) {
        qsizetype length = 1;
        while (at + length < text.size() && spaced.contains(text[at + length]))
            ++length;
        const bool beforeSpace = at + length >= text.size() || text[at + length] == u' ';
        return beforeSpace && (afterSpace || at == 0) ? length : 0;
    }
    if (text[at] == u'/' && at + 1 < text.size() && text[at + 1] == u'/')
        return 2;
    return text.sliced(at).startsWith("   "_L1) ? 3 : 0;
}

void appendPart(QList<SignaturePiece> &pieces, const SignaturePiece &whole, qsizetype begin, qsizetype end)
{
    SignaturePiece part = partOf(whole, begin, end - begin);
    if (std::ranges::none_of(part.text, [](QChar c) { return c.isLetterOrNumber(); }))
        return;
    if (const std::optional<LeadingLabel> label = leadingLabel(part.text)) {
        part.label = label->label;
        chopFront(part, label->length);
    }
    if (!part.text.isEmpty())
        pieces.append(part);
}

} // namespace

QList<SignaturePiece> splitAtSeparators(const SignaturePiece &line)
{
    QList<SignaturePiece> pieces;
    qsizetype begin = 0;
    for (qsizetype i = 0; i < line.text.size() && pieces.size() < mostParts; ++i) {
        const qsizetype length = separatorAt(line.text, i);
        if (length == 0)
            continue;
        appendPart(pieces, line, begin, i);
        i += length - 1;
        begin = i + 1;
    }
    appendPart(pieces, line, begin, line.text.size());
    return pieces;
}

QList<SignaturePiece> splitAtCommas(const SignaturePiece &piece)
{
    QList<SignaturePiece> parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= piece.text.size() && parts.size() < mostParts; ++i) {
        if (i < piece.text.size() && piece.text[i] != u',' && piece.text[i] != u';')
            continue;
        const SignaturePiece part = partOf(piece, begin, i - begin);
        if (!part.text.isEmpty())
            parts.append(part);
        begin = i + 1;
    }
    return parts;
}

} // namespace Demitasse
