// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/question.h"

#include <QList>

namespace Demitasse {

/// A few questions for an interview that nobody planned, from the bank: as many as fit with time kept for
/// opening and closing, at least three, the last one always who else to talk to. (REQ 67, 71)
QList<Question> starterQuestions(const QString &language, int minutes);

} // namespace Demitasse
