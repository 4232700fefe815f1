// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Demitasse {

/// A tooltip that shows `text` as it is, whatever it looks like.
void setPlainToolTip(QWidget *widget, const QString &text);
/// The same for models and events.
QString plainToolTip(const QString &text);

} // namespace Demitasse
