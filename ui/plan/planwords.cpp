// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/planwords.h"

#include "core/text/plantext.h"

#include <QCoreApplication>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct PlanPageWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanPageWords)
};

} // namespace

int freeMinutes(const PlanView &view)
{
    return questionMinutes(view.minutes) - view.planned;
}

QString planTimeText(const PlanView &view)
{
    const int free = freeMinutes(view);
    const QString room = free < 0 ? PlanPageWords::tr("%1 min too long").arg(-free)
        : free == 0               ? PlanPageWords::tr("no time left over")
                                  : PlanPageWords::tr("%1 min free").arg(free);
    const QStringList parts {PlanPageWords::tr("%1 min to begin").arg(OpeningMinutes),
        PlanPageWords::tr("%1 min of questions").arg(view.planned), room,
        PlanPageWords::tr("%1 min to close").arg(ClosingMinutes)};
    return parts.join(u" · "_s);
}

QString planReasonsText(const QList<PlanReason> &reasons)
{
    QStringList texts;
    for (const PlanReason reason : reasons)
        texts.append(planReasonText(reason));
    return texts.isEmpty() ? QString() : PlanPageWords::tr("Why: %1").arg(texts.join(u"; "_s));
}

QString wayOutText(PlanConcern concern)
{
    switch (concern) {
    case PlanConcern::TooFew: return PlanPageWords::tr("Suggest more");
    case PlanConcern::TooLong: return PlanPageWords::tr("Change the length…");
    case PlanConcern::NoClosing: return PlanPageWords::tr("Ask for another name");
    case PlanConcern::Answered: return PlanPageWords::tr("See the research");
    case PlanConcern::AskedBefore: return PlanPageWords::tr("See what they said");
    case PlanConcern::Double: return PlanPageWords::tr("Change the words");
    }
    Q_UNREACHABLE_RETURN({});
}

QString whyPlanIsReadOnly(const MeetingView &meeting)
{
    if (isPlannable(meeting))
        return {};
    if (meeting.running)
        return PlanPageWords::tr("The interview has begun; its questions are changed there.");
    return meeting.meeting.status == MeetingStatus::Cancelled
        ? PlanPageWords::tr("The meeting is cancelled; its plan stays to be read.")
        : PlanPageWords::tr("The conversation is over; its plan stays to be read.");
}

} // namespace Demitasse
