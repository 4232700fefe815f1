// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/secret.h"
#include "core/domain/error.h"
#include "core/domain/mailaccount.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace Demitasse {

/// Where secrets are kept from one session to the next: never in the workspace. Each call returns at once; its result
/// is there later, on the thread that called, which must run an event loop. KeychainUnavailable means that nothing is
/// kept: ask for the password and hold it as long as the session lasts.
class Passwords
{
public:
    virtual ~Passwords() = default;

    /// Nothing when none is kept under this name.
    virtual QFuture<Result<std::optional<Secret>>> read(const QString &name) = 0;
    virtual QFuture<Result<>> keep(const QString &name, const Secret &secret) = 0;
    /// Also succeeds when there is none.
    virtual QFuture<Result<>> forget(const QString &name) = 0;
};

/// The name under which the secret of an account is kept: another user or server is another secret.
QString passwordName(const MailAccount &account);

} // namespace Demitasse
