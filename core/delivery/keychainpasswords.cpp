// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/delivery/keychainpasswords.h"

#include <QPromise>

#include <qt6keychain/keychain.h>

#include <memory>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

// What the keychain shows to its owner.
constexpr QLatin1StringView serviceName("Demitasse");

/// Starts a job that deletes itself, and gives what `finished` makes of it.
template <class Outcome, class Job, class Finished>
QFuture<Outcome> start(Job *job, const QString &name, Finished finished)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, promise, finished] {
        promise->addResult(finished(*job));
        promise->finish();
    });
    job->start();
    return future;
}

std::unexpected<Error> unavailable(const QKeychain::Job &job)
{
    return failure(ErrorCode::KeychainUnavailable, {}, u"keychain error %1"_s.arg(static_cast<int>(job.error())));
}

} // namespace

QFuture<Result<std::optional<Secret>>> KeychainPasswords::read(const QString &name)
{
    using Found = Result<std::optional<Secret>>;
    return start<Found>(
        new QKeychain::ReadPasswordJob(QString(serviceName)), name, [](const QKeychain::ReadPasswordJob &job) -> Found {
            if (job.error() == QKeychain::EntryNotFound)
                return std::optional<Secret>();
            if (job.error() != QKeychain::NoError)
                return unavailable(job);
            return std::optional(Secret(job.textData()));
        });
}

QFuture<Result<>> KeychainPasswords::keep(const QString &name, const Secret &secret)
{
    auto *job = new QKeychain::WritePasswordJob(QString(serviceName));
    job->setTextData(secret.text());
    return start<Result<>>(job, name, [](const QKeychain::Job &done) -> Result<> {
        return done.error() == QKeychain::NoError ? Result<> {} : unavailable(done);
    });
}

QFuture<Result<>> KeychainPasswords::forget(const QString &name)
{
    return start<Result<>>(
        new QKeychain::DeletePasswordJob(QString(serviceName)), name, [](const QKeychain::Job &done) -> Result<> {
            const bool gone = done.error() == QKeychain::NoError || done.error() == QKeychain::EntryNotFound;
            return gone ? Result<> {} : unavailable(done);
        });
}

} // namespace Demitasse
