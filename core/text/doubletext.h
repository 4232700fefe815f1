// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/likelydouble.h"

#include <QString>

namespace Demitasse {

/// Why two contacts look like one person, as part of a list: "same e-mail address".
QString doubleReasonText(DoubleReason reason);

/// All reasons in a line that begins with a capital letter: "Same organization, one name with an initial".
QString doubleReasonsText(const QList<DoubleReason> &reasons);

} // namespace Demitasse
