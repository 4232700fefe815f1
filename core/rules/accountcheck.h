// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/mailaccount.h"

namespace Demitasse {

/// Whether a name may be that of a server: a host name (letters of any script) or an IP address, and nothing with which
/// it could smuggle a user, a port or a path into a URL.
bool isServerName(const QString &name);

/// Whether an account can be used. Fails with ValueMissing ("server", "user"), ValueInvalid ("server", "port",
/// "user" or "name", and the value) or AddressInvalid (the sender's).
Result<> checkAccount(const MailAccount &account);

} // namespace Demitasse
