// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// The forms in which two people's addresses are compared. Empty when nothing is left to compare.

/// Lower case, without spaces around it.
QString emailKey(QStringView address);
/// Digits only, with a leading 00 taken for the + that it stands for and a North American 1 dropped.
QString phoneKey(QStringView number);
/// Whether a link is one person's own page, as on LinkedIn, and not the site of an employer that colleagues share.
bool isProfileLink(QStringView link);
/// Lower case, without scheme, "www.", country host of LinkedIn, query, fragment or last slash.
QString linkKey(QStringView link);

} // namespace Demitasse
