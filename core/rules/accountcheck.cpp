// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/accountcheck.h"

#include "core/rules/address.h"

#include <QUrl>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int highestPort = 65535;

bool isNumericAddress(const QString &name)
{
    return name.count(u':') > 1 && std::ranges::all_of(name, [](QChar c) {
        return QLatin1StringView("0123456789abcdefABCDEF:.").contains(c);
    });
}

bool isOneLine(const QString &text)
{
    return text.isValidUtf16()
        && std::ranges::none_of(text, [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

bool isServerName(const QString &name)
{
    if (isNumericAddress(name))
        return true;
    const QByteArray ascii = QUrl::toAce(name);
    return !ascii.isEmpty() && ascii.size() < 254 && std::ranges::all_of(ascii, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

Result<> checkAccount(const MailAccount &account)
{
    if (account.server.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"server"_s});
    if (!isServerName(account.server))
        return failure(ErrorCode::ValueInvalid, {u"server"_s, account.server});
    if (account.port < 1 || account.port > highestPort)
        return failure(ErrorCode::ValueInvalid, {u"port"_s, QString::number(account.port)});
    if (account.login != MailLogin::None && account.user.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"user"_s});
    if (!isOneLine(account.user))
        return failure(ErrorCode::ValueInvalid, {u"user"_s, account.user});
    if (!isSafeAddress(account.sender))
        return failure(ErrorCode::AddressInvalid, {account.sender});
    if (!isOneLine(account.senderName))
        return failure(ErrorCode::ValueInvalid, {u"name"_s, account.senderName});
    return {};
}

} // namespace Demitasse
