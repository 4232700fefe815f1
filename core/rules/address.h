// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

/// Whether a text may stand as an e-mail address in a file or a header: one `@`, something on both sides, at most 254
/// octets of UTF-8 (RFC 5321 section 4.5.3.1), and none of the characters with which an address could smuggle in more
/// than itself: controls, invisible and unassigned characters, spaces, `, ; : " < > ( ) [ ] \`. Letters of any script
/// pass (RFC 6531).
bool isSafeAddress(QStringView address);

} // namespace Demitasse
