// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/rowhash.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Demitasse {

namespace {

constexpr char HashVersion = 1;

void addLengthAndBytes(QCryptographicHash &hash, char type, QByteArrayView bytes)
{
    const quint32 length = qToBigEndian(static_cast<quint32>(bytes.size()));
    hash.addData(QByteArrayView(&type, 1));
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&length), sizeof length));
    hash.addData(bytes);
}

} // namespace

QByteArray rowHash(const Cells &cells)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArrayView(&HashVersion, 1));
    for (const Cell &cell : cells) {
        if (const QString *text = std::get_if<QString>(&cell)) {
            addLengthAndBytes(hash, 't', text->toUtf8());
        } else if (const QByteArray *bytes = std::get_if<QByteArray>(&cell)) {
            addLengthAndBytes(hash, 'b', *bytes);
        } else if (isNull(cell)) {
            addLengthAndBytes(hash, 'n', {});
        } else {
            const std::optional<QString> number = historyText(cell);
            addLengthAndBytes(hash, 'i', number->toLatin1());
        }
    }
    return hash.result();
}

} // namespace Demitasse
