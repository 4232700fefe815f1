// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/doublesubject.h"

#include <utility>
#include <vector>

namespace Demitasse {

class Nicknames;

/// Numbers of subjects, the smaller first.
using SubjectPair = std::pair<quint32, quint32>;

/// The pairs worth comparing, each once: those that have a block in common (`core/rules/doubleblocks.h`). Grows with the
/// contacts and not with their square.
std::vector<SubjectPair> pairsToCompare(const DoubleSubjects &subjects, const Nicknames &nicknames);

} // namespace Demitasse
