// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/statistics.h"

#include <QString>

namespace Demitasse {

/// "40 % (probably 12 to 77 %)", or that there is too little to say one.
QString rateText(const ReplyRate &rate);

} // namespace Demitasse
