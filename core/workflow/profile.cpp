// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/profile.h"

#include "core/exchange/holidays.h"
#include "core/rules/address.h"
#include "core/workflow/changes.h"

#include <QTimeZone>

namespace Demitasse {

namespace {

constexpr int ShortestMinutes = 15;
constexpr int LongestMinutes = 30;

} // namespace

Profile::Profile(Workspace &workspace, Changes &changes)
    : m_workspace(workspace)
    , m_changes(changes)
{
}

Result<Student> Profile::student()
{
    const Result<std::optional<Student>> found = m_workspace.students.find(m_workspace.student());
    if (!found)
        return failure(found);
    if (!*found)
        return failure(ErrorCode::NoSuchStudent, {m_workspace.student().text()});
    return **found;
}

QStringList Profile::holidayRegions()
{
    return Demitasse::holidayRegions();
}

QString Profile::regionOfZone(const QString &zone)
{
    return Demitasse::regionOfZone(zone);
}

Result<Student> Profile::edit(const Student &student)
{
    if (!student.email.isEmpty() && !isSafeAddress(student.email))
        return failure(ErrorCode::AddressInvalid, {student.email});
    if (!QTimeZone(student.zone.toLatin1()).isValid())
        return failure(ErrorCode::ZoneUnknown, {student.zone});
    if (student.defaultMinutes < ShortestMinutes || student.defaultMinutes > LongestMinutes)
        return failure(ErrorCode::MinutesInvalid, {QString::number(student.defaultMinutes)});
    const Result<Student> before = this->student();
    if (!before)
        return before;
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    Student after = student;
    after.id = before->id;
    after.created = before->created;
    after.modified = unit->at();
    unit->describe(GroupKind::StudentEdited);
    Result<> done = m_workspace.students.update(*unit, *before, after);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.studentChanged();
    emit m_changes.historyChanged();
    return after;
}

} // namespace Demitasse
