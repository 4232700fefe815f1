// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// "brightline" of "ada@mail.brightline.ca"; empty for a provider or site that everybody uses. Lower case.
QString employerInDomain(const QString &addressOrLink);

/// Whether a domain's word stands for that name: the same letters, the beginning, or the initials ("rbl" for "Royal
/// Bank of the Lakes").
bool isNamedByDomain(const QString &name, const QString &employer);

/// "brightline" as "Brightline", "rbl" as "RBL".
QString nameOfEmployer(const QString &employer);

} // namespace Demitasse
