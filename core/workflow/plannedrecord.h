// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/record.h"
#include "core/storage/recordkeeper.h"

namespace Demitasse {

/// A record as it will stand once a bundle is in.
struct PlannedRecord
{
    RecordKeeper *keeper = nullptr;
    Record record;
    /// None for what is new.
    std::optional<Record> before {};
};

} // namespace Demitasse
