// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/letter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Demitasse {

/// A letter as scripts write it: `lang, channel, situation, contact{given, family, preferred, organization, role,
/// how_found, common_ground, introducer, introducer_permission}, subject, body`. What a contact lacks is not known.
/// RecordNotUnderstood, which names the key.
Result<Letter> letterFromJson(const QJsonObject &object);

/// What is to be marked: `code, field, start, length, reason`, with `title`, `way_out` and `fix` (`field, start, length,
/// replacement`) or null. Positions are code points, 0 and 0 for what is missing.
QJsonArray findingsJson(const Letter &letter, const QList<LetterFinding> &findings);

} // namespace Demitasse
