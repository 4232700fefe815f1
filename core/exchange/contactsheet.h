// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactcsv.h"

#include <QStringList>

#include <functional>

namespace Demitasse {

/// A contact as one row of our own CSV files: every field but the picture, and everything it refers to by name as well as by id.
struct ContactSheetRow
{
    ContactCandidate candidate;
    /// For people to read; the id beside it is what counts.
    QString introducer;

    friend bool operator==(const ContactSheetRow &, const ContactSheetRow &) = default;
};

/// One column of our own CSV files and what it holds. There is one list of these, and everything follows from it:
/// writing, recognising and reading. Several values in a cell stand on a line each, with \n, \r and \\ for what would
/// be mistaken for the end of one. Instants are ISO 8601 in UTC, dates YYYY-MM-DD, closed sets their words.
struct SheetColumn
{
    QLatin1StringView heading;
    std::function<QString(const ContactSheetRow &)> write;
    /// What cannot be understood, a spreadsheet having had its way with it, leaves the field empty.
    std::function<void(ContactCandidate &, const QString &cell)> read;
};

const QList<SheetColumn> &sheetColumns();

/// The columns of a file of ours, in whatever order someone left them.
class ContactSheet
{
public:
    explicit ContactSheet(const QStringList &headings);

    /// Whether the headings are ours: one says "Demitasse ID", which no other program writes.
    bool isOurs() const { return m_isOurs; }
    /// Headings that are none of ours.
    const QStringList &unused() const { return m_unused; }
    /// The person of one row, without the line, exactly as they were written. RowNameless, AddressInvalid as in
    /// `readContactRow`.
    Result<ContactCandidate> read(const QStringList &row) const;

private:
    struct Placed
    {
        qsizetype index = 0;
        const SheetColumn *column = nullptr;
    };

    QList<Placed> m_columns;
    QStringList m_unused;
    bool m_isOurs = false;
};

} // namespace Demitasse
