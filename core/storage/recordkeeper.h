// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/storage/unitofwork.h"

#include <QStringList>

namespace Demitasse {

/// A store as keeper of records, whatever they are: for what copies and merges all of them alike.
class RecordKeeper
{
public:
    virtual ~RecordKeeper() = default;
    virtual QLatin1StringView recordEntity() const = 0;
    virtual QStringList recordFields() const = 0;
    /// Of all that were ever kept, those removed too, in order.
    virtual Result<QStringList> recordIds() = 0;
    /// As it stands or last stood, without its edits (`HistoryStore::readEdits`).
    virtual Result<std::optional<Record>> record(const QString &id) = 0;
    /// Whether these fields make a value of this kind.
    virtual bool understands(const Record &record) const = 0;
    /// Adds a record that nobody sees until `reveal`, whether it exists or not.
    virtual Result<> addRecord(UnitOfWork &unit, const Record &record) = 0;
    /// Gives a record other fields; what differs is recorded.
    virtual Result<> changeFields(UnitOfWork &unit, const Record &record) = 0;
    /// Takes a record away or brings it back.
    virtual Result<> setPresent(UnitOfWork &unit, const QString &id, bool present) = 0;
    /// Makes visible what one group added hidden.
    virtual Result<> reveal(UnitOfWork &unit, GroupId group) = 0;
};

} // namespace Demitasse
