// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/nextsteps.h"

namespace Demitasse {

/// What a meeting ahead still lacks, in the order in which one sees to it.
enum class MeetingLack {
    /// Nobody knows where, or by which link or number.
    Place,
    Invitation,
    /// The invitation went out, and somebody has not answered.
    Answer,
    /// In person, and it is not known how long the way is.
    Travel,
    /// No question is planned. (REQ 67)
    Plan,
    /// Its eve has come, and it is not confirmed. (REQ 51)
    Confirmation,
};

/// `steps` are those of the people who come, decisions applied: what was decided about confirming counts here too. By
/// phone the number of who comes is place enough. Nothing once it began.
QList<MeetingLack> lacksOf(const MeetingFacts &meeting, bool hasPhone, bool hasPlan, const QList<NextStep> &steps,
    const StepSettings &settings, const QDateTime &now);

} // namespace Demitasse
