// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/delivery/passwords.h"

#include <QMap>

namespace Demitasse {

/// A keychain that is a map, or, when `isThere` is false, none.
class FakePasswords : public Passwords
{
public:
    QFuture<Result<std::optional<Secret>>> read(const QString &name) override
    {
        using Found = Result<std::optional<Secret>>;
        const auto found = kept.constFind(name);
        return ready<Found>(isThere ? Found(found == kept.constEnd() ? std::nullopt : std::optional(*found))
                                    : failure(ErrorCode::KeychainUnavailable));
    }
    QFuture<Result<>> keep(const QString &name, const Secret &secret) override
    {
        if (isThere)
            kept.insert(name, secret);
        return done();
    }
    QFuture<Result<>> forget(const QString &name) override
    {
        if (isThere)
            kept.remove(name);
        return done();
    }

    bool isThere = true;
    QMap<QString, Secret> kept;

private:
    template <class T> static QFuture<T> ready(T value) { return QtFuture::makeReadyValueFuture(std::move(value)); }
    QFuture<Result<>> done() const
    {
        return ready<Result<>>(isThere ? Result<> {} : failure(ErrorCode::KeychainUnavailable));
    }
};

} // namespace Demitasse
