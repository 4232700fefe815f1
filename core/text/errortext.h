// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"

#include <QString>

namespace Demitasse {

/// An error as a person reads it: what it is in a few words, what went wrong in a sentence, and what to do about it.
struct ErrorText
{
    QString title;
    QString sentence;
    QString wayOut;

    friend bool operator==(const ErrorText &, const ErrorText &) = default;
};

/// What `Error::args` hold, in order; one that is missing or empty is left out of the sentence.
/// - the file: Workspace… (path), and after it WorkspaceNewer (its format, ours), WorkspaceInUse (program, process id);
/// - the disk: StorageFull (path, mount, free bytes), StorageBusy, StorageFailed (path);
///   File… (path), FileNotWritten (path, reason);
/// - NoSuch… (what it was asked for by); UsageWrong (what is wrong, in words); WordUnknown (what it should be such as
///   "stage", what was given, the words it may be, joined by a space); ValueMissing (what, such as "name");
///   AddressInvalid (the address); ZoneUnknown (the name); TimeUnreadable (the text); TimeMissing and TimeTwice (local
///   time, zone, earlier, later; the last two ISO 8601 with offset); TimeAhead (local time);
///   MinutesInvalid (the number); StampInvalid (the text, the minutes); NoteTooLong, NotesTooMany (the most there may be);
/// - NeedsMeeting (the contact's name); AttendeeAddressMissing (the name of everybody who has none);
///   NotInvited (the name);
///   OrganizationsCircle (its name, the other's); OrganizationThere, OrganizationNotEmpty, PathThere (its name);
/// - EncodingUnreadable (path, encoding); NoSuchColumn (path, what was named, the headings, joined by commas);
/// - ColumnsUnknown (the headings, joined by commas); RowRagged (columns of the headings, columns of the row);
///   CardNotOfPerson (what the card is of).
/// - the file: BundleNewer (path, its format, ours); BundleDamaged (path); RecordNotUnderstood, ReferenceMissing (the key).
/// All others need none.
ErrorText errorText(const Error &error);

/// For a list of rejected rows: why, in a few words, to stand after "line 12: ".
QString rejectionText(const Error &reason);

} // namespace Demitasse
