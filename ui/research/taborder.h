// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace Demitasse {

/// Lets the focus reach `part` and what is in it right before `next`, where it stands, though it came later.
void joinTabOrder(QWidget *part, QWidget *next);

} // namespace Demitasse
