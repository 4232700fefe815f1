// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/stage.h"

#include <QString>

namespace Demitasse {

/// What an empty column says: who will stand there.
QString stageHint(Stage stage);

} // namespace Demitasse
