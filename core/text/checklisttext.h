// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checklistitem.h"
#include "core/domain/readystep.h"

#include <QString>

namespace Demitasse {

/// An item as one ticks it. `now` and `zone` (the student's) are for the time to leave.
QString checklistItemText(
    ChecklistItem item, const ChecklistSetting &setting, const QDateTime &now, const QString &zone);
/// How, or why, in a sentence or two; empty where the item says it all.
QString checklistItemNote(ChecklistItem item, const ChecklistSetting &setting);
QString checklistPartText(ChecklistPart part);

/// What career centres differ on, as a question.
QString adviceTopicText(AdviceTopic topic);
QString adviceOptionText(AdviceOption option);
/// What speaks for it.
QString adviceReasonText(AdviceOption option);

/// What to ask before a conversation is recorded, ready to be said. (REQ 75)
QString consentQuestionText();

} // namespace Demitasse
