// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interview.h"

#include <QList>

namespace Demitasse {

/// Which questions of many plans are one and the same: those of one name in the bank, and those worded alike, accents,
/// case and the signs at the end aside. Positions, each once; the groups in the order of their first, and so is what
/// stands in them.
QList<QList<qsizetype>> sameQuestions(const QList<PlanItem> &items);

} // namespace Demitasse
