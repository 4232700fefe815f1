// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interview.h"
#include "core/domain/keptapart.h"
#include "core/domain/organization.h"
#include "core/domain/path.h"
#include "core/domain/photo.h"
#include "core/domain/stage.h"
#include "core/domain/student.h"
#include "core/domain/touch.h"
#include "core/storage/recordstore.h"

#include <QHash>

namespace Demitasse {

/// The stores that are a column list and a question or two.

class StudentStore final : public RecordStore<Student>
{
public:
    StudentStore(Database &database, StudentId student);
    /// None: the student is there before anything is staged.
    QList<Table> tables() const override { return {}; }
    /// All students of the workspace, whoever's stores these are, in the order in which they came.
    Result<QList<StudentId>> everyone();
};

class OrganizationStore final : public RecordStore<Organization>
{
public:
    OrganizationStore(Database &database, StudentId student);
};

class PathStore final : public RecordStore<Path>
{
public:
    PathStore(Database &database, StudentId student);
    /// Those that were put away.
    Result<QList<Path>> removed();
};

class TouchStore final : public RecordStore<Touch>
{
public:
    TouchStore(Database &database, StudentId student);
    /// Oldest first.
    Result<QList<Touch>> of(ContactId contact);
    /// What passed with whom, when and how, of everybody, without what was said.
    Result<QList<Touch>> outlines();

private:
    RecordForm<Touch> m_outline;
};

class StageChangeStore final : public RecordStore<StageChange>
{
public:
    StageChangeStore(Database &database, StudentId student);
    /// Oldest first.
    Result<QList<StageChange>> of(ContactId contact);
    /// All but those with which contacts came in from a file, oldest first.
    Result<QList<StageChange>> notImported();
};

class PhotoStore final : public RecordStore<Photo>
{
public:
    PhotoStore(Database &database, StudentId student);
    Result<std::optional<Photo>> of(ContactId contact);
};

class KeptApartStore final : public RecordStore<KeptApart>
{
public:
    KeptApartStore(Database &database, StudentId student);
};

class PlanItemStore final : public RecordStore<PlanItem>
{
public:
    PlanItemStore(Database &database, StudentId student);
    /// In the plan's order.
    Result<QList<PlanItem>> of(MeetingId meeting);
};

class InterviewEventStore final : public RecordStore<InterviewEvent>
{
public:
    InterviewEventStore(Database &database, StudentId student);
    /// In the order in which they happened.
    Result<QList<InterviewEvent>> of(MeetingId meeting);
    /// The meetings whose interview was started and not ended, newest first.
    Result<QList<MeetingId>> running();
    /// When the interview of each meeting ended, UTC; of one that went on after its end, the last time.
    Result<QHash<MeetingId, QDateTime>> ends();
};

} // namespace Demitasse
