// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace Demitasse {

/// A contact's picture, already small: at most `LongestSide` pixels a side. Never changed; a new one replaces it.
struct Photo
{
    static constexpr int LongestSide = 256;
    static constexpr qsizetype MostBytes = 64 * 1024;

    PhotoId id;
    StudentId student;
    ContactId contact;
    /// "image/jpeg" or "image/png".
    QString mediaType;
    QByteArray content;
    /// UTC.
    QDateTime created;

    friend bool operator==(const Photo &, const Photo &) = default;
};

} // namespace Demitasse
