// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/shots.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// A page that needs nothing but being gone to.
std::function<Result<Place>(Desk &)> plainly(Place::Kind kind)
{
    return [kind](Desk &) -> Result<Place> { return Place {kind}; };
}

/// The first meeting that is booked, in a place of that kind.
std::function<Result<Place>(Desk &)> nextBooked(Place::Kind kind)
{
    return [kind](Desk &desk) -> Result<Place> {
        const Result<QList<MeetingView>> meetings = desk.booking.all();
        if (!meetings)
            return failure(meetings);
        for (const MeetingView &view : *meetings) {
            if (view.meeting.status == MeetingStatus::Booked)
                return Place {kind, {}, view.meeting.id};
        }
        return failure(ErrorCode::NoSuchMeeting);
    };
}

} // namespace

std::vector<Shot> allShots()
{
    using Kind = Place::Kind;
    return {
        {u"today"_s, plainly(Kind::Today)},
        {u"interviews"_s, plainly(Kind::Interviews)},
        {u"booking"_s, nextBooked(Kind::Booking)},
        {u"settings"_s, plainly(Kind::Settings)},
        {u"interview"_s, nextBooked(Kind::Interview)},
    };
}

} // namespace Demitasse
