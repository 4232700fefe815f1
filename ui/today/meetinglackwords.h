// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/meetinglacks.h"
#include "ui/shell/place.h"
#include "ui/theme/icons.h"

namespace Demitasse {

/// What is missing, as one reads it on a button that leads to where it is mended.
QString lackText(MeetingLack lack, Mode mode);
Icon iconOf(MeetingLack lack);
Place placeOf(MeetingLack lack, const Meeting &meeting);

} // namespace Demitasse
