// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/debrieftext.h"

#include <QCoreApplication>

namespace Demitasse {

namespace {

struct DebriefPhrases
{
    Q_DECLARE_TR_FUNCTIONS(DebriefPhrases)
};

QString knownFacetText(Facet facet)
{
    switch (facet) {
    case Facet::TeamSize: return DebriefPhrases::tr("Team size");
    case Facet::Dynamics: return DebriefPhrases::tr("How people work together");
    case Facet::Norms: return DebriefPhrases::tr("Habits and norms");
    case Facet::Office: return DebriefPhrases::tr("Office");
    case Facet::ManagementStyle: return DebriefPhrases::tr("Management style");
    case Facet::Flexibility: return DebriefPhrases::tr("Flexibility");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QString debriefLineText(DebriefLineKind kind)
{
    switch (kind) {
    case DebriefLineKind::Learned: return DebriefPhrases::tr("What I learned");
    case DebriefLineKind::Means: return DebriefPhrases::tr("What it means for me");
    case DebriefLineKind::Relationship: return DebriefPhrases::tr("The relationship");
    case DebriefLineKind::Warning: return DebriefPhrases::tr("Warnings");
    case DebriefLineKind::NextTime: return DebriefPhrases::tr("To ask next time");
    }
    Q_UNREACHABLE_RETURN({});
}

QString facetText(const QString &facet)
{
    const std::optional<Facet> known = fromWord<Facet>(facet);
    return known ? knownFacetText(*known) : facet;
}

QString basisText(Basis basis)
{
    switch (basis) {
    case Basis::Fact: return DebriefPhrases::tr("Fact");
    case Basis::Opinion: return DebriefPhrases::tr("Opinion");
    }
    Q_UNREACHABLE_RETURN({});
}

QString depthText(TalkDepth depth)
{
    switch (depth) {
    case TalkDepth::Superficial: return DebriefPhrases::tr("On the surface");
    case TalkDepth::Useful: return DebriefPhrases::tr("Useful");
    case TalkDepth::Deep: return DebriefPhrases::tr("Deep");
    }
    Q_UNREACHABLE_RETURN({});
}

QString interestText(int interest)
{
    switch (interest) {
    case 1: return DebriefPhrases::tr("not for me");
    case 2: return DebriefPhrases::tr("rather not");
    case 3: return DebriefPhrases::tr("undecided");
    case 4: return DebriefPhrases::tr("appeals to me");
    case 5: return DebriefPhrases::tr("very much for me");
    default: return DebriefPhrases::tr("not said");
    }
}

QString pathChoiceText(PathChoice choice)
{
    switch (choice) {
    case PathChoice::Open: return DebriefPhrases::tr("Still open");
    case PathChoice::Pursue: return DebriefPhrases::tr("Go on with it");
    case PathChoice::Pause: return DebriefPhrases::tr("Pause");
    case PathChoice::LetGo: return DebriefPhrases::tr("Let it go");
    }
    Q_UNREACHABLE_RETURN({});
}

QString stanceText(Stance stance)
{
    switch (stance) {
    case Stance::Supports: return DebriefPhrases::tr("Says so too");
    case Stance::Contradicts: return DebriefPhrases::tr("Says otherwise");
    }
    Q_UNREACHABLE_RETURN({});
}

QString resourceKindText(ResourceKind kind)
{
    switch (kind) {
    case ResourceKind::Reading: return DebriefPhrases::tr("To read");
    case ResourceKind::Course: return DebriefPhrases::tr("Course");
    case ResourceKind::Event: return DebriefPhrases::tr("Event");
    case ResourceKind::Network: return DebriefPhrases::tr("Network");
    case ResourceKind::Tool: return DebriefPhrases::tr("Tool");
    case ResourceKind::Other: return DebriefPhrases::tr("Other");
    }
    Q_UNREACHABLE_RETURN({});
}

QString waitingText(const QString &promised)
{
    return DebriefPhrases::tr("Waiting for: %1").arg(promised.simplified());
}

} // namespace Demitasse
