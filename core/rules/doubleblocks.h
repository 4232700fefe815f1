// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/doublesubject.h"

#include <vector>

namespace Demitasse {

class Nicknames;

/// What two subjects must have in common to be worth comparing, as hashes: an address, a number or a profile, two words of
/// the name, or the organization (or the domain of its addresses) together with one word of the name and another that may
/// be the same with an initial, a nickname or one slip. A collision costs a comparison and nothing else.
std::vector<size_t> blocksOf(const DoubleSubject &subject, const Nicknames &nicknames);

} // namespace Demitasse
