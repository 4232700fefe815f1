// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/error.h"
#include "core/domain/photo.h"
#include "core/exchange/columnmapping.h"
#include "core/exchange/csvreader.h"

#include <functional>

class QIODevice;

namespace Demitasse {

/// Whose export a file is, as far as its headings tell.
enum class ContactFileOrigin
{
    LinkedIn,
    Google,
    Outlook,
    Thunderbird,
    /// Our own (`core/exchange/contactcsvwriter.h`): read exactly as written.
    Demitasse,
    Plain
};

/// A person as one row of a file describes them. `contact` carries no student or organization id yet, and its own id and
/// its introducer's only from a file of ours; the organization's and paths' names stand beside it until someone looks
/// them up.
struct ContactCandidate
{
    /// Where its row begins in the file, from 1.
    int line = 0;
    Contact contact;
    QString organization;
    /// Units of the organization, outermost first; the last is where the person works.
    QStringList units;
    QStringList paths;
    /// Without ids, when there is a picture.
    std::optional<Photo> photo;
    /// There is a picture that cannot be read.
    bool photoUnreadable = false;

    friend bool operator==(const ContactCandidate &, const ContactCandidate &) = default;
};

/// A row that cannot become a contact, and why:
/// - RowNameless: neither a name nor an address nor an organization;
/// - AddressInvalid (the address): no name, and what stands for an address is none. With a name the person is taken,
/// and
///   what is no address is kept in the remarks;
/// - RowRagged (columns of the heading, columns of the row): something stands beyond the last heading, so a stray
///   separator has moved the cells and nothing says which. A row that is too short only lacks its last fields;
/// - RowTooLong: longer than `CsvRecord::longest`;
/// - ColumnsUnknown (the headings, if any, joined by commas): no heading is understood, or the row is the headings over
/// again.
struct RejectedRow
{
    int line = 0;
    Error reason;

    friend bool operator==(const RejectedRow &, const RejectedRow &) = default;
};

struct ContactFileShape
{
    ContactFileOrigin origin = ContactFileOrigin::Plain;
    CsvShape csv;
    /// Where the headings stand, from 1, understood or not; 0 when the file has none.
    int headingLine = 0;
    /// As wide as the headings, or as the first rows when there are none. Of a file of ours only those that are not.
    QList<FileColumn> columns;
    /// The columns were matched as for earlier files with these headings.
    bool remembered = false;

    QStringList headings() const;
    /// Headings that no field of a contact takes.
    QStringList unused() const;

    friend bool operator==(const ContactFileShape &, const ContactFileShape &) = default;
};

/// Receives the rows. Each data row of the file (blank ones are none) reaches exactly one of the two.
/// Both return false to stop.
struct ContactSink
{
    std::function<bool(ContactCandidate &&)> candidate;
    std::function<bool(RejectedRow &&)> rejected;
};

/// Reads the contacts of a LinkedIn, Google, Outlook, Thunderbird or plain CSV file with known headings in English or
/// French, wherever the headings stand (LinkedIn puts a preamble before them; what comes before them is no data). With
/// no headings that are understood every row is rejected as ColumnsUnknown, except a first one that looks like
/// headings. Columns for stage, source and warmth are taken where they say words of ours. What `mapping` says of columns
/// goes before all that; headings it names are headings, and without any, its numbers will do. Errors as in `readCsv`,
/// and NoSuchColumn (what was named, the headings joined by commas) before any row.
Result<ContactFileShape> readContactCsv(QIODevice &in, const ContactSink &sink, const ColumnMapping &mapping = {});

} // namespace Demitasse
