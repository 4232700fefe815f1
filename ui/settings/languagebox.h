// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QComboBox;
class QString;
class QVariant;

namespace Demitasse {

/// The languages that there are, each in its own; before them what empty means, when that is a choice.
QComboBox *makeLanguageBox(const QString &empty);
/// The first entry where there is none with this data.
void choose(QComboBox *box, const QVariant &data);

} // namespace Demitasse
