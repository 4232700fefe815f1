// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString wholeName(const Contact &contact)
{
    if (!contact.fullName.isEmpty())
        return contact.fullName;
    return QString(contact.given + u' ' + contact.family).trimmed();
}

QJsonArray organizationPath(const ContactView &view)
{
    QJsonArray names = QJsonArray::fromStringList(view.organizationParents);
    if (!view.organization.isEmpty())
        names.append(view.organization);
    return names;
}

QJsonArray offersJson(const QList<Offer> &offers)
{
    QJsonArray words;
    for (const Offer offer : offers)
        words.append(word(offer));
    return words;
}

QJsonValue nextStepJson(const std::optional<NextStep> &step, const QDateTime &now)
{
    if (!step)
        return {};
    return QJsonObject {
        {u"kind"_s, word(step->kind)},
        {u"meeting"_s, step->meeting.isNull() ? QJsonValue() : QJsonValue(step->meeting.text())},
        {u"due"_s, instantJson(step->due)},
        {u"overdue"_s, step->due < now},
    };
}

QJsonObject personJson(const Contact &contact)
{
    return {
        {u"id"_s, contact.id.text()},
        {u"given"_s, contact.given},
        {u"family"_s, contact.family},
        {u"preferred"_s, contact.preferred},
        {u"full_name"_s, wholeName(contact)},
        {u"pronunciation"_s, contact.pronunciation},
        {u"pronouns"_s, contact.pronouns},
        {u"organization_id"_s, idJson(contact.organization)},
        {u"role"_s, contact.role},
        {u"emails"_s, QJsonArray::fromStringList(contact.emails)},
        {u"phones"_s, QJsonArray::fromStringList(contact.phones)},
        {u"links"_s, QJsonArray::fromStringList(contact.links)},
        {u"city"_s, contact.city},
        {u"zone"_s, contact.zone},
        {u"language"_s, contact.language},
    };
}

} // namespace

QJsonObject contactJson(const ContactView &view, const QDateTime &now)
{
    const Contact &contact = view.contact;
    QJsonObject json = personJson(contact);
    const QJsonObject more {
        {u"organization"_s, view.organization},
        {u"organization_path"_s, organizationPath(view)},
        {u"source"_s, wordJson(contact.source)},
        {u"found_where"_s, contact.foundWhere},
        {u"common_ground"_s, contact.commonGround},
        {u"warmth"_s, wordJson(contact.warmth)},
        {u"offers"_s, offersJson(contact.offers)},
        {u"stage"_s, word(contact.stage)},
        {u"held_from"_s, wordJson(contact.heldFrom)},
        {u"held_until"_s, dateJson(contact.heldUntil)},
        {u"archived"_s, contact.archivedAt.has_value()},
        {u"paths"_s, QJsonArray::fromStringList(view.paths)},
        {u"tags"_s, QJsonArray::fromStringList(contact.tags)},
        {u"introducer"_s, idJson(contact.introducer)},
        {u"introducer_name"_s, view.introducer},
        {u"introducer_permission"_s, word(contact.introducerPermission)},
        {u"remarks"_s, contact.remarks},
        {u"next_step"_s, nextStepJson(view.next, now)},
        {u"created"_s, instantJson(contact.created)},
        {u"modified"_s, instantJson(contact.modified)},
    };
    for (auto field = more.begin(); field != more.end(); ++field)
        json.insert(field.key(), field.value());
    return json;
}

} // namespace Demitasse
