// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace Demitasse {

/// The day that the words of a note name, in English or French, said on the day `said`: "tomorrow", "by Friday", "next
/// week" (its Friday), "d'ici deux semaines", "avant la fin du mois", "12 March", "2026-12-03". Never before `said`;
/// nothing where none is named. (REQ 78)
std::optional<QDate> dayNamedIn(const QString &note, QDate said);

} // namespace Demitasse
