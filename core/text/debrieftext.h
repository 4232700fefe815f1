// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/claim.h"
#include "core/domain/debrief.h"
#include "core/domain/resource.h"

namespace Demitasse {

/// The words of looking back and of what it adds up to, as a person reads them, in the language of the program.
/// A heading over such lines: "What I learned".
QString debriefLineText(DebriefLineKind kind);
/// Of one of the known facets, or the name of one that the student added.
QString facetText(const QString &facet);
QString basisText(Basis basis);
QString depthText(TalkDepth depth);
/// How much a path appeals, 1 to 5, in words; "not said" for 0.
QString interestText(int interest);
QString pathChoiceText(PathChoice choice);
QString stanceText(Stance stance);
QString resourceKindText(ResourceKind kind);
/// A next step of the student's where somebody else promised something: to hear of it.
QString waitingText(const QString &promised);

} // namespace Demitasse
