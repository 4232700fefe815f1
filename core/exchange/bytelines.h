// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/exchange/textdecoder.h"

#include <QByteArray>

#include <optional>

class QIODevice;

namespace Demitasse {

/// The lines of a device as bytes, for files whose lines say in which charset each of them is. Files in UTF-16 or
/// UTF-32, which no line could say, come out as UTF-8. Streams; needs no seeking.
class ByteLines
{
public:
    /// What is longer loses its end.
    static constexpr qsizetype longest = 8 * 1024 * 1024;

    /// Fails with FileUnreadable, or with FileNotWhatItSays when the file is no text; the detail says what was seen.
    static Result<ByteLines> open(QIODevice &in);

    /// The next line without its end (LF, CR, CR LF or the CR CR LF of a file converted twice) and without NULs; false
    /// when there is none: `error()` tells whether the device failed.
    bool next(QByteArray &line);
    /// Of the line given last, from 1.
    int number() const { return m_number; }
    /// Whether the bytes given are UTF-8 whatever the lines say.
    bool isTranscoded() const { return m_decoder.has_value(); }
    /// As `QStringConverter` names it, of the bytes read; UTF-8 when each line may have its own.
    QString encoding() const { return m_encoding; }
    Result<> error() const;

private:
    ByteLines(QIODevice &in, const QByteArray &head);

    bool fill();
    void takeText(QByteArrayView bytes);
    void skipLineEnd();

    QIODevice *m_in;
    std::optional<TextDecoder> m_decoder;
    QString m_encoding;
    QByteArray m_bytes;
    qsizetype m_at = 0;
    int m_number = 0;
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace Demitasse
