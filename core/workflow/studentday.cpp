// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/studentday.h"

#include "core/domain/wallday.h"

namespace Demitasse {

Result<QDate> studentDay(Workspace &workspace, const QDateTime &instant)
{
    const Result<std::optional<Student>> student = workspace.students.find(workspace.student());
    if (!student)
        return failure(student);
    return wallDay(instant, *student ? (*student)->zone : QString());
}

} // namespace Demitasse
