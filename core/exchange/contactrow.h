// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactcolumns.h"
#include "core/exchange/contactcsv.h"

namespace Demitasse {

/// The person whom one row describes, without the line. Fails with RowNameless when neither a name nor an address nor
/// an organization is there, and with AddressInvalid (the address) when an address that is none is all that would name
/// the person. With a name, such an address is kept in the remarks instead.
Result<ContactCandidate> readContactRow(const ContactColumns &columns, const QStringList &row);

} // namespace Demitasse
