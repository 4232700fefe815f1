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

/// The pairs worth comparing, each once: those with an address, number or profile in common, two words of the name, or
/// the organization (or the domain of its addresses) together with one word of the name and another that may be the same
/// with an initial, a nickname or one slip. Grows with the contacts and not with their square.
std::vector<SubjectPair> pairsToCompare(const DoubleSubjects &subjects, const Nicknames &nicknames);

} // namespace Demitasse
