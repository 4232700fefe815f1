// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/paths/pathwords.h"

#include <cmath>

namespace Demitasse {

using namespace Qt::StringLiterals;

QString pathPeopleText(int people)
{
    return people == 0 ? PathWords::tr("Nobody yet") : PathWords::tr("%n people", nullptr, people);
}

QString pathCountsText(const PathSummary &summary)
{
    QStringList parts {pathPeopleText(summary.people)};
    if (summary.open > 0)
        parts.append(PathWords::tr("%n open questions", nullptr, summary.open));
    return parts.join(u" · "_s);
}

QString pitchLengthText(int seconds)
{
    switch (pitchLength(seconds)) {
    case PitchLength::Empty: return {};
    case PitchLength::Short: return PathWords::tr("shorter than %1 s").arg(ShortestPitchSeconds);
    case PitchLength::Fits:
        return PathWords::tr("within %1 to %2 s").arg(ShortestPitchSeconds).arg(LongestPitchSeconds);
    case PitchLength::Long: return PathWords::tr("%1 s over a minute").arg(seconds - LongestPitchSeconds);
    }
    Q_UNREACHABLE_RETURN({});
}

QString rehearsalText(const Rehearsal &rehearsal)
{
    const int pace = static_cast<int>(std::lround(paceOf(rehearsal).value_or(0)));
    return PathWords::tr("%1 s, %2 words a minute, %3")
        .arg(rehearsal.seconds)
        .arg(pace)
        .arg(pitchLengthText(rehearsal.seconds));
}

QString keptText(TextKeeper::State state)
{
    switch (state) {
    case TextKeeper::State::Saved: return PathWords::tr("Saved");
    case TextKeeper::State::Pending: return PathWords::tr("Not saved yet");
    case TextKeeper::State::Refused: return PathWords::tr("Not saved: the workspace refuses. Tried again each second.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString storyKindText(StoryKind kind)
{
    switch (kind) {
    case StoryKind::Story: return PathWords::tr("Stories worth telling");
    case StoryKind::Skill: return PathWords::tr("Skills");
    case StoryKind::Accomplishment: return PathWords::tr("What I brought about");
    case StoryKind::Offer: return PathWords::tr("What I can offer");
    case StoryKind::EmployersView: return PathWords::tr("If I were the employer");
    }
    Q_UNREACHABLE_RETURN({});
}

QString storyKindHint(StoryKind kind)
{
    switch (kind) {
    case StoryKind::Story:
        return PathWords::tr("Something that happened, what you did, and what came of it: for “tell me about yourself”.");
    case StoryKind::Skill: return PathWords::tr("What you do well, and where it showed.");
    case StoryKind::Accomplishment: return PathWords::tr("Something that is there, or better, because of you.");
    case StoryKind::Offer:
        return PathWords::tr("You know things too: what could you give the person across the table?");
    case StoryKind::EmployersView:
        return PathWords::tr("What would I want to see from me if I were the employer?");
    }
    Q_UNREACHABLE_RETURN({});
}

QString storyKindInvitation(StoryKind kind)
{
    switch (kind) {
    case StoryKind::Story: return PathWords::tr("Name a story");
    case StoryKind::Skill: return PathWords::tr("Name a skill");
    case StoryKind::Accomplishment: return PathWords::tr("Name something you brought about");
    case StoryKind::Offer: return PathWords::tr("Name something you could offer");
    case StoryKind::EmployersView: return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Demitasse
