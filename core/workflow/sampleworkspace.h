// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/workspace.h"
#include "core/workflow/sampleworkspacefile.h"

#include <QHash>

namespace Demitasse {

struct SampleRecord;

class IdGenerator;

/// What the sample's times mean, for someone in `zone` at `now` (UTC in and out).
QDateTime sampleInstant(const SampleTime &time, const QDateTime &now, const QTimeZone &zone);

/// Puts the sample semester into a new workspace, as one change group: everything dated back as if it had been done
/// with the program. The same ids and the same now give the same workspace.
class SampleWorkspace
{
public:
    /// `student` is the one of the workspace; the sample's times are read in their zone.
    SampleWorkspace(Workspace &workspace, const Sample &sample, const Student &student, IdGenerator &ids);

    Result<> add();

private:
    /// A contact with all that happened, before it is stored.
    struct Person
    {
        Contact contact;
        QList<StageChange> stages;
        QList<Touch> touches;
    };
    /// One thing that happened with a contact.
    struct Happening
    {
        QDateTime at;
        std::optional<Stage> stage;
        StageCause cause = StageCause::Person;
        std::optional<QDate> until;
        std::optional<TouchKind> touch;
        std::optional<Channel> channel;
        QString text;
    };

    QDateTime instantOf(const SampleTime &time) const { return sampleInstant(time, m_now, m_zone); }
    Result<> addNames(UnitOfWork &unit);
    /// What is asked of a path, and the introduction for it.
    Result<> addDirection(UnitOfWork &unit, const SamplePath &sample, PathId path);
    Result<> addPitch(UnitOfWork &unit, const SamplePitch &sample, std::optional<PathId> path);
    Result<> addStories(UnitOfWork &unit);
    /// What is drawn from the interviews, once they are there: claims, workplaces, where the student stands.
    Result<> addWeighing(UnitOfWork &unit, const SamplePath &sample, PathId path);
    Result<> addClaim(UnitOfWork &unit, const SampleClaim &sample, PathId path);
    Result<> addAction(UnitOfWork &unit, const SampleAction &sample, PathId path);
    /// The interview that was held with that contact; the note that was taken at that time of it.
    Result<MeetingId> heldWith(const QString &contact);
    Result<NoteId> noteAt(MeetingId meeting, std::chrono::milliseconds at);
    Result<> addPeople(UnitOfWork &unit);
    Result<> addResearch(UnitOfWork &unit, const SampleContact &sample, const Contact &contact);
    Result<> addQuestions(UnitOfWork &unit);
    Result<> addMeeting(UnitOfWork &unit, const SampleMeeting &sample, const Meeting &meeting);
    Result<> addRecord(UnitOfWork &unit, const SampleMeeting &sample, const Meeting &meeting);
    Result<> addOutcomes(
        UnitOfWork &unit, const SampleMeeting &sample, const Meeting &meeting, const SampleRecord &record);

    /// `notes` are the meeting's.
    Result<> addDebrief(
        UnitOfWork &unit, const SampleDebrief &sample, const Meeting &meeting, const QList<NoteRevision> &notes);

    Result<Meeting> meetingOf(const SampleMeeting &sample);
    Result<Person> personOf(const SampleContact &sample);
    QList<Happening> happeningsOf(const SampleContact &sample) const;
    void apply(const Happening &happening, Person &person);
    QString languageOf(const QString &contact) const;

    Workspace &m_workspace;
    const Sample &m_sample;
    Student m_student;
    IdGenerator &m_ids;
    QDateTime m_now;
    QTimeZone m_zone;
    QHash<QString, PathId> m_paths;
    QHash<QString, OrganizationId> m_organizations;
    QHash<QString, ContactId> m_contacts;
    /// In the order of the sample's.
    QList<Meeting> m_meetings;
};

} // namespace Demitasse
