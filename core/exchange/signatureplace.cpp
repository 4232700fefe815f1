// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signatureplace.h"

#include "core/exchange/signaturewords.h"
#include "core/rules/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

const QString postalCode = u"(?:[A-Z]\\d[A-Z][ -]?\\d[A-Z]\\d|\\d{5}(?:-\\d{4})?)"_s;

bool isCityShaped(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty() || words.size() > 4 || !words.first().front().isUpper())
        return false;
    return std::ranges::all_of(text, [](QChar c) {
        return c.isLetter() || c.isMark() || c == u' ' || c == u'-' || c == u'\'' || c == u'’' || c == u'.';
    }) && std::ranges::all_of(signatureWords(text), [](const QString &word) {
        const WordKind kind = wordKind(word);
        return kind == WordKind::Other || kind == WordKind::Credential;
    });
}

// "ON", "Ontario M5V 2T6", "(Québec)  H2X 1Y4".
bool saysRegion(const QString &text, bool &withCode)
{
    static const QRegularExpression code(u"[\\s,]*"_s + postalCode + u"$"_s);
    QString rest = text.trimmed();
    const QRegularExpressionMatch match = code.match(rest);
    withCode = match.hasMatch();
    if (withCode)
        rest.truncate(match.capturedStart());
    rest.remove(u'(').remove(u')');
    QString folded = fold(rest);
    while (folded.endsWith(u'.'))
        folded.chop(1);
    const bool isShort = folded.size() <= 3;
    if (isShort && rest.trimmed() != rest.trimmed().toUpper())
        return false;
    return isRegion(folded) || (withCode && folded.isEmpty());
}

// A code of two letters may be a degree too ("CA", "MD"), so it needs more beside it.
bool mayBeDegree(const QString &text)
{
    return wordKind(fold(text).remove(u'.')) == WordKind::Credential;
}

struct CityFound
{
    qsizetype from = 0;
    qsizetype length = 0;
};

