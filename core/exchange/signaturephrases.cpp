// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signaturephrases.h"

#include "core/exchange/signaturedomain.h"
#include "core/exchange/signaturewords.h"
#include "core/rules/fold.h"

#include <QRegularExpression>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPhrase = 120;

JobKind jobKind(const SignaturePiece &piece)
{
    static const QRegularExpression government(
        u"^(government|gouvernement|province|state) (of|du|de|de la|of the)\\b|public service$|^fonction publique"_s,
        QRegularExpression::CaseInsensitiveOption);
    switch (piece.label) {
    case SignatureLabel::Role:
        return JobKind::Role;
    case SignatureLabel::Organization:
        return JobKind::Organization;
    case SignatureLabel::Unit:
        return JobKind::Unit;
    case SignatureLabel::None:
    case SignatureLabel::Sender:
    case SignatureLabel::Name:
    case SignatureLabel::Place:
    case SignatureLabel::Reach:
        break;
    }
    if (government.match(piece.text).hasMatch())
        return JobKind::Government;
    switch (phraseKind(piece.text)) {
    case WordKind::Role:
        return JobKind::Role;
    case WordKind::Organization:
        return JobKind::Organization;
    case WordKind::Unit:
        return JobKind::Unit;
    case WordKind::Body:
        return JobKind::Body;
    case WordKind::Other:
    case WordKind::Credential:
    case WordKind::Industry:
    case WordKind::Field:
        break;
    }
    return JobKind::Other;
}

JobPhrase phraseOf(const SignaturePiece &piece, qsizetype segment)
{
    JobPhrase phrase {piece, jobKind(piece), segment, isFrench(piece.text)};
    phrase.hasField = std::ranges::any_of(
        signatureWords(piece.text), [](const QString &word) {
            return wordKind(word) == WordKind::Field || wordKind(word) == WordKind::Industry;
        });
    return phrase;
}

bool isDegrees(const QString &text)
{
    const QStringList words = signatureWords(text);
    return !words.isEmpty() && words.size() < 4 && text.size() < 24 && std::ranges::all_of(words, [](const QString &word) {
        QString bare = word;
        bare.remove(u'.');
        return wordKind(bare) == WordKind::Credential;
    });
}

