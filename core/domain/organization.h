// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/ids.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace Demitasse {

/// Where contacts work. A unit, branch or division names what it belongs to. (REQ 33)
struct Organization
{
    OrganizationId id;
    StudentId student;
    QString name;
    std::optional<OrganizationId> parent;
    QDateTime created;
    QDateTime modified;

    friend bool operator==(const Organization &, const Organization &) = default;
};

} // namespace Demitasse
