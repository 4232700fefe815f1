// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/words.h"

#include <QJsonValue>
#include <QStringList>

namespace Demitasse {

/// The word that a pack gives for something; WordUnknown (the key, what stands there, what may).
template <class E> Result<E> packWord(const QJsonValue &value, const QString &key)
{
    const std::optional<E> known = fromWord<E>(value.toString());
    if (known)
        return *known;
    QStringList allowed;
    for (const QLatin1StringView each : wordsOf<E>)
        allowed.append(each);
    return failure(ErrorCode::WordUnknown, {key, value.toString(), allowed.join(QLatin1StringView(", "))});
}

} // namespace Demitasse
