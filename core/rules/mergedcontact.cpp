// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/identity.h"
#include "core/rules/mergeplan.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString tagKey(QStringView tag)
{
    return tag.toString().toLower();
}

QStringList united(const QStringList &one, const QStringList &other, QString (*key)(QStringView))
{
    QStringList all = one;
    for (const QString &value : other) {
        if (!std::ranges::any_of(all, [&](const QString &there) { return key(there) == key(value); }))
            all.append(value);
    }
    return all;
}

template <class T> QList<T> united(const QList<T> &one, const QList<T> &other)
{
    QList<T> all = one;
    for (const T &value : other) {
        if (!all.contains(value))
            all.append(value);
    }
    return all;
}

QString united(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.contains(one))
        return other;
    return other.isEmpty() || one.contains(other) ? one : one + u"\n\n"_s + other;
}

void takeStage(Contact &result, const Contact &from)
{
    result.stage = from.stage;
    result.heldFrom = from.heldFrom;
    result.heldUntil = from.heldUntil;
}

/// All of a field from the one who goes.
void takeOther(Contact &result, const Contact &other, MergeField field)
{
    switch (field) {
    case MergeField::Name:
        result.given = other.given;
        result.family = other.family;
        result.fullName = other.fullName;
        break;
    case MergeField::Preferred: result.preferred = other.preferred; break;
    case MergeField::Pronunciation: result.pronunciation = other.pronunciation; break;
    case MergeField::Pronouns: result.pronouns = other.pronouns; break;
    case MergeField::Role: result.role = other.role; break;
    case MergeField::Organization: result.organization = other.organization; break;
    case MergeField::Emails: result.emails = other.emails; break;
    case MergeField::Phones: result.phones = other.phones; break;
    case MergeField::Links: result.links = other.links; break;
    case MergeField::City: result.city = other.city; break;
    case MergeField::Zone: result.zone = other.zone; break;
    case MergeField::Language: result.language = other.language; break;
    case MergeField::Source: result.source = other.source; break;
    case MergeField::FoundWhere: result.foundWhere = other.foundWhere; break;
    case MergeField::CommonGround: result.commonGround = other.commonGround; break;
    case MergeField::Warmth: result.warmth = other.warmth; break;
    case MergeField::Offers: result.offers = other.offers; break;
    case MergeField::Tags: result.tags = other.tags; break;
    case MergeField::Paths: result.paths = other.paths; break;
    case MergeField::Introducer:
        result.introducer = other.introducer;
        result.introducerPermission = other.introducerPermission;
        break;
    case MergeField::Remarks: result.remarks = other.remarks; break;
    case MergeField::Stage: takeStage(result, other); break;
    }
}

/// Both; a field with room for one only stays as it is.
void takeBoth(Contact &result, const Contact &other, MergeField field)
{
    if (field == MergeField::Emails)
        result.emails = united(result.emails, other.emails, emailKey);
    else if (field == MergeField::Phones)
        result.phones = united(result.phones, other.phones, phoneKey);
    else if (field == MergeField::Links)
        result.links = united(result.links, other.links, linkKey);
    else if (field == MergeField::Tags)
        result.tags = united(result.tags, other.tags, tagKey);
    else if (field == MergeField::Offers)
        result.offers = united(result.offers, other.offers);
    else if (field == MergeField::Paths)
        result.paths = united(result.paths, other.paths);
    else if (field == MergeField::FoundWhere)
        result.foundWhere = united(result.foundWhere, other.foundWhere);
    else if (field == MergeField::CommonGround)
        result.commonGround = united(result.commonGround, other.commonGround);
    else if (field == MergeField::Remarks)
        result.remarks = united(result.remarks, other.remarks);
}

} // namespace

bool canHaveBoth(MergeField field)
{
    static constexpr std::array fields {MergeField::Emails, MergeField::Phones, MergeField::Links,
        MergeField::FoundWhere, MergeField::CommonGround, MergeField::Offers, MergeField::Tags, MergeField::Paths,
        MergeField::Remarks};
    return std::ranges::contains(fields, field);
}

Contact merged(const Contact &kept, const Contact &other, const QList<MergeChoice> &choices)
{
    Contact result = kept;
    for (const MergeChoice &choice : choices) {
        if (choice.side == MergeSide::Other)
            takeOther(result, other, choice.field);
        else if (choice.side == MergeSide::Both)
            takeBoth(result, other, choice.field);
    }
    if (result.introducer == kept.id || result.introducer == other.id) {
        result.introducer.reset();
        result.introducerPermission = Permission::Unknown;
    }
    if (!kept.archivedAt || !other.archivedAt)
        result.archivedAt.reset();
    result.created = std::min(kept.created, other.created);
    return result;
}

} // namespace Demitasse
