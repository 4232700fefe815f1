// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>

#include <optional>

namespace Demitasse {

/// Turns the bytes of a text file into text, piece by piece, with the encoding found by looking: a byte order mark; the
/// NULs of UTF-16 without one; else UTF-8, where a byte that cannot be UTF-8 is read as Windows-1252. Once such bytes
/// outnumber the letters that are good UTF-8, the rest is Windows-1252. So a file that turns out to be Windows-1252
/// after a megabyte of ASCII comes out right, and so does a UTF-8 file with one bad byte. Shift-JIS is known by its
/// beginning: all of its bytes make sense as that, and its letters come in runs of two-byte ones. Reading it takes a codec
/// that not every Qt has.
class TextDecoder
{
public:
    /// `sample` is how the file begins: the more of it, the surer the guess.
    explicit TextDecoder(QByteArrayView sample);

    /// The text of the next bytes. A letter cut in two waits for its other half. No byte order mark comes out.
    QString decode(QByteArrayView bytes);
    /// What still waited when the bytes ended.
    QString finish();
    /// As `QStringConverter` names it, as far as is known by now: UTF-8, UTF-16LE, UTF-16BE, UTF-32LE, UTF-32BE,
    /// windows-1252 or Shift_JIS.
    QString encoding() const;
    /// False when the encoding is known but cannot be read here; nothing that comes out is then worth anything.
    bool isReadable() const { return !m_wide || m_wide->isValid(); }

private:
    QString decodeBytes(QByteArrayView bytes, bool last);
    bool isWindows1252() const { return !m_marked && m_invalid > m_valid; }

    std::optional<QStringDecoder> m_wide;
    QString m_wideName;
    QByteArray m_waiting;
    qint64 m_valid = 0;
    qint64 m_invalid = 0;
    bool m_marked = false;
    bool m_begun = false;
};

} // namespace Demitasse
