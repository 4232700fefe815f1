// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/merging.h"

#include <QObject>

#include <functional>

namespace Demitasse {

struct UiContext;

/// Gathers what doubles are looked for in, a slice at a time and only when nobody else wants the workspace. One of the
/// two follows, on `home`'s thread; nothing when `home` is gone by then.
void gatherForDoubles(UiContext &context, QObject *home, const std::function<void(const DoublesSearch &)> &done,
    const std::function<void(const Error &)> &failed);

} // namespace Demitasse
