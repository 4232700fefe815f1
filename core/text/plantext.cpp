// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/plantext.h"

#include <QCoreApplication>

namespace Demitasse {

namespace {

struct PlanWords
{
    Q_DECLARE_TR_FUNCTIONS(PlanWords)
};

} // namespace

QString categoryText(QuestionCategory category)
{
    switch (category) {
    case QuestionCategory::Occupation: return PlanWords::tr("Occupation");
    case QuestionCategory::Organization: return PlanWords::tr("Organization");
    case QuestionCategory::Person: return PlanWords::tr("Person");
    case QuestionCategory::Network: return PlanWords::tr("Network");
    }
    Q_UNREACHABLE_RETURN({});
}

QString objectiveText(Objective objective)
{
    switch (objective) {
    case Objective::Information: return PlanWords::tr("Information");
    case Objective::Insight: return PlanWords::tr("Insight");
    case Objective::Relationship: return PlanWords::tr("Relationship");
    }
    Q_UNREACHABLE_RETURN({});
}

QString questionLevelText(QuestionLevel level)
{
    switch (level) {
    case QuestionLevel::First: return PlanWords::tr("For any talk");
    case QuestionLevel::Later: return PlanWords::tr("Once there is trust");
    }
    Q_UNREACHABLE_RETURN({});
}

QString askedText(int asked, int brought)
{
    if (asked == 0)
        return {};
    const QString times = PlanWords::tr("asked %n times", nullptr, asked);
    return brought == 0 ? times : times + QLatin1String(", ") + PlanWords::tr("brought %n notes", nullptr, brought);
}

QString planReasonText(PlanReason reason)
{
    switch (reason) {
    case PlanReason::Objective: return PlanWords::tr("nothing else in the plan serves this aim");
    case PlanReason::Category: return PlanWords::tr("nothing else in the plan is about this");
    case PlanReason::Path: return PlanWords::tr("you want to know this about the path");
    case PlanReason::Favourite: return PlanWords::tr("one of your favourites");
    case PlanReason::Worked: return PlanWords::tr("it brought something before");
    case PlanReason::Starter: return PlanWords::tr("good in any first talk");
    }
    Q_UNREACHABLE_RETURN({});
}

QString planConcernText(PlanConcern concern)
{
    switch (concern) {
    case PlanConcern::TooFew: return PlanWords::tr("Fewer than three questions: the talk may end early.");
    case PlanConcern::TooLong:
        return PlanWords::tr("More than fit when the beginning and the end keep their time.");
    case PlanConcern::NoClosing: return PlanWords::tr("Nothing asks whom else to talk to.");
    case PlanConcern::Answered: return PlanWords::tr("Your research answers this already.");
    case PlanConcern::AskedBefore: return PlanWords::tr("You asked this person before.");
    case PlanConcern::Double: return PlanWords::tr("Two questions in one, or one that the plan has already.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Demitasse
