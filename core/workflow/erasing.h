// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/storage/workspace.h"
#include "core/workflow/views.h"

#include <QJsonObject>
#include <QSet>

namespace Demitasse {

class Changes;
class Pipeline;

/// What erasing someone takes away, and what it cannot reach.
struct ErasureOutlook
{
    ContactView contact;
    int touches = 0;
    /// With nobody else; those with others too are only left.
    int meetings = 0;
    int sharedMeetings = 0;
    int notes = 0;
    /// Copies of the workspace that hold the person. Bringing one of them back erases the person again.
    QStringList copies;
    /// Others in whose notes, touches or remarks the name stands; these are left as they are.
    QList<ContactView> mentionedWith;

    friend bool operator==(const ErasureOutlook &, const ErasureOutlook &) = default;
};

/// Everything that is held about a person, to be handed over or kept before they are erased.
struct PersonCopy
{
    ContactView contact;
    QList<Touch> touches;
    QList<StageChange> stages;
    QList<InterviewView> meetings;
    /// Row by row as stored, by table, history included.
    QJsonObject rows;

    friend bool operator==(const PersonCopy &, const PersonCopy &) = default;
};

/// Erasing a person for good, which no undo brings back: the rows, the history, the search index, the drafts. Whoever
/// was merged into them, or looks the same among what was removed, goes too.
class Erasing
{
public:
    Erasing(Workspace &workspace, Pipeline &pipeline, Changes &changes);

    /// NoSuchContact.
    Result<ErasureOutlook> outlook(ContactId id);
    Result<PersonCopy> copyOf(ContactId id);
    /// Writes that copy: for programs when the name ends in ".json", else for reading (Markdown). FileExists,
    /// FileNotWritten.
    Result<> writeCopy(ContactId id, const QString &path);
    /// What was done. NoSuchContact; InterviewRunning while one with the person goes on; StorageBusy when it was done
    /// but another program keeps the file from forgetting the bytes just now.
    Result<ErasureOutlook> erase(ContactId id);
    /// For a copy that comes back: whoever of these it still holds.
    Result<> eraseAgain(const QList<ContactId> &people);

private:
    struct People
    {
        QList<Contact> contacts;
        QList<ContactId> ids() const;
        QStringList names() const;
    };
    static bool isOnlyWith(const Meeting &meeting, const QList<ContactId> &people);
    /// The contact, with whoever is the same person among what was removed.
    Result<People> personAndShadows(const Contact &contact);
    Result<> eraseAll(const People &people);
    Result<> detach(UnitOfWork &unit, const People &people);
    Result<> leaveMeetings(UnitOfWork &unit, const Contact &contact, const QList<ContactId> &people);
    Result<> cleanDrafts(const QList<MeetingId> &meetings);
    Result<QList<ContactView>> mentions(const People &people);
    Result<QSet<ContactId>> mentionedInNotes(const People &people);
    Result<QList<Meeting>> meetingsOf(const People &people);

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    Changes &m_changes;
};

} // namespace Demitasse
