// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/mergeplan.h"

#include "core/rules/fold.h"
#include "core/rules/nicknames.h"
#include "core/rules/organizationname.h"
#include "core/rules/personname.h"

namespace Demitasse {

namespace {

/// How a value compares with the other: by what it is worth if both have one.
struct Compared
{
    bool same = false;
    bool keptEmpty = false;
    bool otherEmpty = false;
    /// Above 0 when the one who stays says more of the same, below when the other does.
    int fuller = 0;
};

Compared compareTexts(const QString &kept, const QString &other)
{
    Compared compared {kept == other, kept.isEmpty(), other.isEmpty(), 0};
    const QString a = fold(kept);
    const QString b = fold(other);
    if (a == b)
        compared.fuller = kept.toUtf8().size() >= other.toUtf8().size() ? 1 : -1;
    else if (a.contains(b))
        compared.fuller = 1;
    else if (b.contains(a))
        compared.fuller = -1;
    return compared;
}

/// Initials are worth one letter, words all of theirs, and letters with accents more than those without.
int fullness(const Contact &contact)
{
    int letters = 0;
    for (const NameWord &word : personName(contact).words)
        letters += word.isInitial() ? 1 : 10 * static_cast<int>(word.letters.size());
    const QString written = contact.given + contact.family + contact.fullName;
    return letters + static_cast<int>(written.toUtf8().size() - written.size());
}

Compared compareNames(const Contact &kept, const Contact &other)
{
    const auto parts = [](const Contact &c) { return QStringList {c.given, c.family, c.fullName}; };
    const auto isEmpty = [](const Contact &c) { return (c.given + c.family + c.fullName).isEmpty(); };
    Compared compared {parts(kept) == parts(other), isEmpty(kept), isEmpty(other), 0};
    const NameLikeness like = likeness(personName(kept), personName(other), Nicknames());
    const bool sayTheSame = like.kind == NameLikeness::Kind::Alike || like.kind == NameLikeness::Kind::OneWord;
    if (sayTheSame && like.count(NameLikeness::Match::Misspelled) == 0)
        compared.fuller = fullness(kept) - fullness(other);
    return compared;
}

Compared compareOrganizations(const MergeParty &kept, const MergeParty &other)
{
    Compared compared = compareTexts(kept.organization, other.organization);
    compared.same = kept.contact.organization == other.contact.organization;
    const bool alike = likeness(organizationName(kept.organization), organizationName(other.organization))
        != OrganizationLikeness::Different;
    if (compared.fuller == 0 && alike)
        compared.fuller = kept.organization.size() >= other.organization.size() ? 1 : -1;
    return compared;
}

template <class T> Compared compareValues(const std::optional<T> &kept, const std::optional<T> &other)
{
    return {kept == other, !kept, !other, 0};
}

template <class List> Compared compareLists(const List &kept, const List &other)
{
    return {kept == other, kept.isEmpty(), other.isEmpty(), 0};
}

Compared compareIntroducers(const Contact &kept, const Contact &other)
{
    const auto of = [](const Contact &contact, const Contact &self) {
        return contact.introducer == self.id ? std::optional<ContactId> {} : contact.introducer;
    };
    Compared compared = compareValues(of(kept, other), of(other, kept));
    compared.same = compared.same && kept.introducerPermission == other.introducerPermission;
    return compared;
}

Compared compare(MergeField field, const MergeParty &one, const MergeParty &two)
{
    const Contact &kept = one.contact;
    const Contact &other = two.contact;
    switch (field) {
    case MergeField::Name: return compareNames(kept, other);
    case MergeField::Preferred: return compareTexts(kept.preferred, other.preferred);
    case MergeField::Pronunciation: return compareTexts(kept.pronunciation, other.pronunciation);
    case MergeField::Pronouns: return compareTexts(kept.pronouns, other.pronouns);
    case MergeField::Role: return compareTexts(kept.role, other.role);
    case MergeField::Organization: return compareOrganizations(one, two);
    case MergeField::Emails: return compareLists(kept.emails, other.emails);
    case MergeField::Phones: return compareLists(kept.phones, other.phones);
    case MergeField::Links: return compareLists(kept.links, other.links);
    case MergeField::City: return compareTexts(kept.city, other.city);
    case MergeField::Zone: return {kept.zone == other.zone, kept.zone.isEmpty(), other.zone.isEmpty(), 0};
    case MergeField::Language:
        return {kept.language == other.language, kept.language.isEmpty(), other.language.isEmpty(), 0};
    case MergeField::Source: return compareValues(kept.source, other.source);
    case MergeField::FoundWhere: return compareTexts(kept.foundWhere, other.foundWhere);
    case MergeField::CommonGround: return compareTexts(kept.commonGround, other.commonGround);
    case MergeField::Warmth: return compareValues(kept.warmth, other.warmth);
    case MergeField::Offers: return compareLists(kept.offers, other.offers);
    case MergeField::Tags: return compareLists(kept.tags, other.tags);
    case MergeField::Paths: return compareLists(kept.paths, other.paths);
    case MergeField::Introducer: return compareIntroducers(kept, other);
    case MergeField::Remarks: return compareTexts(kept.remarks, other.remarks);
    case MergeField::Stage:
        return {kept.stage == other.stage && kept.heldFrom == other.heldFrom && kept.heldUntil == other.heldUntil, false, false, 0};
    }
    Q_UNREACHABLE_RETURN({});
}

MergeChoice choose(MergeField field, const MergeParty &kept, const MergeParty &other, MergePreference preference)
{
    const Compared compared = compare(field, kept, other);
    if (compared.same)
        return {field, MergeSide::Kept, MergeReason::Same};
    if (field == MergeField::Stage) {
        const bool isFurther = progress(other.contact) > progress(kept.contact);
        return {field, isFurther ? MergeSide::Other : MergeSide::Kept, MergeReason::Further};
    }
    if (compared.keptEmpty || compared.otherEmpty)
        return {field, compared.keptEmpty ? MergeSide::Other : MergeSide::Kept, MergeReason::Only};
    if (compared.fuller != 0)
        return {field, compared.fuller > 0 ? MergeSide::Kept : MergeSide::Other, MergeReason::Fuller};
    if (canHaveBoth(field))
        return {field, MergeSide::Both, MergeReason::United};
    if (preference == MergePreference::Kept)
        return {field, MergeSide::Kept, MergeReason::Kept};
    const bool isOlder = kept.contact.modified < other.contact.modified;
    return {field, isOlder ? MergeSide::Other : MergeSide::Kept, MergeReason::Newer};
}

} // namespace

int progress(const Contact &contact)
{
    switch (contact.stage) {
    case Stage::Identified: return 0;
    case Stage::Researching: return 2;
    case Stage::IntroductionAsked: return 4;
    case Stage::Invited: return 6;
    case Stage::FollowedUp: return 8;
    case Stage::NoReply: return 10;
    case Stage::Declined: return 12;
    case Stage::Scheduled: return 14;
    case Stage::Met: return 16;
    case Stage::Thanked: return 18;
    case Stage::InTouch: return 20;
    case Stage::OnHold: {
        Contact held = contact;
        held.stage = contact.heldFrom.value_or(Stage::Identified);
        return held.stage == Stage::OnHold ? 0 : progress(held) + 1;
    }
    }
    Q_UNREACHABLE_RETURN(0);
}

QList<MergeChoice> mergePlan(const MergeParty &kept, const MergeParty &other, MergePreference preference)
{
    QList<MergeChoice> choices;
    for (int field = 0; field < MergeFieldCount; ++field)
        choices.append(choose(static_cast<MergeField>(field), kept, other, preference));
    return choices;
}

} // namespace Demitasse
