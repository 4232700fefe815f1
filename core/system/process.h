// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Demitasse {

/// Keeps what a person wrote out of core dumps. Called first thing in `main`.
void forbidCoreDumps();

} // namespace Demitasse
