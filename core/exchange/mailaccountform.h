// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/mailaccount.h"

#include <QByteArray>
#include <QIODevice>

namespace Demitasse {

/// An account as it is kept on the machine it is used from: a JSON object of its fields. The secret is no part of it.
QByteArray writeAccount(const MailAccount &account);
/// What `writeAccount` wrote; a field that is not there has its default. Fails with RecordNotUnderstood for anything
/// else, or as `checkAccount` does.
Result<MailAccount> readAccount(QIODevice &device);

} // namespace Demitasse
