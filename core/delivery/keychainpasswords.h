// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/passwords.h"

namespace Demitasse {

/// The keychain of the system, through QtKeychain: Secret Service or KWallet, the Keychain of macOS, the Credential
/// Store of Windows. Where there is none it says so; a secret is never written anywhere else.
class KeychainPasswords : public Passwords
{
public:
    QFuture<Result<std::optional<Secret>>> read(const QString &name) override;
    QFuture<Result<>> keep(const QString &name, const Secret &secret) override;
    QFuture<Result<>> forget(const QString &name) override;
};

} // namespace Demitasse
