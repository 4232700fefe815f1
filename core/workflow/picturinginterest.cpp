// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/namestext.h"
#include "core/text/picturetext.h"
#include "core/workflow/picturing.h"

#include <cstdlib>

namespace Demitasse {

namespace {

/// Where the interest began and where it stands; 0 and 0 when nothing is known.
std::pair<int, int> endsOf(const InterestTrajectory &trajectory)
{
    int first = 0;
    int last = 0;
    for (const InterestPoint &point : trajectory.points) {
        for (const int value : {point.before, point.after}) {
            if (value == 0)
                continue;
            first = first == 0 ? value : first;
            last = value;
        }
    }
    return {first, last};
}

} // namespace

Picture interestPicture(
    const QList<InterestTrajectory> &trajectories, const QHash<ContactId, QString> &names, const QTimeZone &zone)
{
    Picture picture;
    InterestBody body {.lanes = {}, .high = highestInterest(), .low = lowestInterest()};
    QString farthest;
    std::pair<int, int> ends {0, 0};
    for (const InterestTrajectory &trajectory : trajectories) {
        if (trajectory.points.isEmpty())
            continue;
        const std::pair<int, int> its = endsOf(trajectory);
        if (farthest.isEmpty() || std::abs(its.second - its.first) > std::abs(ends.second - ends.first)) {
            farthest = trajectory.path.name;
            ends = its;
        }
        InterestBody::Lane lane {.label = trajectory.path.name, .points = {}};
        for (const InterestPoint &point : trajectory.points) {
            const QDate day = point.at.toTimeZone(zone).date();
            QStringList people;
            for (const ContactId id : point.people)
                people.append(names.value(id));
            lane.points.append({point.before, point.after, pictureDayText(day)});
            picture.marks.append({interestWords(trajectory.path.name, namesText(people), day, point.before,
                                      point.after, point.movedBy),
                {trajectory.path.name, pictureDayText(day), namesText(people), levelText(point.before),
                    levelText(point.after), point.movedBy}});
        }
        body.lanes.append(lane);
    }
    picture.title = interestTitle(farthest, ends.first, ends.second);
    picture.about = interestAbout();
    picture.headings = interestHeadings();
    picture.body = body;
    return picture;
}

} // namespace Demitasse
