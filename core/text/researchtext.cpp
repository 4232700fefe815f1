// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/researchtext.h"

#include <QCoreApplication>

namespace Demitasse {

namespace {

struct ResearchWords
{
    Q_DECLARE_TR_FUNCTIONS(ResearchWords)
};

} // namespace

QString researchTopicText(ResearchTopic topic)
{
    switch (topic) {
    case ResearchTopic::Background: return ResearchWords::tr("Background");
    case ResearchTopic::CurrentRole: return ResearchWords::tr("What they do now");
    case ResearchTopic::OnlineProfile: return ResearchWords::tr("Online profiles");
    case ResearchTopic::CommonGround: return ResearchWords::tr("What you share");
    case ResearchTopic::Mission: return ResearchWords::tr("Mission");
    case ResearchTopic::Work: return ResearchWords::tr("What it does");
    case ResearchTopic::News: return ResearchWords::tr("Recent news");
    case ResearchTopic::Competitors: return ResearchWords::tr("Others in its field");
    case ResearchTopic::Trends: return ResearchWords::tr("What is changing");
    case ResearchTopic::Words: return ResearchWords::tr("Words people use");
    }
    Q_UNREACHABLE_RETURN({});
}

QString researchPromptText(ResearchTopic topic)
{
    switch (topic) {
    case ResearchTopic::Background:
        return ResearchWords::tr("Where they studied and worked before. A profile, a staff page or an article tells.");
    case ResearchTopic::CurrentRole:
        return ResearchWords::tr("What they answer for, and since when. The name of a job alone says little.");
    case ResearchTopic::OnlineProfile:
        return ResearchWords::tr("LinkedIn, a page of their own, a talk, an article. Keep the link.");
    case ResearchTopic::CommonGround:
        return ResearchWords::tr("A school, a town, a person, an interest. It makes a good first sentence.");
    case ResearchTopic::Mission:
        return ResearchWords::tr("What it is there for, in its own words: look at “About us”, and keep a sentence.");
    case ResearchTopic::Work:
        return ResearchWords::tr("What it makes or does, for whom, and how it is set up.");
    case ResearchTopic::News:
        return ResearchWords::tr("The last half year: press releases, the news, an annual report.");
    case ResearchTopic::Competitors:
        return ResearchWords::tr("Who does the same, who works with it, who decides what it may do.");
    case ResearchTopic::Trends:
        return ResearchWords::tr("Jobs, rules, tools. Labour market pages and professional associations tell.");
    case ResearchTopic::Words:
        return ResearchWords::tr("Terms that come up again and again, and what each one means.");
    }
    Q_UNREACHABLE_RETURN({});
}

QString researchMeterText(int filled, int total)
{
    return ResearchWords::tr("%1 of %2 looked into").arg(filled).arg(total);
}

} // namespace Demitasse