std::optional<CityFound> knownCityIn(const QString &text)
{
    static const QRegularExpression area(
        u"^(greater|grand|région de|région du grand|metro) .{3,40}$|.{3,30} (metropolitan )?area$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (area.match(text).hasMatch() || isKnownCity(fold(text)))
        return CityFound {0, text.size()};
    const bool hasDigit = std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    const qsizetype joint = text.indexOf(u'&');
    if (joint > 0 && isKnownCity(fold(text.first(joint))))
        return CityFound {0, text.first(joint).trimmed().size()};
    for (qsizetype space = text.indexOf(u' '); hasDigit && space >= 0; space = text.indexOf(u' ', space + 1)) {
        if (isKnownCity(fold(text.sliced(space + 1))))
            return CityFound {space + 1, text.size() - space - 1};
    }
    return std::nullopt;
}

// City, region and code in one piece, as on the last line of an address.
std::optional<CityFound> cityWithin(const QString &text)
{
    static const QRegularExpression canadian(
        u"^(.+?)[\\s,]+\\(?([\\p{L}.' -]+?)\\)?[\\s,]*[A-Z]\\d[A-Z][ -]?\\d[A-Z]\\d(?:,? Canada)?$"_s);
    static const QRegularExpression bracketed(u"^([\\p{L}][\\p{L}.'’ -]+?)\\s*\\(([\\p{L}.' -]+)\\)"_s);
    static const QRegularExpression shortRegion(u"^([\\p{L}][\\p{L}.'’ -]+?)\\s+([A-Z]{2})(?:\\s+\\d{5}(?:-\\d{4})?)?$"_s);
    static const QRegularExpression codeFirst(
        u"^(?:[A-Z]{1,2}-)?\\d{4,5}\\s+(\\p{Lu}[\\p{L}'’ -]+?)(?:\\s+cedex.*)?$"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression british(u"^(\\p{Lu}[\\p{L} ]+?)\\s+[A-Z]{1,2}\\d[A-Z\\d]?\\s*\\d[A-Z]{2}$"_s);
    for (const QRegularExpression *expression : {&canadian, &bracketed, &shortRegion}) {
        const QRegularExpressionMatch match = expression->match(text);
        bool withCode = false;
        if (!match.hasMatch() || !saysRegion(match.captured(2), withCode))
            continue;
        const QString city = match.captured(1);
        const bool short2 = expression == &shortRegion && mayBeDegree(match.captured(2)) && !text.back().isDigit();
        if (isCityShaped(city) && !(short2 && !isKnownCity(fold(city))))
            return CityFound {match.capturedStart(1), match.capturedLength(1)};
        if (const auto known = knownCityIn(city))
            return known;
    }
    for (const QRegularExpression *expression : {&codeFirst, &british}) {
        const QRegularExpressionMatch match = expression->match(text);
        if (match.hasMatch() && isCityShaped(match.captured(1)) && phraseKind(match.captured(1)) == WordKind::Other
            && (expression == &british || match.captured(1).split(u' ').size() < 3))
            return CityFound {match.capturedStart(1), match.capturedLength(1)};
    }
    return knownCityIn(text);
}

bool isAddress(const QString &text)
{
    static const QRegularExpression street(
        u"\\d.*\\b(street|str|st|avenue|ave?|road|rd|boulevard|blvd|boul|rue|chemin|ch|drive|dr|lane|ln|court|crt?|cres|crescent|"
        "way|place|pl|square|sq|quai|quay|côte|rang|route|rte|highway|hwy|parkway|pkwy|terrace|circle|trail|mall|allée|impasse|"
        "floor|fl|étage|suite|ste|bureau|bur|room|rm|pièce|unit|unité|apt|building|tower|édifice|wing|level|niveau|box|"
        "north|south|east|west|nord|sud|est|ouest)\\b|"
        "^\\W*(suite|floor|unit|room|bureau|local (?=[a-z])|apt|étage|level|niveau|p\\.? ?o\\.? ?box|box|c\\.?p\\.?|mail ?stop|m/s)\\s*[\\p{L}-]?\\.?\\d|"
        "\\b(p\\.? ?o\\.? box|c\\.p\\.|case postale)|"
        "^\\W*[\\p{L}]?\\d+[\\p{L}]?( ?bis)?,? (?!.*\\b(inc|ltd|ltée|corp|company)\\b)[\\p{L}'’. -]+$|"
        "^\\W*\\d+[A-Za-z]?(-\\d+)?$|^(édifice|pavillon|tour|place) .+|.+ (building|tower|hall|tunnel|plaza)$|"
        "^(rue|avenue|boulevard|chemin|place) "_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression codeOnly(u"^"_s + postalCode + u"$"_s);
    return street.match(text).hasMatch() || codeOnly.match(text).hasMatch();
}

class PlaceTaker
{
public:
    void takeFrom(SignatureSegment &segment)
    {
        QList<SignaturePiece> &parts = segment.parts;
        for (qsizetype i = 0; i < parts.size();) {
            const qsizetype used = placeAt(parts, i);
            if (used > 0)
                parts.remove(i, used);
            else
                ++i;
        }
    }

    std::optional<SignaturePart> city;

private:
    void remember(const SignaturePiece &piece, CityFound found)
    {
        if (city)
            return;
        QString value = piece.text.sliced(found.from, found.length).simplified();
        if (value == value.toUpper()) {
            value = value.toLower();
            for (qsizetype i = 0; i < value.size(); ++i) {
                if (i == 0 || !value[i - 1].isLetter())
                    value[i] = value[i].toUpper();
            }
        }
        city = SignaturePart {SignatureField::City, value, piece.start + found.from, found.length, Confidence::Likely};
    }

    // How many of the pieces from here on are a place.
    qsizetype placeAt(const QList<SignaturePiece> &parts, qsizetype at)
    {
        const SignaturePiece &piece = parts[at];
        bool withCode = false;
        if (at + 1 < parts.size() && saysRegion(parts[at + 1].text, withCode)) {
            const bool known = isKnownCity(fold(piece.text));
            const bool doubtful = mayBeDegree(parts[at + 1].text) && !withCode;
            if (known || (isCityShaped(piece.text) && !doubtful && piece.label != SignatureLabel::Name)) {
                remember(piece, {0, piece.text.size()});
                return 2 + regionsFrom(parts, at + 2);
            }
        }
        if (const auto found = cityWithin(piece.text); found && !isEmployer(piece)) {
            remember(piece, *found);
            return 1 + regionsFrom(parts, at + 1);
        }
        if (isAddress(piece.text) && !(isEmployer(piece) && !hasDigit(piece.text)))
            return 1;
        return saysRegion(piece.text, withCode) && !mayBeDegree(piece.text) ? 1 : 0;
    }

    static bool hasDigit(const QString &text)
    {
        return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
    }

    static bool isEmployer(const SignaturePiece &piece)
    {
        return piece.label == SignatureLabel::Organization || phraseKind(piece.text) == WordKind::Role
            || (phraseKind(piece.text) != WordKind::Other && !hasDigit(piece.text));
    }

    static qsizetype regionsFrom(const QList<SignaturePiece> &parts, qsizetype at)
    {
        qsizetype count = 0;
        bool withCode = false;
        while (at + count < parts.size() && saysRegion(parts[at + count].text, withCode))
            ++count;
        return count;
    }
};

} // namespace

std::optional<SignaturePart> takeCity(QList<SignatureSegment> &segments)
{
    PlaceTaker taker;
    for (SignatureSegment &segment : segments) {
        if (segment.whole.label != SignatureLabel::Name && segment.whole.label != SignatureLabel::Sender)
            taker.takeFrom(segment);
    }
    segments.removeIf([](const SignatureSegment &segment) { return segment.parts.isEmpty(); });
    return taker.city;
}

} // namespace Demitasse
