// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

namespace Demitasse {

/// A career direction under exploration, such as "policy analyst, provincial government". (REQ 6, 7)
struct Path
{
    PathId id;
    StudentId student;
    QString name;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Path &, const Path &) = default;
};

} // namespace Demitasse
