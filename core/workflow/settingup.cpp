// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/settingup.h"

#include "core/domain/clock.h"
#include "core/domain/idgenerator.h"
#include "core/rules/address.h"
#include "core/storage/workspace.h"
#include "core/system/durablefile.h"
#include "core/workflow/sampleworkspace.h"

#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString systemZone()
{
    const QString zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    return QTimeZone(zone.toLatin1()).isValid() ? zone : u"UTC"_s;
}

/// `base` with what was said of the student instead.
Result<Student> studentFrom(const Student &base, const NewStudent &said)
{
    Student student = base;
    if (const QString name = said.name.simplified(); !name.isEmpty())
        student.name = name;
    if (const QString email = said.email.trimmed(); !email.isEmpty())
        student.email = email;
    if (!student.email.isEmpty() && !isSafeAddress(student.email))
        return failure(ErrorCode::AddressInvalid, {student.email});
    if (!said.zone.isEmpty())
        student.zone = said.zone;
    if (!QTimeZone(student.zone.toLatin1()).isValid())
        return failure(ErrorCode::ZoneUnknown, {student.zone});
    if (!said.language.isEmpty())
        student.language = said.language.startsWith("fr"_L1, Qt::CaseInsensitive) ? u"fr"_s : u"en"_s;
    return student;
}

void removeWorkspace(const QString &path)
{
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s, u".lock"_s})
        QFile::remove(path + ending);
}

Result<> fillWithSample(
    const QString &path, const Sample &sample, const Student &student, const Clock &clock, IdGenerator &ids)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, {}, clock, ids);
    if (!workspace)
        return failure(workspace);
    const Result<> added = SampleWorkspace(**workspace, sample, student, ids).add();
    if (!added)
        return added;
    return (*workspace)->search.catchUpWholly();
}

} // namespace

Result<> createWorkspace(const QString &path, const NewStudent &said, const Clock &clock, IdGenerator &ids)
{
    Student base;
    base.zone = systemZone();
    base.language = u"en"_s;
    Result<Student> student = studentFrom(base, said);
    if (!student)
        return failure(student);
    student->id = ids.next<StudentId>();
    student->created = student->modified = clock.now();
    return Workspace::create(path, *student, clock, ids);
}

Result<> createSampleWorkspace(const QString &path, const NewStudent &said, const Clock &clock, IdGenerator &ids)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::WorkspaceExists, {path});
    const Result<Sample> sample = readSample();
    if (!sample)
        return failure(sample);
    Result<Student> student = studentFrom(sample->student, said);
    if (!student)
        return failure(student);
    student->id = ids.next<StudentId>();
    student->created = student->modified
        = sampleInstant(sample->joined, clock.now(), QTimeZone(student->zone.toLatin1()));

    // Made under another name, so that whoever finds the workspace finds all of it.
    const QString building = path + u".sample"_s;
    removeWorkspace(building);
    Result<> done = Workspace::create(building, *student, clock, ids);
    if (done)
        done = fillWithSample(building, *sample, *student, clock, ids);
    if (done && !QFile::rename(building, path))
        done = failure(ErrorCode::WorkspaceExists, {path});
    if (done)
        return flushToDisk(path);
    removeWorkspace(building);
    return done;
}

} // namespace Demitasse
