// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/words.h"

#include <QString>

namespace Demitasse {

/// How the connection to a mail server is encrypted; there is no other choice. (RFC 8314)
enum class MailSecurity { Tls, StartTls };
template <> inline constexpr std::array wordsOf<MailSecurity> {
    QLatin1StringView("tls"), QLatin1StringView("starttls")};
static_assert(wordsOf<MailSecurity>.size() == static_cast<size_t>(MailSecurity::StartTls) + 1);

/// What the secret of an account is: a password, an OAuth 2 access token (XOAUTH2), or none asked for.
enum class MailLogin { Password, Token, None };
template <> inline constexpr std::array wordsOf<MailLogin> {
    QLatin1StringView("password"), QLatin1StringView("token"), QLatin1StringView("none")};
static_assert(wordsOf<MailLogin>.size() == static_cast<size_t>(MailLogin::None) + 1);

constexpr int usualPort(MailSecurity security) { return security == MailSecurity::Tls ? 465 : 587; }

/// Where and as whom messages are handed in. The secret is no part of it: it is in the keychain, or asked for.
struct MailAccount
{
    QString server;
    int port = usualPort(MailSecurity::Tls);
    MailSecurity security = MailSecurity::Tls;
    MailLogin login = MailLogin::Password;
    QString user;
    /// The address that messages come from, and the name that stands before it.
    QString sender;
    QString senderName {};

    friend bool operator==(const MailAccount &, const MailAccount &) = default;
};

} // namespace Demitasse
