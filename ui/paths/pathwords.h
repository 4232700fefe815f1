// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/pitchpace.h"
#include "core/workflow/direction.h"
#include "ui/paths/textkeeper.h"

#include <QCoreApplication>

namespace Demitasse {

struct PathWords
{
    Q_DECLARE_TR_FUNCTIONS(PathWords)
};

/// "3 people", "nobody yet".
QString pathPeopleText(int people);
/// "3 people · 2 open questions".
QString pathCountsText(const PathSummary &summary);
/// "within the target of 30 to 60 s", "12 s over a minute", "shorter than 30 s".
QString pitchLengthText(int seconds);
/// "52 s, 148 words a minute, within the target of 30 to 60 s".
QString rehearsalText(const Rehearsal &rehearsal);

/// Whether what is typed is saved.
QString keptText(TextKeeper::State state);

QString storyKindText(StoryKind kind);
/// What such a story is, and what one is asked that it answers.
QString storyKindHint(StoryKind kind);
/// What stands where one can be added.
QString storyKindInvitation(StoryKind kind);

} // namespace Demitasse
