// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/student.h"

namespace Demitasse {

class Clock;
class IdGenerator;

/// Who a new workspace is for, as far as it was said.
struct NewStudent
{
    QString name;
    QString email;
    /// The system's when empty.
    QString zone;
    /// "en" or "fr"; English when empty.
    QString language;
};

/// A new, empty workspace. WorkspaceExists, AddressInvalid, ZoneUnknown.
Result<> createWorkspace(const QString &path, const NewStudent &student, const Clock &clock, IdGenerator &ids);

/// A new workspace with a believable semester in it, dated around now, from `resources/sample`. Fields of `student`
/// that are given replace the sample student's.
Result<> createSampleWorkspace(const QString &path, const NewStudent &student, const Clock &clock, IdGenerator &ids);

} // namespace Demitasse
