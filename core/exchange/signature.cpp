// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signature.h"

#include "core/exchange/signaturejob.h"
#include "core/exchange/signaturename.h"
#include "core/exchange/signatureplace.h"
#include "core/exchange/signaturereach.h"
#include "core/exchange/signaturewords.h"
#include "core/rules/cleantext.h"
#include "core/rules/fold.h"
#include "core/rules/identity.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr double enoughForName = 2.5;
constexpr double plentyForName = 6;
constexpr double aboutTheSame = 1;
constexpr qsizetype longestOffer = 2000;

QList<SignatureSegment> segmentsOf(const QList<SignaturePiece> &lines)
{
    QList<SignatureSegment> segments;
    for (const SignaturePiece &line : lines) {
        for (const SignaturePiece &piece : splitAtSeparators(line))
            segments.append({piece, splitAtCommas(piece)});
    }
    return segments;
}

double evidenceFor(const QString &name, const QList<SignaturePart> &reach)
{
    double best = 0;
    for (const SignaturePart &part : reach) {
        if (part.field == SignatureField::Email)
            best = std::max(best, nameEvidence(name, part.value.section(u'@', 0, 0)));
        else if (part.field == SignatureField::Link && isProfileLink(part.value))
            best = std::max(best, nameEvidence(name, linkKey(part.value).section(u'/', -1)));
    }
    return best;
}

struct NameCandidate
{
    NameReading reading;
    qsizetype segment = 0;
    qsizetype parts = 1;
};

bool isDegree(const SignaturePiece &piece)
{
    return std::ranges::all_of(signatureWords(piece.text), [](const QString &word) {
        return wordKind(QString(word).remove(u'.')) == WordKind::Credential;
    });
}

// "DOE, Jane", as address books show it.
std::optional<NameReading> familyFirst(const SignatureSegment &segment)
{
    if (segment.parts.size() != 2 || isDegree(segment.parts[1]))
        return std::nullopt;
    const auto family = readNameShape(segment.parts[0]);
    const auto given = readNameShape(segment.parts[1]);
    if (!family || !given || segment.parts[1].text.count(u' ') > 2)
        return std::nullopt;
    const qsizetype end = segment.parts[1].end();
    const bool capitals = segment.parts[0].text == segment.parts[0].text.toUpper();
    return NameReading {given->name + u' ' + family->name, {}, family->start, end - family->start,
        std::min({family->score, given->score, 0.0}) + (capitals ? 2 : 1)};
}

QList<NameCandidate> nameCandidates(const QList<SignatureSegment> &segments, const QList<SignaturePart> &reach)
{
    QList<NameCandidate> candidates;
    const auto pronouns = std::ranges::find(reach, SignatureField::Pronouns, &SignaturePart::field);
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const SignatureSegment &segment = segments[i];
        const auto consider = [&](std::optional<NameReading> reading, qsizetype parts) {
            if (!reading)
                return;
            const SignatureLabel label = segment.whole.label;
            const bool labelled = label == SignatureLabel::Name || label == SignatureLabel::Sender;
            if (label != SignatureLabel::None && !labelled)
                return;
            const qsizetype gap = pronouns == reach.end() ? -1 : pronouns->start - reading->start - reading->length;
            reading->score += evidenceFor(reading->name, reach) + (labelled ? 8 : 0) + (i == 0 ? 2 : i == 1 ? 1 : 0)
                + (gap >= 0 && gap < 6 ? 3 : 0) + (segment.parts.size() > parts && isDegree(segment.parts[parts]) ? 2 : 0);
            candidates.append({*reading, i, parts});
        };
        if (!segment.parts.isEmpty())
            consider(readNameShape(segment.parts.first()), 1);
        consider(familyFirst(segment), 2);
    }
    std::ranges::stable_sort(candidates, std::ranges::greater {}, [](const NameCandidate &c) { return c.reading.score; });
    return candidates;
}

SignaturePart namePart(const NameReading &reading, Confidence confidence)
{
    return {SignatureField::Name, reading.name, reading.start, reading.length, confidence};
}

