// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Demitasse {

class Nicknames;

/// Whether an address (as `emailKey` gives it) is answered by whoever is on duty: info@, reception@, rh@.
bool isSharedMailbox(const QString &address);

/// The part after the @ when it says where someone works; empty for the providers that anybody uses.
QString workDomain(const QString &address);

/// Two addresses at one employer that cannot be one person's: other numbers or generations in them, or the names of two
/// people. "jean.roy@" and "jean.roy2@" are two people's, "jroy@" and "jean.roy@" may be one's.
bool areTwoPersons(const QString &one, const QString &other, const Nicknames &nicknames);

} // namespace Demitasse
