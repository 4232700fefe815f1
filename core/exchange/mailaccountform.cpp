// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/mailaccountform.h"

#include "core/rules/accountcheck.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostOctets = 64 * 1024;

} // namespace

QByteArray writeAccount(const MailAccount &account)
{
    const QJsonObject object {
        {u"server"_s, account.server},
        {u"port"_s, account.port},
        {u"security"_s, word(account.security)},
        {u"login"_s, word(account.login)},
        {u"user"_s, account.user},
        {u"sender"_s, account.sender},
        {u"sender_name"_s, account.senderName},
    };
    return QJsonDocument(object).toJson();
}

Result<MailAccount> readAccount(QIODevice &device)
{
    const QJsonDocument document = QJsonDocument::fromJson(device.read(mostOctets));
    const QJsonObject object = document.object();
    MailAccount account;
    const auto security = fromWord<MailSecurity>(object[u"security"].toString(word(account.security)));
    const auto login = fromWord<MailLogin>(object[u"login"].toString(word(account.login)));
    if (!document.isObject() || !security || !login)
        return failure(ErrorCode::RecordNotUnderstood);
    account.server = object[u"server"].toString();
    account.security = *security;
    account.port = object[u"port"].toInt(usualPort(*security));
    account.login = *login;
    account.user = object[u"user"].toString();
    account.sender = object[u"sender"].toString();
    account.senderName = object[u"sender_name"].toString();
    if (const Result<> checked = checkAccount(account); !checked)
        return failure(checked);
    return account;
}

} // namespace Demitasse
