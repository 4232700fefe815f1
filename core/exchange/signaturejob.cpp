// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/signaturejob.h"

#include "core/exchange/signaturedomain.h"
#include "core/exchange/signaturephrases.h"
#include "core/rules/fold.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostOpen = 3;

bool isFrenchOnly(const QList<JobPhrase> &phrases)
{
    return std::ranges::all_of(phrases, [](const JobPhrase &phrase) { return phrase.french; });
}

class JobReader
{
public:
    JobReader(QList<JobPhrase> phrases, QStringList employers, int nameLine)
        : m_phrases(std::move(phrases))
        , m_employers(std::move(employers))
        , m_nameLine(nameLine)
    {
    }

    QList<SignaturePart> read()
    {
        chooseRole();
        if (saysAllTwice() && m_role)
            m_french = m_role->french;
        markTranslations();
        chooseOrganization();
        settleOthers();
        if (!m_organization)
            promote();
        addRole();
        addOrganization();
        addUnits();
        return m_parts;
    }

private:
    // In two languages: two roles, or two units, or two employers beside each other, one of them French.
    bool saysAllTwice() const
    {
        return std::ranges::any_of(m_phrases, [this](const JobPhrase &french) {
            return french.french && std::ranges::any_of(m_phrases, [&](const JobPhrase &other) {
                const bool beside = other.piece.line == french.piece.line && other.segment != french.segment;
                return !other.french && other.kind == french.kind
                    && (other.kind == JobKind::Role || other.kind == JobKind::Unit
                        || (beside && other.kind == JobKind::Organization));
            });
        });
    }

    // What stands beside its like on a line of a signature in two languages is said in the other one.
    void markTranslations()
    {
        for (qsizetype i = 1; m_french && i < m_phrases.size(); ++i) {
            JobPhrase &phrase = m_phrases[i];
            const bool second = std::any_of(m_phrases.cbegin(), m_phrases.cbegin() + i, [&](const JobPhrase &first) {
                return first.piece.line == phrase.piece.line && first.segment != phrase.segment
                    && first.kind == phrase.kind && first.french == *m_french;
            });
            if (second)
                phrase.french = !*m_french;
        }
    }

    JobPhrase *first(auto &&accepts)
    {
        const auto found = std::ranges::find_if(m_phrases, accepts);
        return found == m_phrases.end() ? nullptr : &*found;
    }

    bool byDomain(const JobPhrase &phrase) const
    {
        return std::ranges::any_of(
            m_employers, [&](const QString &employer) { return isNamedByDomain(phrase.piece.text, employer); });
    }

    void chooseRole()
    {
        m_role = first([](const JobPhrase &phrase) {
            return phrase.kind == JobKind::Role && phrase.piece.label == SignatureLabel::Role;
        });
        if (!m_role)
            m_role = first([this](const JobPhrase &phrase) {
                return phrase.kind == JobKind::Role && phrase.piece.line >= m_nameLine;
            });
        if (!m_role)
            m_role = first([](const JobPhrase &phrase) { return phrase.kind == JobKind::Role; });
    }

    bool speaksRight(const JobPhrase &phrase) const { return !m_french || phrase.french == *m_french; }

    void chooseOrganization()
    {
        const auto strong = [](const JobPhrase &phrase) {
            return phrase.kind == JobKind::Organization || phrase.kind == JobKind::Government;
        };
        const auto own = [](const JobPhrase &phrase) { return phrase.kind == JobKind::Organization; };
        const auto is = [this](auto &&accepts) {
            if (!m_organization)
                m_organization = first(accepts);
        };
        is([&](const JobPhrase &phrase) { return phrase.employer || phrase.piece.label == SignatureLabel::Organization; });
        is([&](const JobPhrase &phrase) { return own(phrase) && byDomain(phrase) && speaksRight(phrase); });
        is([&](const JobPhrase &phrase) {
            return (phrase.kind == JobKind::Other || phrase.kind == JobKind::Body) && byDomain(phrase) && !isMotto(phrase);
        });
        is([&](const JobPhrase &phrase) { return own(phrase) && speaksRight(phrase) && endsItsList(phrase); });
        is([&](const JobPhrase &phrase) { return own(phrase) && speaksRight(phrase); });
        is([&](const JobPhrase &phrase) { return own(phrase) && byDomain(phrase); });
        is(own);
        const JobPhrase *body = first([&](const JobPhrase &phrase) { return phrase.kind == JobKind::Body; });
        if (!body)
            is([&](const JobPhrase &phrase) { return strong(phrase) && speaksRight(phrase); });
        if (m_organization && m_organization->kind == JobKind::Other)
            m_organization->kind = JobKind::Organization;
    }

