// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"

#include <QCoreApplication>

#include <chrono>

namespace Demitasse {

struct DebriefWords
{
    Q_DECLARE_TR_FUNCTIONS(DebriefWords)
};

/// What stands where a line of that kind can be added.
QString linePrompt(DebriefLineKind kind);
/// What stands where nothing is said of a facet yet.
QString facetPrompt(Facet facet);
/// How long looking back has taken so far, without hurry.
QString takenText(std::chrono::milliseconds time);
/// Whether a question brought something; empty for no verdict.
QString verdictText(std::optional<bool> worked);

} // namespace Demitasse
