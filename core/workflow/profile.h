// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/student.h"
#include "core/storage/workspace.h"

namespace Demitasse {

class Changes;

/// The student whose workspace this is.
class Profile
{
public:
    Profile(Workspace &workspace, Changes &changes);

    Result<Student> student();
    /// AddressInvalid, ZoneUnknown, MinutesInvalid (outside 15 to 30).
    Result<Student> edit(const Student &student);
    /// Those of which the holidays are known: `ca-on`, …
    static QStringList holidayRegions();
    /// The one that a student's time zone speaks for, who has not chosen any; empty when it is none of them.
    static QString regionOfZone(const QString &zone);

private:
    Workspace &m_workspace;
    Changes &m_changes;
};

} // namespace Demitasse
