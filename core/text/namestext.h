// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Demitasse {

/// "Priya Raman", "Priya Raman and Tom Okafor", "Priya Raman, Tom Okafor and Mara Diallo"; names that are not known are
/// left out.
QString namesText(const QStringList &names);
/// The same for a heading or a row: of more than three, two by name and how many others.
QString fewNamesText(const QStringList &names);
/// The names with commas, and `last` (spaces and all) before the last one.
QString joinedNames(QStringList names, const QString &last);

} // namespace Demitasse
