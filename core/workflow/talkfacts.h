// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"
#include "core/domain/note.h"
#include "core/storage/workspace.h"

#include <QHash>
#include <QSet>

namespace Demitasse {

/// Who said something: everybody of a conversation, since its notes do not say which of them.
struct Speaker
{
    /// In the meeting's order.
    QList<ContactId> people;
    QStringList names;
    /// Of the first of them; empty where it is not known.
    QString role;
    QString organization;

    friend bool operator==(const Speaker &, const Speaker &) = default;
};

/// Something that was said, and where it is written down.
struct Said
{
    MeetingId meeting;
    /// Null for what was only written down afterwards.
    NoteId note;
    QString text;
    std::optional<NoteKind> kind;
    std::optional<Basis> basis;
    /// From the start of the interview; of a note.
    std::optional<std::chrono::milliseconds> stamp;
    /// When the conversation was, UTC.
    QDateTime at;

    friend bool operator==(const Said &, const Said &) = default;
};

/// A conversation that took place.
struct Talk
{
    MeetingId meeting;
    /// UTC.
    QDateTime at;
    /// Its place among the speakers: whoever talks again, in the same company, is the same.
    qsizetype speaker = 0;
};

/// The conversations that took place and who spoke in them, read at once: all, or those that bear on a path, since
/// somebody in them belongs to it or the debrief says so.
class TalkFacts
{
public:
    static Result<TalkFacts> read(Workspace &workspace, const std::optional<PathId> &path);

    /// Oldest first.
    const QList<Talk> &talks() const { return m_talks; }
    /// In the order in which they were first talked with.
    const QList<Speaker> &speakers() const { return m_speakers; }
    /// Nothing for one that is not among them.
    const Talk *find(MeetingId meeting) const;
    Said said(const NoteRevision &note) const;

private:
    Result<> readPeople(Workspace &workspace, const QList<Meeting> &meetings);
    qsizetype speakerOf(const Meeting &meeting);

    QList<Talk> m_talks;
    QList<Speaker> m_speakers;
    QHash<MeetingId, qsizetype> m_places;
    QHash<QList<ContactId>, qsizetype> m_known;
    QHash<ContactId, Contact> m_contacts;
    QHash<OrganizationId, QString> m_organizations;
};

/// The meetings whose debrief is about that path.
Result<QSet<MeetingId>> meetingsAbout(Workspace &workspace, PathId path);

} // namespace Demitasse
