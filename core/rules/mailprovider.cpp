// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/mailprovider.h"

#include <algorithm>
#include <array>

namespace Demitasse {

namespace {

struct Known
{
    QLatin1StringView domain;
    QLatin1StringView server;
    MailSecurity security;
    MailSecretWanted wants;
};

using enum MailSecurity;
using enum MailSecretWanted;

// As the providers' own help pages have it.
constexpr std::array providers {
    Known {QLatin1StringView("gmail.com"), QLatin1StringView("smtp.gmail.com"), Tls, AppPassword},
    Known {QLatin1StringView("googlemail.com"), QLatin1StringView("smtp.gmail.com"), Tls, AppPassword},
    Known {QLatin1StringView("outlook.com"), QLatin1StringView("smtp-mail.outlook.com"), StartTls, Token},
    Known {QLatin1StringView("hotmail.com"), QLatin1StringView("smtp-mail.outlook.com"), StartTls, Token},
    Known {QLatin1StringView("hotmail.fr"), QLatin1StringView("smtp-mail.outlook.com"), StartTls, Token},
    Known {QLatin1StringView("live.ca"), QLatin1StringView("smtp-mail.outlook.com"), StartTls, Token},
    Known {QLatin1StringView("live.com"), QLatin1StringView("smtp-mail.outlook.com"), StartTls, Token},
    Known {QLatin1StringView("yahoo.com"), QLatin1StringView("smtp.mail.yahoo.com"), Tls, AppPassword},
    Known {QLatin1StringView("yahoo.ca"), QLatin1StringView("smtp.mail.yahoo.com"), Tls, AppPassword},
    Known {QLatin1StringView("yahoo.fr"), QLatin1StringView("smtp.mail.yahoo.com"), Tls, AppPassword},
    Known {QLatin1StringView("icloud.com"), QLatin1StringView("smtp.mail.me.com"), StartTls, AppPassword},
    Known {QLatin1StringView("me.com"), QLatin1StringView("smtp.mail.me.com"), StartTls, AppPassword},
    Known {QLatin1StringView("mac.com"), QLatin1StringView("smtp.mail.me.com"), StartTls, AppPassword},
    Known {QLatin1StringView("aol.com"), QLatin1StringView("smtp.aol.com"), Tls, AppPassword},
    Known {QLatin1StringView("fastmail.com"), QLatin1StringView("smtp.fastmail.com"), Tls, AppPassword},
    Known {QLatin1StringView("gmx.com"), QLatin1StringView("mail.gmx.com"), StartTls, Password},
    Known {QLatin1StringView("gmx.net"), QLatin1StringView("mail.gmx.net"), StartTls, Password},
    Known {QLatin1StringView("gmx.fr"), QLatin1StringView("mail.gmx.com"), StartTls, Password},
    Known {QLatin1StringView("orange.fr"), QLatin1StringView("smtp.orange.fr"), Tls, Password},
    Known {QLatin1StringView("free.fr"), QLatin1StringView("smtp.free.fr"), Tls, Password},
    Known {QLatin1StringView("zoho.com"), QLatin1StringView("smtp.zoho.com"), Tls, AppPassword},
};

} // namespace

std::optional<MailProvider> mailProviderOf(const QString &address)
{
    const QString domain = address.section(u'@', -1).trimmed().toLower();
    const auto found = std::ranges::find_if(providers, [&](const Known &known) { return domain == known.domain; });
    if (found == providers.end() || !address.contains(u'@'))
        return std::nullopt;
    return MailProvider {found->server, usualPort(found->security), found->security, found->wants};
}

} // namespace Demitasse
