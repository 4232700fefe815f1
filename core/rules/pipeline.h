// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/error.h"

namespace Demitasse {

/// The one gate that every move goes through, whoever makes it. A person may move a contact to any stage; what happens
/// by itself (booking, ending an interview, an answer) moves only along the pipeline's arrows. Scheduled needs a booked
/// meeting: NeedsMeeting otherwise. Moving to the stage one is in is allowed and means nothing.
Result<> mayMove(Stage from, Stage to, StageCause cause, bool hasBookedMeeting);

/// The arrows along which things move by themselves.
bool isArrow(Stage from, Stage to);

/// The contact in its new stage: going on hold remembers where from (and until when), leaving it forgets.
Contact inStage(Contact contact, Stage to, std::optional<QDate> until);

} // namespace Demitasse
