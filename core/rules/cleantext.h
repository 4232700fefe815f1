// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// A text from outside as it may enter: lone surrogates become U+FFFD, NUL and U+FFFE are dropped, all else stays. What
/// comes out survives any trip through a file or a database unchanged. Cheap when there is nothing to clean.
QString cleanText(QString text);

} // namespace Demitasse
