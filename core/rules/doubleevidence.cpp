// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/doubleevidence.h"

#include "core/rules/mailbox.h"
#include "core/rules/nicknames.h"

#include <algorithm>
#include <cmath>

namespace Demitasse {

namespace {

using Thing = DoubleSubjects::Thing;
using Match = NameLikeness::Match;

// All weights are powers of ten: how much likelier a finding is for one person than for two.
constexpr double ShareOfDoubles = 0.4;
constexpr double FewestContacts = 10;
constexpr double MostForWord = 4;
constexpr double MostForOrganization = 3.5;
constexpr double MostForWrittenDifferently = 2;
constexpr double MostForRoleOrCity = 1.2;
constexpr double ForOwnEmail = 5;
constexpr double ForProfile = 5;
constexpr double ForOwnPhone = 4;
/// A number of more people is a switchboard's.
constexpr int MostWithOwnPhone = 3;
constexpr double AsNickname = -0.7;
constexpr double AsMisspelled = -1.5;
constexpr double AsTwoNames = -2.5;
constexpr int ManyBearIt = 3;
constexpr double AsInitial = -1;
constexpr double PerExtraWord = -0.8;
constexpr double ForExtraGiven = -1;
constexpr double ForOtherFamily = -1;
constexpr double ForOtherOrganization = -1;
constexpr double ForOtherRole = -0.7;
constexpr double ForOtherCity = -0.8;
constexpr double ForOtherPhone = -0.4;
constexpr double ForOtherAddressAtWork = -0.8;

template <class List> bool haveCommon(const List &one, const List &other)
{
    return std::ranges::any_of(one, [&other](const auto &value) { return other.contains(value); });
}

/// One pair under consideration.
class Weighing
{
public:
    Weighing(const DoubleSubjects &subjects, qsizetype one, qsizetype other, const Nicknames &nicknames)
        : m_subjects(subjects)
        , m_one(subjects.at(one))
        , m_other(subjects.at(other))
        , m_nicknames(nicknames)
        , m_odds(std::log10(ShareOfDoubles / std::max(FewestContacts, static_cast<double>(subjects.size()))))
    {
    }

    std::optional<DoubleEvidence> run()
    {
        findHandles();
        findOrganization();
        if (!m_sameEmail && !m_sameProfile && !m_ownPhone && m_place == Place::Different)
            return std::nullopt;
        m_name = likeness(m_one.name, m_other.name, m_nicknames);
        if (areTwo())
            return std::nullopt;
        weighName();
        weighHandles();
        weighPlace();
        weighRest();
        std::ranges::sort(m_reasons);
        const bool anyHandle = m_sameEmail || m_sameProfile || m_ownPhone;
        return DoubleEvidence {m_odds, m_reasons, !anyHandle && m_name.count(Match::Initial) > 0};
    }

private:
    enum class Place { Same, WrittenDifferently, Missing, Different };

    void findHandles()
    {
        for (const QString &email : m_one.emails)
            m_sameEmail = m_sameEmail || m_other.emails.contains(email);
        m_sameProfile = haveCommon(m_one.profiles, m_other.profiles);
        for (const DoubleSubject::Phone &phone : m_one.phones) {
            for (const DoubleSubject::Phone &same : m_other.phones) {
                const bool extensionsDiffer = !phone.extension.isEmpty() && !same.extension.isEmpty()
                    && phone.extension != same.extension;
                if (phone.number != same.number || extensionsDiffer)
                    continue;
                m_samePhone = phone.number;
                m_ownPhone = m_ownPhone || m_subjects.count(Thing::Phone, phone.number) <= MostWithOwnPhone;
            }
        }
    }

    void findOrganization()
    {
        for (const QString &domain : m_one.workDomains) {
            if (m_other.workDomains.contains(domain))
                m_sameDomain = domain;
        }
        if (m_one.organization.key.isEmpty() || m_other.organization.key.isEmpty()) {
            m_place = Place::Missing;
            return;
        }
        switch (likeness(m_one.organization, m_other.organization)) {
        case OrganizationLikeness::Same: m_place = Place::Same; break;
        case OrganizationLikeness::WrittenDifferently: m_place = Place::WrittenDifferently; break;
        case OrganizationLikeness::Different:
            m_place = m_sameDomain.isEmpty() ? Place::Different : Place::WrittenDifferently;
        }
    }

