// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/csvreader.h"

#include <QString>

#include <functional>

namespace Demitasse {

/// Cuts text into the records of a CSV file with a known separator. Holds no more text than one record and one piece.
///
/// Quotes that the format forbids are read as people mean them: one inside a field is a letter; so is one that opens a
/// field but would swallow whole rows, because its closing one is missing or belongs to a later row.
class CsvScanner
{
public:
    /// `more` adds the next piece of text and returns false when there is none. Text must hold no NUL.
    CsvScanner(QChar separator, QString text, std::function<bool(QString &)> more);

    /// False at the end.
    bool next(CsvRecord &record);

private:
    bool has(qsizetype at);
    bool isTooLong() const { return m_at - m_start > CsvRecord::longest; }
    bool endsField(qsizetype at);
    QString readField(qsizetype fieldsBefore);
    QString readPlain();
    QString readQuoted(qsizetype fieldsBefore);
    bool swallowsRows(QStringView quoted, qsizetype fieldsBefore, bool closed) const;
    void skipLine();
    void takeLineEnd();
    void letGo();

    QChar m_separator;
    std::function<bool(QString &)> m_more;
    QString m_text;
    qsizetype m_start = 0;
    qsizetype m_at = 0;
    int m_line = 1;
    qsizetype m_width = 0;
};

} // namespace Demitasse
