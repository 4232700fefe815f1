// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"

namespace Demitasse {

/// Somebody whom a note names, as far as its words tell; what they do not tell is empty.
struct PersonNamed
{
    QString name;
    QString role;
    QString organization;
    QString email;
    QString link;
    /// Whether the name of who said it may be used; never taken for granted. (REQ 76)
    Permission permission = Permission::Unknown;

    friend bool operator==(const PersonNamed &, const PersonNamed &) = default;
};

/// Reads "Mara Diallo, policy lead at Health Canada, may use name", in English and French and as hastily as one types.
/// A proposal to look at, not a finding. (REQ 76, 78)
PersonNamed personNamedIn(const QString &note);

} // namespace Demitasse
