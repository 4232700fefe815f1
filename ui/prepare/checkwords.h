// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/readying.h"
#include "ui/prepare/checkrow.h"

namespace Demitasse {

enum class OwnDue;

/// One of the two checklists as rows, in the words that suit the meeting. `zone` is the student's.
QList<std::pair<CheckWords, ChecklistMark>> checkWordsOf(
    const ReadyView &view, ChecklistPart part, const QDateTime &now, const QString &zone);

/// Whether there is anything to choose there when one meets that way.
bool bearsOn(AdviceTopic topic, Mode mode);

/// When something of one's own is due: by the end of the day before, or when the meeting begins. UTC.
std::optional<QDateTime> ownDueAt(OwnDue due, const Meeting &meeting, const QString &zone);

} // namespace Demitasse
