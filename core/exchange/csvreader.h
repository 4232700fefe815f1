// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QStringList>

#include <functional>

class QIODevice;

namespace Demitasse {

/// One record of a CSV file. A quoted field may span lines, so `line` is where the record begins, from 1.
struct CsvRecord
{
    int line = 0;
    QStringList fields;
    /// Longer than `longest` letters: the rest of its line is missing.
    bool cut = false;

    static constexpr qsizetype longest = 1024 * 1024;

    /// Nothing but fields that are empty or white space.
    bool isBlank() const;
    friend bool operator==(const CsvRecord &, const CsvRecord &) = default;
};

/// How the bytes were understood.
struct CsvShape
{
    /// As `QStringConverter` names it, such as "UTF-8".
    QString encoding;
    QChar separator = u',';

    friend bool operator==(const CsvShape &, const CsvShape &) = default;
};

/// Reads RFC 4180 and what programs really write: UTF-8, UTF-16 (with or without a mark), Windows-1252 and Shift-JIS;
/// comma, semicolon, tab or bar, found by looking, or whatever Excel's first line `sep=` says; line ends of any kind;
/// quoted newlines; stray quotes; NUL bytes dropped. Text enters clean (`cleanText`). Streams: memory stays flat whatever the
/// size. `each` returns false to stop early, which is no error. An empty file has no records, which is none either.
/// Fails with FileNotWhatItSays (binary, HTML, vCard …; `detail` says which) FileUnreadable (the device failed) or
/// EncodingUnreadable (its name).
Result<CsvShape> readCsv(QIODevice &in, const std::function<bool(const CsvRecord &)> &each);

} // namespace Demitasse
