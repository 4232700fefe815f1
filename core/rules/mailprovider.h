// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/mailaccount.h"

#include <optional>

namespace Demitasse {

/// What a provider of mail wants for a secret from a program.
enum class MailSecretWanted { Password, AppPassword, Token };

/// How a provider takes messages over.
struct MailProvider
{
    QString server;
    int port = 0;
    MailSecurity security = MailSecurity::Tls;
    MailSecretWanted wants = MailSecretWanted::Password;

    friend bool operator==(const MailProvider &, const MailProvider &) = default;
};

/// The provider of an address, where its domain is one of those that everybody knows; a suggestion to be looked over.
std::optional<MailProvider> mailProviderOf(const QString &address);

} // namespace Demitasse
