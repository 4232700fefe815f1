// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/passwords.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

QString passwordName(const MailAccount &account)
{
    return u"smtp:%1@%2"_s.arg(account.user, account.server.toLower());
}

} // namespace Demitasse
