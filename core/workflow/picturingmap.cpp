// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/picturetext.h"
#include "core/text/wordtext.h"
#include "core/workflow/picturing.h"

#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

MapShape shapeOf(Stage stage)
{
    switch (stage) {
    case Stage::Identified:
    case Stage::Researching:
    case Stage::IntroductionAsked: return MapShape::NotAsked;
    case Stage::Invited:
    case Stage::FollowedUp:
    case Stage::Scheduled: return MapShape::Asked;
    case Stage::Met:
    case Stage::Thanked:
    case Stage::InTouch: return MapShape::Met;
    case Stage::Declined:
    case Stage::NoReply:
    case Stage::OnHold: return MapShape::NotNow;
    }
    return MapShape::NotAsked;
}

} // namespace

MapPicture mapPicture(
    const ReferralMap &map, const QList<Contact> &contacts, const QHash<OrganizationId, QString> &organizations)
{
    QHash<ContactId, const Contact *> known;
    for (const Contact &contact : contacts)
        known.insert(contact.id, &contact);
    QList<int> led(map.places(), 0);
    QList<int> leaders(map.places(), ReferralMap::Student);
    MapPicture picture;
    for (const ReferralMap::Edge &edge : map.edges) {
        ++led[edge.from];
        leaders[edge.to] = edge.from;
        picture.links.append({edge.from, edge.to});
    }
    const auto introduced = static_cast<int>(map.edges.size()) - led[ReferralMap::Student];
    picture.title = mapTitle(map.introducers, introduced);
    picture.about = mapAbout(map.alone);
    picture.headings = mapHeadings();
    picture.shapeWords = mapShapeWords();
    picture.people.append({yourselfText(), MapShape::Student});
    picture.marks.append({yourselfWords(led[ReferralMap::Student]),
        {yourselfText(), {}, {}, {}, QLocale().toString(led[ReferralMap::Student])}});
    for (qsizetype i = 0; i < map.people.size(); ++i) {
        const Contact *contact = known.value(map.people[i]);
        if (!contact)
            continue;
        const qsizetype place = i + 1;
        const int leader = leaders[place];
        const Contact *introducer = leader > 0 ? known.value(map.people[leader - 1]) : nullptr;
        const QString introducerName = introducer ? displayName(*introducer) : QString();
        QStringList about {contact->role, contact->organization ? organizations.value(*contact->organization) : QString()};
        about.removeAll(QString());
        const QString name = displayName(*contact);
        picture.people.append({name, shapeOf(contact->stage)});
        picture.marks.append({mapWords(name, about.join(u", "_s), contact->stage, introducerName, led[place]),
            {name, about.join(u", "_s), stageText(contact->stage), introducerName, QLocale().toString(led[place])}});
    }
    return picture;
}

} // namespace Demitasse
