// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/mailing.h"

#include "core/exchange/mailaccountform.h"
#include "core/rules/accountcheck.h"
#include "core/system/durablefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>

#include <algorithm>

namespace Demitasse {

namespace {

std::optional<MailAccount> accountIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const Result<MailAccount> account = readAccount(file);
    return account ? std::optional(*account) : std::nullopt;
}

} // namespace

Mailing::Mailing(QString file, Passwords &passwords, MakeSender makeSender)
    : m_file(std::move(file))
    , m_passwords(passwords)
    , m_makeSender(std::move(makeSender))
    , m_account(accountIn(m_file))
{
    m_disk.setMaxThreadCount(1);
}

QFuture<Result<>> Mailing::onDisk(std::function<Result<>()> work)
{
    auto promise = std::make_shared<QPromise<Result<>>>();
    promise->start();
    QFuture<Result<>> future = promise->future();
    m_disk.start([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

QFuture<Result<>> Mailing::setAccount(const MailAccount &account)
{
    if (const Result<> checked = checkAccount(account); !checked)
        return QtFuture::makeReadyValueFuture(checked);
    m_account = account;
    return onDisk([path = m_file, account] {
        QDir().mkpath(QFileInfo(path).absolutePath());
        return writeDurably(path, writeAccount(account));
    });
}

QFuture<Result<>> Mailing::forgetAccount()
{
    if (!m_account)
        return QtFuture::makeReadyValueFuture(Result<> {});
    const QString name = passwordName(*m_account);
    m_held.remove(name);
    m_account.reset();
    onDisk([path = m_file]() -> Result<> {
        QFile::remove(path);
        return {};
    });
    return m_passwords.forget(name);
}

QFuture<Result<std::optional<Secret>>> Mailing::secretOf(const MailAccount &account)
{
    using Found = Result<std::optional<Secret>>;
    if (account.login == MailLogin::None)
        return QtFuture::makeReadyValueFuture(Found(std::optional(Secret())));
    const QString name = passwordName(account);
    if (const auto held = m_held.constFind(name); held != m_held.constEnd())
        return QtFuture::makeReadyValueFuture(Found(std::optional(*held)));
    return m_passwords.read(name);
}

void Mailing::hold(const MailAccount &account, const Secret &secret)
{
    m_held.insert(passwordName(account), secret);
}

QFuture<Result<>> Mailing::remember(const MailAccount &account, const Secret &secret)
{
    hold(account, secret);
    return m_passwords.keep(passwordName(account), secret);
}

void Mailing::dismiss(const MailAccount &account)
{
    m_held.remove(passwordName(account));
    m_passwords.forget(passwordName(account));
}

QFuture<Result<>> Mailing::signIn(const MailAccount &account, const Secret &secret, std::stop_token stop)
{
    return senderFor(account).signIn(secret, std::move(stop));
}

QFuture<Result<>> Mailing::send(OutgoingMail mail, const Secret &secret, std::stop_token stop)
{
    Q_ASSERT(m_account);
    return senderFor(*m_account).send(std::move(mail), secret, std::move(stop));
}

MailSender &Mailing::senderFor(const MailAccount &account)
{
    const auto known = std::ranges::find(m_ways, account, &Way::account);
    if (known != m_ways.end())
        return *known->sender;
    return *m_ways.emplace_back(account, m_makeSender(account)).sender;
}

} // namespace Demitasse
