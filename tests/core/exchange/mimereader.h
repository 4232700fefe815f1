// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>

namespace Demitasse {

/// A message or a part of one, as a plain reading of RFC 5322, 2045 and 2047 that shares no code with the writer
/// understands it.
struct MimePart
{
    /// Names in lower case, values unfolded, in order.
    QList<std::pair<QByteArray, QByteArray>> fields;
    /// The content type in lower case and its parameters.
    QByteArray type = "text/plain";
    QMap<QByteArray, QByteArray> parameters;
    /// Decoded; empty of what has parts.
    QByteArray body;
    QList<MimePart> parts;

    QByteArray field(QByteArrayView name) const;
    QByteArrayList names() const;
};

MimePart readMime(const QByteArray &bytes);

/// A header value with its encoded words decoded.
QString decodedWords(const QByteArray &value);

/// What a value holds of each person: decoded name, address.
QList<std::pair<QString, QString>> readParties(const QByteArray &value);

/// The file name in the value of a Content-Disposition (RFC 2183, RFC 2231); null unless it is all that follows.
QString fileNameOf(const QByteArray &value);

} // namespace Demitasse
