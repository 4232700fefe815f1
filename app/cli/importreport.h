// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importing.h"

#include <QJsonObject>
#include <QString>

namespace Demitasse {

// What came of an import, for scripts and for people.

QJsonObject importJson(const ImportReport &report);
QString importText(const ImportReport &report);

} // namespace Demitasse
