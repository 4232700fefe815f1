// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/student.h"
#include "core/workflow/views.h"
#include "ui/theme/icons.h"

namespace Demitasse {

/// "Good morning, Ada", by the student's own clock.
QString greetingText(const Student &student, const QDateTime &now);
/// "Tuesday, 24 November".
QString dayText(const Student &student, const QDateTime &now);
/// "tomorrow 10:00 · 20 min · Video".
QString whenText(const Meeting &meeting, const QDateTime &now, const QString &zone);
Icon modeIcon(Mode mode);

} // namespace Demitasse
