// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/research.h"

#include <QString>

namespace Demitasse {

/// The words around research, in the language of the program.
QString researchTopicText(ResearchTopic topic);
/// What to look for, and where. (REQ 58, 59)
QString researchPromptText(ResearchTopic topic);
/// "3 of 10 looked into"
QString researchMeterText(int filled, int total);

} // namespace Demitasse
