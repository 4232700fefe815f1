// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Demitasse {

/// Texts that harm careless writers of calendars and cards: line breaks of every kind, escapes, quotes, properties,
/// controls, lone surrogates, marks, and long ones.
QStringList hostileTexts();

/// What of such a text may leave, said independently of how it is written.
QString keptText(QString text, bool manyLines);

} // namespace Demitasse