// "Analyst at Brightline", "Professeure à l'Université des Lacs".
bool splitAtEmployer(const JobPhrase &phrase, const QStringList &employers, QList<JobPhrase> &phrases)
{
    static const QRegularExpression at(u"\\s+(?:at|@|chez|with)\\s+(?:the )?|\\s*@\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression french(u"\\s+(?:à la|à l['’]|à|au|aux)\\s*"_s, QRegularExpression::CaseInsensitiveOption);
    if (phrase.kind == JobKind::Unit && !phrase.piece.text.contains(u'@'))
        return false;
    for (const QRegularExpression *expression : {&at, &french}) {
        const QRegularExpressionMatch match = expression->match(phrase.piece.text);
        if (!match.hasMatch() || match.capturedStart() == 0)
            continue;
        JobPhrase role = phraseOf(partOf(phrase.piece, 0, match.capturedStart()), phrase.segment);
        JobPhrase employer = phraseOf(
            partOf(phrase.piece, match.capturedEnd(), phrase.piece.text.size() - match.capturedEnd()), phrase.segment);
        const bool named = employer.kind == JobKind::Organization || employer.kind == JobKind::Body
            || std::ranges::any_of(employers, [&](const QString &domain) { return isNamedByDomain(employer.piece.text, domain); });
        if (role.kind == JobKind::Unit || employer.piece.text.isEmpty() || !employer.piece.text.front().isUpper()
            || (expression == &french && !named) || (role.kind == JobKind::Other && !role.hasField))
            continue;
        role.kind = JobKind::Role;
        if (employer.kind != JobKind::Unit) {
            employer.kind = JobKind::Organization;
            employer.employer = true;
        }
        phrases.append({role, employer});
        return true;
    }
    return false;
}

bool holdsAnd(const QString &text)
{
    const QStringList words = signatureWords(text);
    return words.contains(u"and"_s) || words.contains(u"et"_s) || text.contains(u'&');
}

// "Manager", "Directrice": says little without what is managed.
bool isBareRole(const JobPhrase &role)
{
    static const QStringList heads {u"manager"_s, u"director"_s, u"lead"_s, u"head"_s, u"supervisor"_s, u"president"_s,
        u"vp"_s, u"chief"_s, u"coordinator"_s, u"directeur"_s, u"directrice"_s, u"gestionnaire"_s, u"chef"_s, u"cheffe"_s,
        u"superviseur"_s, u"superviseure"_s, u"coordonnateur"_s, u"coordonnatrice"_s, u"responsable"_s};
    const QStringList words = signatureWords(role.piece.text);
    return words.size() < 3 && std::ranges::any_of(heads, [&](const QString &head) {
        return words.last() == head || words.first() == head || words.last().endsWith(u'-' + head)
            || words.last().endsWith(u'/' + head);
    });
}

// A role goes on over commas with what it is about; `employed`: who employs the person stands elsewhere.
bool completes(const JobPhrase &role, const JobPhrase &next, const QStringList &employers, bool employed)
{
    const bool services = next.kind == JobKind::Body && !next.french && next.piece.text.endsWith("services"_L1, Qt::CaseInsensitive);
    const bool bothLabelled
        = role.piece.label == SignatureLabel::Role && next.piece.label == SignatureLabel::Role;
    if (bothLabelled || (role.kind == JobKind::Role && services && isBareRole(role)))
        return true;
    if (role.kind != JobKind::Role || next.kind != JobKind::Other || next.piece.text.isEmpty())
        return false;
    const bool named = std::ranges::any_of(
        employers, [&](const QString &domain) { return isNamedByDomain(next.piece.text, domain); });
    const bool joins = holdsAnd(next.piece.text);
    const bool continues = next.piece.text.front().isLower() || next.piece.text.front().isDigit();
    return !named && (next.hasField || joins || continues || employed);
}

SignaturePiece joined(const SignatureSegment &segment, const SignaturePiece &from, const SignaturePiece &to)
{
    SignaturePiece piece = from;
    piece.text = segment.whole.text.sliced(from.start - segment.whole.start, to.end() - from.start);
    return piece;
}

// How many pieces from here on are one name with commas in it: "Ministry of Labour, Training and Skills",
// "Innovation, Science and Growth Canada".
qsizetype listedFrom(const QList<SignaturePiece> &parts, qsizetype at)
{
    const JobKind first = jobKind(parts[at]);
    if (first == JobKind::Role || signatureWords(parts[at].text).size() > 8)
        return 1;
    for (qsizetype end = at + 1; end < parts.size(); ++end) {
        const JobKind kind = jobKind(parts[end]);
        const bool endsList = holdsAnd(parts[end].text);
        if (first == JobKind::Other) {
            if (endsList && kind == JobKind::Organization && parts[end].text.endsWith(" Canada"_L1, Qt::CaseInsensitive))
                return end - at + 1;
        } else if (endsList && kind == JobKind::Other) {
            return end - at + 1;
        }
        if (kind != JobKind::Other || signatureWords(parts[end].text).size() > 3)
            return 1;
    }
    return 1;
}

// A segment's pieces, with names that hold commas whole again.
QList<SignaturePiece> piecesOf(const SignatureSegment &segment)
{
    QList<SignaturePiece> pieces;
    for (qsizetype i = 0; i < segment.parts.size();) {
        const qsizetype count = listedFrom(segment.parts, i);
        pieces.append(count > 1 ? joined(segment, segment.parts[i], segment.parts[i + count - 1]) : segment.parts[i]);
        i += count;
    }
    return pieces;
}

bool namesEmployer(const QList<SignatureSegment> &segments)
{
    return std::ranges::any_of(segments, [](const SignatureSegment &segment) {
        return std::ranges::any_of(
            segment.parts, [](const SignaturePiece &piece) { return jobKind(piece) == JobKind::Organization; });
    });
}

} // namespace

QList<JobPhrase> jobPhrases(const QList<SignatureSegment> &segments, const QStringList &employers)
{
    QList<JobPhrase> phrases;
    const bool employed = namesEmployer(segments);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const SignatureSegment &segment = segments[i];
        qsizetype before = -1;
        for (const SignaturePiece &piece : piecesOf(segment)) {
            if (isDegrees(piece.text) || piece.text.size() > longestPhrase)
                continue;
            const JobPhrase phrase = phraseOf(piece, i);
            if (before >= 0 && completes(phrases[before], phrase, employers, employed)) {
                phrases[before] = phraseOf(joined(segment, phrases[before].piece, piece), i);
                phrases[before].kind = JobKind::Role;
                continue;
            }
            if (!splitAtEmployer(phrase, employers, phrases))
                phrases.append(phrase);
            before = phrases.size() - 1;
        }
    }
    return phrases;
}

bool isMotto(const JobPhrase &phrase)
{
    const QString &text = phrase.piece.text;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const auto small = std::ranges::count_if(words, [](const QString &word) { return word.front().isLower(); });
    const bool sentence = text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
    const bool tiny = text.size() < 2 || std::ranges::none_of(text, [](QChar c) { return c.isLetter(); });
    return tiny || words.size() > 7 || (sentence && words.size() > 2) || (words.size() > 3 && small * 2 >= words.size())
        || (!text.front().isUpper() && !text.front().isDigit()) || text.startsWith(u'(');
}

} // namespace Demitasse
