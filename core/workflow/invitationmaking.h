// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/student.h"
#include "core/exchange/invitation.h"
#include "core/workflow/views.h"

namespace Demitasse {

/// What an `.ics` about a meeting says to `view.contacts`, in the first one's language, else the student's. Who is not
/// on the meeting's list has not answered.
Invitation invitationOf(
    const MeetingView &view, const Student &student, const QDateTime &stamp, InvitationMethod method);

} // namespace Demitasse