// The name, with what is preferred and what else may be the name; and takes it out of the segments. -1: no line.
int takeName(QList<SignatureSegment> &segments, const QList<SignaturePart> &reach, QList<SignaturePart> &parts)
{
    const QList<NameCandidate> candidates = nameCandidates(segments, reach);
    if (candidates.isEmpty() || candidates.first().reading.score < enoughForName) {
        for (const SignaturePart &email : reach) {
            const QString name = email.field == SignatureField::Email ? nameInLocalPart(email.value.section(u'@', 0, 0)) : QString();
            if (name.isEmpty())
                continue;
            parts.append({SignatureField::Name, name, email.start, email.value.indexOf(u'@'), Confidence::Guess});
            break;
        }
        return -1;
    }
    const NameCandidate best = candidates.first();
    const auto rival = std::ranges::find_if(candidates, [&](const NameCandidate &other) {
        return other.reading.score > best.reading.score - aboutTheSame && other.reading.score >= enoughForName
            && evidenceFor(best.reading.name, reach) < plentyForName
            && !fold(best.reading.name).contains(fold(other.reading.name)) && other.segment != best.segment;
    });
    const bool sure = best.reading.score >= plentyForName && rival == candidates.end();
    parts.append(namePart(best.reading, sure ? Confidence::Sure : Confidence::Likely));
    if (!best.reading.preferred.isEmpty())
        parts.append({SignatureField::Preferred, best.reading.preferred, best.reading.start, best.reading.length});
    if (rival != candidates.end())
        parts.append(namePart(rival->reading, Confidence::Open));

    const int line = segments[best.segment].whole.line;
    segments[best.segment].parts.remove(0, best.parts);
    // The name over again, as in a mail's header or a short closing, says nothing more.
    for (const NameCandidate &other : candidates) {
        const QString name = fold(other.reading.name);
        if (other.segment != best.segment && other.parts == 1
            && (name == fold(best.reading.name) || fold(best.reading.name).split(u' ').contains(name)))
            segments[other.segment].parts.removeFirst();
    }
    segments.removeIf([](const SignatureSegment &segment) { return segment.parts.isEmpty(); });
    return line;
}

void setName(Contact &contact, const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    qsizetype family = std::max<qsizetype>(words.size() - 1, 1);
    for (qsizetype i = 1; i + 1 < words.size(); ++i) {
        if (isNameParticle(fold(words[i])) && words[i].front().isLower()) {
            family = i;
            break;
        }
    }
    contact.given = words.first(std::min(family, words.size())).join(u' ');
    contact.family = words.sliced(std::min(family, words.size())).join(u' ');
}

} // namespace

QList<SignaturePart> readSignature(const QString &text)
{
    QList<SignaturePiece> lines = signatureLines(text.left(longestSignature));
    const QList<SignaturePart> reach = takeReach(lines);
    QList<SignatureSegment> segments = segmentsOf(lines);
    QList<SignaturePart> parts;
    const std::optional<SignaturePart> city = takeCity(segments);
    const int nameLine = takeName(segments, reach, parts);
    parts += readJob(segments, reach, nameLine);
    parts += reach;
    if (city)
        parts.append(*city);
    for (SignaturePart &part : parts)
        part.value = cleanText(part.value);
    std::ranges::stable_sort(parts, {}, &SignaturePart::field);
    return parts;
}

ContactCandidate candidateOf(const QList<SignaturePart> &parts)
{
    ContactCandidate candidate;
    Contact &contact = candidate.contact;
    for (const SignaturePart &part : parts) {
        if (part.confidence == Confidence::Open)
            continue;
        switch (part.field) {
        case SignatureField::Name:
            setName(contact, part.value);
            break;
        case SignatureField::Preferred:
            contact.preferred = part.value;
            break;
        case SignatureField::Pronouns:
            contact.pronouns = part.value;
            break;
        case SignatureField::Role:
            contact.role = part.value;
            break;
        case SignatureField::Organization:
            candidate.organization = part.value;
            break;
        case SignatureField::Unit:
            candidate.units.append(part.value);
            break;
        case SignatureField::Email:
            contact.emails.append(part.value);
            break;
        case SignatureField::Phone:
            contact.phones.append(part.value);
            break;
        case SignatureField::Link:
            contact.links.append(part.value);
            break;
        case SignatureField::City:
            contact.city = part.value;
            break;
        }
    }
    return candidate;
}

bool looksLikeSignature(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestOffer || trimmed.count(u'\n') == 0)
        return false;
    const QList<SignaturePart> parts = readSignature(trimmed);
    const auto says = [&parts](SignatureField field) {
        return std::ranges::any_of(parts, [field](const SignaturePart &part) {
            return part.field == field && part.confidence != Confidence::Open;
        });
    };
    const bool reachable = says(SignatureField::Email) || says(SignatureField::Phone) || says(SignatureField::Link);
    return says(SignatureField::Name) && (reachable || (says(SignatureField::Role) && says(SignatureField::Organization)));
}

} // namespace Demitasse
