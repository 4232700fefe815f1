// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/question.h"

#include <QList>

class QIODevice;

namespace Demitasse {

/// Reads questions from JSON: a list of {"id", "text", "minutes"}, or an object that holds one as "questions". Entries
/// without an id or a text are left out. Fails with FileNotWhatItSays.
Result<QList<Question>> readQuestions(QIODevice &in, const QString &language);

} // namespace Demitasse
