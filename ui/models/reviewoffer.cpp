// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/reviewoffer.h"

#include "ui/models/doublesgathering.h"
#include "ui/models/doubleswatch.h"
#include "ui/shell/aside.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"

#include <QCoreApplication>

#include <algorithm>

namespace Demitasse {

namespace {

struct ReviewOffer
{
    Q_DECLARE_TR_FUNCTIONS(ReviewOffer)
};

qsizetype newDoubles(const DoublesSearch &all, const QDateTime &since)
{
    QSet<ContactId> recent;
    for (const Contact &contact : all.contacts) {
        if (contact.created >= since)
            recent.insert(contact.id);
    }
    return std::ranges::count_if(searchDoubles(all),
        [&recent](const LikelyDouble &found) { return recent.contains(found.a) || recent.contains(found.b); });
}

} // namespace

void offerToReviewDoubles(UiContext &context, qsizetype count)
{
    if (count == 0)
        return;
    Navigator *navigator = &context.navigator;
    context.notices.post({Notice::Tone::Plain, {}, DoublesWatch::countText(count), ReviewOffer::tr("Review"),
        [navigator] { navigator->go({.kind = Place::Kind::Doubles}); }});
}

void offerToReviewDoubles(UiContext &context, const QDateTime &since)
{
    Notices *notices = &context.notices;
    const auto offer = [&context](qsizetype count) { offerToReviewDoubles(context, count); };
    const auto compare = [notices, since, offer](const DoublesSearch &all) {
        comeHome(aside([all, since] { return newDoubles(all, since); }), notices, offer);
    };
    gatherForDoubles(context, notices, compare, [](const Error &) { });
}

} // namespace Demitasse