    /// What no likeness outweighs.
    bool areTwo() const
    {
        const bool sameMailbox = m_sameEmail || m_sameProfile;
        const bool bothNumbered = m_one.name.generation != 0 && m_other.name.generation != 0;
        if (m_name.generations && (bothNumbered || !sameMailbox))
            return true;
        switch (m_name.kind) {
        case NameLikeness::Kind::Different: return true;
        case NameLikeness::Kind::OtherFamily: return !sameMailbox;
        case NameLikeness::Kind::Unknown: return !sameMailbox && !m_ownPhone;
        case NameLikeness::Kind::OneWord: return !sameMailbox && !m_ownPhone;
        case NameLikeness::Kind::Alike: break;
        }
        if (sameMailbox)
            return false;
        if (!m_one.profiles.isEmpty() && !m_other.profiles.isEmpty() && sameSite())
            return true;
        if (m_place == Place::Missing && m_sameDomain.isEmpty() && !m_ownPhone && m_name.count(Match::Initial) > 0)
            return true;
        return (m_place == Place::Different && !m_ownPhone) || haveTwoAddressesAtWork();
    }

    bool sameSite() const
    {
        const auto siteOf = [](const QString &link) { return link.section(u'/', 0, 0); };
        return std::ranges::any_of(m_one.profiles, [&](const QString &link) {
            return std::ranges::any_of(
                m_other.profiles, [&](const QString &other) { return siteOf(link) == siteOf(other); });
        });
    }

    bool haveTwoAddressesAtWork() const
    {
        return std::ranges::any_of(m_one.emails, [this](const QString &one) {
            return std::ranges::any_of(m_other.emails, [&](const QString &other) {
                const QString domain = workDomain(one);
                return !domain.isEmpty() && domain == workDomain(other) && areTwoPersons(one, other, m_nicknames);
            });
        });
    }

    double wordRarity(const NameLikeness::Pair &pair) const
    {
        if (pair.one == pair.other)
            return std::min(MostForWord, m_subjects.rarity(Thing::Word, pair.one, 2));
        return std::min(MostForWord,
            std::max(m_subjects.rarity(Thing::Word, pair.one, 1), m_subjects.rarity(Thing::Word, pair.other, 1)));
    }

    /// Whether others bear the one and others the other: then neither is a slip.
    bool areBothNames(const NameLikeness::Pair &pair) const
    {
        return m_subjects.count(Thing::Word, pair.one) >= ManyBearIt
            && m_subjects.count(Thing::Word, pair.other) >= ManyBearIt;
    }

    void weighName()
    {
        double exact = 0;
        double varied = 0;
        QStringList words;
        for (const NameLikeness::Pair &pair : std::as_const(m_name.pairs)) {
            switch (pair.match) {
            case Match::Exact:
                words.append(pair.one);
                exact += wordRarity(pair);
                break;
            case Match::Nickname: varied += AsNickname + wordRarity(pair); break;
            case Match::Misspelled:
                varied += areBothNames(pair) ? AsTwoNames : AsMisspelled + wordRarity(pair);
                break;
            case Match::Initial: varied += AsInitial + wordRarity(pair); break;
            }
        }
        // Given and family names go together, so that many may have both though each is rare.
        if (words.size() >= 2) {
            const QString both = DoubleSubjects::wordPair(words.first(), words.last());
            if (m_subjects.count(Thing::WordPair, both) > 2)
                exact = std::min(exact, m_subjects.rarity(Thing::WordPair, both, 2));
        }
        m_odds += exact + varied + m_name.extraWords * PerExtraWord + (m_name.extraGiven ? ForExtraGiven : 0);
        if (m_name.kind == NameLikeness::Kind::OtherFamily)
            m_odds += ForOtherFamily;
        nameReasons();
    }

