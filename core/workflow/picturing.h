// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/exchange/print/picture.h"
#include "core/exchange/print/mappicture.h"
#include "core/rules/interest.h"
#include "core/rules/referralmap.h"
#include "core/rules/statistics.h"

#include <QHash>
#include <QTimeZone>

namespace Demitasse {

/// Pictures of what was learned, with their words in the language of the program, for a page and a report alike. Where
/// there is too little to draw, the title says so and there are no marks.

Picture funnelPicture(const Statistics &statistics);
/// Who answered: all, by channel and by warmth; a group of few says that it is too little data.
Picture repliesPicture(const ReplyRates &replies);
Picture weeksPicture(const QList<Week> &weeks);
/// `names` of the people in the points; days are those of `zone`. Paths without points are left out.
Picture interestPicture(
    const QList<InterestTrajectory> &trajectories, const QHash<ContactId, QString> &names, const QTimeZone &zone);
/// `contacts` are those that the map was made of, and `organizations` the names of where they work. The marks are the
/// map's places.
MapPicture mapPicture(const ReferralMap &map, const QList<Contact> &contacts,
    const QHash<OrganizationId, QString> &organizations);

} // namespace Demitasse
