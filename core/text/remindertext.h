// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meeting.h"
#include "core/domain/reminderkind.h"

namespace Demitasse {

/// What an entry in the student's own calendar is called: "Confirm the talk with Priya Raman".
QString reminderText(ReminderKind kind, const QString &names);
/// Whom, when and where, in a line each.
QString reminderDetails(const Meeting &meeting, const QString &names, const QString &zone);

} // namespace Demitasse
