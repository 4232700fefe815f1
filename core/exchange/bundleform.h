// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"

#include <QJsonObject>
#include <QStringList>

#include <expected>

namespace Demitasse {

/// One key of a record in a bundle.
struct BundleField
{
    enum class Kind {
        Text,
        /// One of a closed set.
        Word,
        /// 0 to 2^31 - 1.
        Number,
        Milliseconds,
        Flag,
        /// ISO 8601 in UTC with milliseconds.
        Instant,
        Date,
        Time,
        Address,
        /// IANA name, or empty.
        Zone,
        /// The id of another record.
        Reference,
        /// An id of what is no record of its own.
        Id,
        Texts,
        Addresses,
        Words,
        References,
        /// `[{"contact": id, "attendee_status": word}]`
        Attendances,
        /// The name of a file in the bundle; the record holds its bytes in hex.
        Picture,
    };

    QLatin1StringView name;
    Kind kind = Kind::Text;
    bool mayBeNull = false;
    bool (*isWord)(QStringView) = nullptr;
    /// The entity that it refers to.
    QLatin1StringView refersTo = {};
};

/// One file in a bundle, of records of one kind.
struct BundlePart
{
    QLatin1StringView entity;
    QLatin1StringView file;
    QList<BundleField> fields;
    /// The version of the format in which the file came to be.
    int since = 1;
};

/// The whole format as one table, in an order in which what is referred to comes first (within a part in any).
const QList<BundlePart> &bundleParts();
const BundlePart *bundlePart(QStringView entity);

/// The ids that a field's value names.
QStringList referencesIn(const BundleField &field, const std::optional<QString> &value);

QJsonObject recordJson(const BundlePart &part, const Record &record);
/// The record, or the first key that is wrong. `picture` gives the bytes of a file in the bundle; none when it is no
/// picture there.
std::expected<Record, QString> recordFromJson(const BundlePart &part, const QJsonObject &json,
    const std::function<std::optional<QByteArray>(const QString &)> &picture);

} // namespace Demitasse
