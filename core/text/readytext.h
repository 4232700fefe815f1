// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/readystep.h"

#include <QString>

namespace Demitasse {

QString readyStepText(ReadyStep step);
/// "Ready", "Begun", "Nothing yet".
QString readyStateText(ReadyState state);
/// What is still missing, in a few words; empty when nothing is.
QString readyMissingText(const ReadyMark &mark);
/// "Ready 3 of 5".
QString readyCountText(const Readiness &readiness);
/// All five in a line: "Person: ready, Organization: begun, …".
QString readinessText(const Readiness &readiness);

} // namespace Demitasse