    // Of "Lakes Hospital, Lakes Health Network" the last one is the employer.
    bool endsItsList(const JobPhrase &phrase) const
    {
        return std::ranges::none_of(m_phrases, [&](const JobPhrase &other) {
            return other.kind == JobKind::Organization && other.segment == phrase.segment
                && other.piece.start > phrase.piece.start;
        });
    }

    // What no word of the trade names is told by where it stands.
    void settleOthers()
    {
        for (JobPhrase &phrase : m_phrases) {
            if (phrase.kind != JobKind::Other || isMotto(phrase) || phrase.french != m_french.value_or(phrase.french))
                continue;
            const bool below = phrase.piece.line >= m_nameLine;
            const bool nextToName = m_nameLine >= 0 && below && phrase.piece.line <= m_nameLine + 1;
            const bool beforeEmployer = m_organization && phrase.piece.start < m_organization->piece.start;
            if (!m_role && ((phrase.hasField && below) || (nextToName && beforeEmployer))) {
                phrase.kind = JobKind::Role;
                m_role = &phrase;
                m_roleConfidence = Confidence::Guess;
            } else if (phrase.hasField && m_role && phrase.piece.line > m_role->piece.line) {
                phrase.kind = JobKind::Unit;
            } else if (!m_organization && !phrase.hasField && (m_role || !below)) {
                phrase.kind = JobKind::Organization;
                m_organization = &phrase;
                m_organizationConfidence = Confidence::Likely;
            } else if (!m_organization && !m_role && below) {
                m_open.append({SignatureField::Organization, phrase.piece.text.simplified(), phrase.piece.start,
                    phrase.piece.text.size(), Confidence::Open});
            }
        }
    }

    // Without an employer's name the outermost body or unit stands for it.
    void promote()
    {
        const auto mayBe = [this](const JobPhrase &phrase) { return phrase.kind == JobKind::Body && speaksRight(phrase); };
        for (JobPhrase &phrase : m_phrases) {
            const bool nearer = !m_organization || m_organization->piece.line >= m_nameLine;
            if (mayBe(phrase) && nearer)
                m_organization = &phrase;
        }
        if (!m_organization && m_employers.isEmpty()) {
            for (JobPhrase &phrase : m_phrases) {
                if (phrase.kind == JobKind::Unit && speaksRight(phrase))
                    m_organization = &phrase;
            }
            m_organizationConfidence = Confidence::Guess;
        }
    }

    void add(SignatureField field, const JobPhrase &phrase, Confidence confidence)
    {
        m_parts.append({field, phrase.piece.text.simplified(), phrase.piece.start, phrase.piece.text.size(), confidence});
    }

    void addRole()
    {
        if (m_role)
            add(SignatureField::Role, *m_role, m_roleConfidence);
        for (const JobPhrase &phrase : std::as_const(m_phrases)) {
            const bool another = m_role && phrase.kind == JobKind::Role && &phrase != m_role && phrase.segment != m_role->segment;
            if (another && phrase.french == m_role->french && m_parts.size() < mostOpen
                && fold(phrase.piece.text) != fold(m_role->piece.text))
                add(SignatureField::Role, phrase, Confidence::Open);
        }
    }

    void addOrganization()
    {
        if (m_organization)
            add(SignatureField::Organization, *m_organization, m_organizationConfidence);
        else
            m_parts += m_open.first(std::min(m_open.size(), mostOpen));
    }

