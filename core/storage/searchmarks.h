// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"
#include "core/storage/database.h"

namespace Demitasse {

/// Marks a row that was written, and whatever is found by words of it, for the search index to catch up with. Does
/// nothing for what is not searched. Part of the transaction that writes.
Result<> markForSearch(Database &database, StudentId student, QStringView entity, const QString &id);
/// The same for all that one change group made visible.
Result<> markRevealed(Database &database, StudentId student, QLatin1StringView entity, GroupId group);
/// Everything told of a contact: it is found by the contact's paths.
Result<> markAllOf(Database &database, StudentId student, ContactId contact);

} // namespace Demitasse
