// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/whomtoask.h"
#include "core/workflow/comparing.h"
#include "ui/shell/place.h"
#include "ui/theme/icons.h"

namespace Demitasse {

/// What pages say about claims and about what people said, in the same words on each.

/// "Untested: one voice only", "3 people say so, all of one workplace".
QString standingText(const ClaimTally &tally);
Icon iconOf(ClaimStanding standing);
Tone toneOf(ClaimStanding standing);

/// "Priya Raman (fact)", one a line; whoever said it twice stands there once.
QString voiceNames(const QList<VoiceView> &voices, Stance stance);
/// "Priya Raman and Tom Okafor".
QString speakerText(const Speaker &speaker);
/// "Analyst · City Hall", or the one that is known.
QString speakerDetail(const Speaker &speaker);
/// "at 12:40 · 24 Nov 2026 · Opinion": as much of it as there is.
QString saidWhereText(const Said &said);
/// Where it is written down; the contact's page when it is nowhere.
Place placeOf(const Said &said, ContactId contact = {});

QString askReasonText(AskReason reason);

} // namespace Demitasse