    void addUnits()
    {
        QList<JobPhrase> units;
        for (const JobPhrase &phrase : std::as_const(m_phrases)) {
            const bool isUnit = phrase.kind == JobKind::Unit || phrase.kind == JobKind::Body;
            const bool isPart = phrase.kind == JobKind::Organization && m_organization
                && phrase.segment == m_organization->segment && phrase.piece.start < m_organization->piece.start;
            if ((isUnit || isPart) && (!m_organization || phrase.piece.start != m_organization->piece.start))
                units.append(phrase);
        }
        const bool mixed = !isFrenchOnly(units)
            && std::ranges::any_of(units, [](const JobPhrase &unit) { return unit.french; });
        if (mixed) {
            const bool french = m_french.value_or(units.first().french);
            units.removeIf([french](const JobPhrase &unit) { return unit.french != french; });
        }
        putOutermostFirst(units);
        QStringList seen;
        for (const JobPhrase &unit : std::as_const(units)) {
            if (seen.contains(fold(unit.piece.text)))
                continue;
            seen.append(fold(unit.piece.text));
            add(SignatureField::Unit, unit, Confidence::Likely);
        }
    }

    // People write from the inside out where the employer comes last, and the other way round where it comes first.
    void putOutermostFirst(QList<JobPhrase> &units) const
    {
        const JobPhrase *top = m_organization;
        std::ranges::stable_sort(units, [top](const JobPhrase &a, const JobPhrase &b) {
            if (a.segment != b.segment) {
                const bool topFirst = top && top->piece.start < a.piece.start && top->piece.start < b.piece.start;
                return topFirst ? a.segment < b.segment : a.segment > b.segment;
            }
            const bool topLeads = top && top->segment == a.segment && top->piece.start < a.piece.start;
            return topLeads ? a.piece.start < b.piece.start : a.piece.start > b.piece.start;
        });
    }

    QList<JobPhrase> m_phrases;
    QStringList m_employers;
    int m_nameLine;
    JobPhrase *m_role = nullptr;
    JobPhrase *m_organization = nullptr;
    Confidence m_roleConfidence = Confidence::Likely;
    Confidence m_organizationConfidence = Confidence::Likely;
    std::optional<bool> m_french;
    QList<SignaturePart> m_open;
    QList<SignaturePart> m_parts;
};

QStringList employersIn(const QList<SignaturePart> &reach)
{
    QStringList employers;
    for (const SignaturePart &part : reach) {
        const QString employer
            = part.field == SignatureField::Email || part.field == SignatureField::Link ? employerInDomain(part.value) : QString();
        if (!employer.isEmpty() && !employers.contains(employer))
            employers.append(employer);
    }
    return employers;
}

SignaturePart guessedEmployer(const SignaturePart &email, const QString &employer)
{
    const qsizetype at = email.value.lastIndexOf(u'@') + 1;
    const bool asWritten = email.length == email.value.size();
    return {SignatureField::Organization, nameOfEmployer(employer), email.start + (asWritten ? at : 0),
        asWritten ? email.length - at : email.length, Confidence::Guess};
}

} // namespace

QList<SignaturePart> readJob(const QList<SignatureSegment> &segments, const QList<SignaturePart> &reach, int nameLine)
{
    const QStringList employers = employersIn(reach);
    QList<SignaturePart> job = JobReader(jobPhrases(segments, employers), employers, nameLine).read();
    const bool employed
        = std::ranges::any_of(job, [](const SignaturePart &part) { return part.field == SignatureField::Organization; });
    if (employed)
        return job;
    for (const SignaturePart &part : reach) {
        const QString employer = part.field == SignatureField::Email ? employerInDomain(part.value) : QString();
        if (!employer.isEmpty()) {
            const auto unit = std::ranges::find(job, SignatureField::Unit, &SignaturePart::field);
            job.insert(unit, guessedEmployer(part, employer));
            break;
        }
    }
    return job;
}

} // namespace Demitasse
