// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/exchange/textdecoder.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace Demitasse {

/// How a file begins: its first 64 kB, or all of it. FileUnreadable when the device fails.
Result<QByteArray> readHead(QIODevice &in);

/// A device as text without NULs, a piece at a time. Needs no seeking, so a pipe will do.
class TextReader
{
public:
    /// Fails with FileUnreadable, with EncodingUnreadable (its name), or with FileNotWhatItSays when the beginning is
    /// not that of a table of text; the detail says what was seen instead. The device must outlive the reader.
    static Result<TextReader> open(QIODevice &in);

    /// Adds the next piece; false at the end, or when the device failed: `error()` tells which.
    bool more(QString &text);
    /// Nothing to complain of, or FileUnreadable.
    Result<> error() const;
    QString encoding() const { return m_decoder.encoding(); }

private:
    TextReader(QIODevice &in, const QByteArray &head);

    QIODevice *m_in;
    TextDecoder m_decoder;
    QByteArray m_bytes;
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace Demitasse
