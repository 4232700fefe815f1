// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/debriefwords.h"

namespace Demitasse {

namespace {

constexpr int MinutesEnough = 5;

} // namespace

QString linePrompt(DebriefLineKind kind)
{
    switch (kind) {
    case DebriefLineKind::Learned: return DebriefWords::tr("What do you know now that you did not? Enter keeps it.");
    case DebriefLineKind::Means: return DebriefWords::tr("What follows from it for you?");
    case DebriefLineKind::Relationship: return DebriefWords::tr("How did you get on, and what would keep you in touch?");
    case DebriefLineKind::Warning: return DebriefWords::tr("What made you hesitate?");
    case DebriefLineKind::NextTime: return DebriefWords::tr("What would you ask somebody else, or ask differently?");
    }
    Q_UNREACHABLE_RETURN({});
}

QString facetPrompt(Facet facet)
{
    switch (facet) {
    case Facet::TeamSize: return DebriefWords::tr("How many work together?");
    case Facet::Dynamics: return DebriefWords::tr("Alone, in pairs, in meetings?");
    case Facet::Norms: return DebriefWords::tr("What is done, and what is not?");
    case Facet::Office: return DebriefWords::tr("Open space, own room, at home?");
    case Facet::ManagementStyle: return DebriefWords::tr("Who decides, and how?");
    case Facet::Flexibility: return DebriefWords::tr("Hours, days at home, leave?");
    }
    Q_UNREACHABLE_RETURN({});
}

QString takenText(std::chrono::milliseconds time)
{
    const int minutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(time).count());
    if (minutes >= MinutesEnough)
        return DebriefWords::tr("%n minutes so far", nullptr, minutes);
    return minutes == 0 ? DebriefWords::tr("About five minutes are enough")
                        : DebriefWords::tr("%n minutes so far, about five are enough", nullptr, minutes);
}

QString verdictText(std::optional<bool> worked)
{
    if (!worked)
        return {};
    return *worked ? DebriefWords::tr("Worked well") : DebriefWords::tr("Brought little");
}

} // namespace Demitasse
