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

    /// Nothing but empty fields.
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

/// Reads RFC 4180 and what programs really write: UTF-8, UTF-16 (with or without a mark) and Windows-1252; comma,
/// semicolon or tab, found by looking; line ends of any kind; quoted newlines; NUL bytes dropped. Streams: memory stays
/// flat whatever the size. `each` returns false to stop early, which is no error.
/// Fails with FileNotWhatItSays (binary rubbish), FileUnreadable (the device failed) or RowTooLong.
Result<CsvShape> readCsv(QIODevice &in, const std::function<bool(const CsvRecord &)> &each);

} // namespace Demitasse
