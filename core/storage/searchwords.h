// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Demitasse {

/// The words of a text as the index keeps them: folded, each followed by its English and French stems where they
/// differ. The same for every engine.
QString searchWords(const QString &text);

/// For each word that someone looks for, the forms of which one must be found: the word as a beginning, and its stems.
QList<QStringList> searchForms(const QString &query);

} // namespace Demitasse
