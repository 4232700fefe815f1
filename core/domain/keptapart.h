// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>

namespace Demitasse {

/// Two contacts who look like one person, of whom someone said that they are two. In no order.
struct KeptApart
{
    KeptApartId id;
    StudentId student;
    ContactId first;
    ContactId second;
    /// UTC.
    QDateTime created;

    friend bool operator==(const KeptApart &, const KeptApart &) = default;
};

} // namespace Demitasse
