// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Demitasse {

/// RFC 2045 section 6.7 without soft line breaks. A `=` that begins no code stays, one at the very end does not.
QByteArray fromQuotedPrintable(const QByteArray &coded);

/// What bytes say in the charset that they are said to be in; when none is said, when it is not known here, or when the
/// bytes do not fit it, in UTF-8, and failing that in Windows-1252. The text is clean (`cleanText`).
QString textIn(const QByteArray &bytes, const QByteArray &charset);

} // namespace Demitasse
