// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/change.h"
#include "core/storage/unitofwork.h"

#include <QLatin1StringView>
#include <QStringList>

namespace Demitasse {

/// The field of the history that says whether a thing is there at all.
inline constexpr QLatin1StringView ExistsField {"exists"};

/// What undo needs of a store, whatever it keeps.
class Restorable
{
public:
    virtual ~Restorable() = default;
    virtual QLatin1StringView entity() const = 0;
    /// Sets fields back to `before`, each only while it still holds `after`; otherwise ChangedSince. The field `exists`
    /// takes the thing away or brings it back.
    virtual Result<> restore(UnitOfWork &unit, const QString &id, const QList<Change> &changes) = 0;
    /// The tables in which a thing that is not yet revealed stands, parts before the whole, each with the column of its id.
    struct Table
    {
        QLatin1StringView name;
        QLatin1StringView id;
    };
    virtual QList<Table> tables() const = 0;
    /// The ids of rows whose contents are no longer what was written.
    virtual Result<QStringList> damagedRows() = 0;
};

} // namespace Demitasse