    void nameReasons()
    {
        const bool all = m_name.count(Match::Exact) == m_name.pairs.size();
        if (m_name.kind == NameLikeness::Kind::Unknown)
            m_reasons.append(DoubleReason::NoName);
        else if (m_name.kind == NameLikeness::Kind::OtherFamily)
            m_reasons.append(DoubleReason::OtherFamilyName);
        else if (m_name.extraWords > 0)
            m_reasons.append(DoubleReason::PartOfName);
        else if (all)
            m_reasons.append(m_name.accents ? DoubleReason::Accents : DoubleReason::SameName);
        if (m_name.reordered)
            m_reasons.append(DoubleReason::NameOrder);
        if (m_name.count(Match::Initial) > 0)
            m_reasons.append(DoubleReason::Initials);
        if (m_name.count(Match::Nickname) > 0)
            m_reasons.append(DoubleReason::Nickname);
        if (m_name.count(Match::Misspelled) > 0)
            m_reasons.append(DoubleReason::Misspelling);
    }

    void weighHandles()
    {
        if (m_sameEmail) {
            m_odds += ForOwnEmail;
            m_reasons.append(DoubleReason::SameEmail);
        }
        if (m_sameProfile) {
            m_odds += ForProfile;
            m_reasons.append(DoubleReason::SameProfile);
        }
        if (!m_samePhone.isEmpty()) {
            m_odds += m_ownPhone ? ForOwnPhone : 0;
            m_reasons.append(DoubleReason::SamePhone);
        } else if (!m_one.phones.isEmpty() && !m_other.phones.isEmpty()) {
            m_odds += ForOtherPhone;
        }
    }

    void weighPlace()
    {
        // Colleagues share all of these, so the one that says most counts, and the others add nothing.
        double best = 0;
        if (!m_sameDomain.isEmpty())
            best = m_subjects.rarity(Thing::WorkDomain, m_sameDomain, 2);
        if (!m_samePhone.isEmpty() && !m_ownPhone)
            best = std::max(best, m_subjects.rarity(Thing::Phone, m_samePhone, 2));
        switch (m_place) {
        case Place::Same:
            best = std::max(best, m_subjects.rarity(Thing::Organization, m_one.organization.key, 2));
            m_reasons.append(DoubleReason::SameOrganization);
            break;
        case Place::WrittenDifferently:
            best = std::max(best,
                std::min(MostForWrittenDifferently, m_subjects.rarity(Thing::Organization, m_one.organization.key, 1)));
            m_reasons.append(DoubleReason::OrganizationWrittenDifferently);
            break;
        case Place::Missing: m_reasons.append(DoubleReason::NoOrganization); break;
        case Place::Different:
            best += ForOtherOrganization;
            m_reasons.append(DoubleReason::OtherOrganization);
        }
        m_odds += std::min(MostForOrganization, best);
        if (!m_sameDomain.isEmpty() && !m_sameEmail && !m_one.emails.isEmpty() && !m_other.emails.isEmpty())
            m_odds += ForOtherAddressAtWork;
    }

    void weighRest()
    {
        const auto weigh = [this](Thing thing, const QString &one, const QString &other, double ifOther) {
            if (one.isEmpty() || other.isEmpty())
                return;
            m_odds += one == other ? std::clamp(m_subjects.rarity(thing, one, 2), 0.0, MostForRoleOrCity) : ifOther;
        };
        weigh(Thing::Role, m_one.role, m_other.role, ForOtherRole);
        weigh(Thing::City, m_one.city, m_other.city, ForOtherCity);
    }

    const DoubleSubjects &m_subjects;
    const DoubleSubject &m_one;
    const DoubleSubject &m_other;
    const Nicknames &m_nicknames;
    double m_odds;
    QList<DoubleReason> m_reasons;
    NameLikeness m_name;
    Place m_place = Place::Missing;
    bool m_sameEmail = false;
    bool m_sameProfile = false;
    bool m_ownPhone = false;
    QString m_samePhone;
    QString m_sameDomain;
};

} // namespace

std::optional<DoubleEvidence> evidence(
    const DoubleSubjects &subjects, qsizetype one, qsizetype other, const Nicknames &nicknames)
{
    return Weighing(subjects, one, other, nicknames).run();
}

} // namespace Demitasse
