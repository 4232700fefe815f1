// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/likelydouble.h"
#include "core/rules/mergeplan.h"
#include "core/workflow/pipeline.h"

namespace Demitasse {

/// What doubles are looked for in: taken from the workspace a slice at a time, and searched anywhere.
struct DoublesSearch
{
    QList<Contact> contacts;
    /// The outermost one's name for each, so that two branches of a ministry are one organization.
    QHash<OrganizationId, QString> organizations;
    QList<KeptApart> keptApart;
};

/// The likely doubles, likeliest first, without those who were said to be two. Takes a while with many contacts; safe on
/// any thread.
QList<LikelyDouble> searchDoubles(const DoublesSearch &search);

/// Two contacts next to each other, and what would become of them.
struct MergeProposal
{
    ContactView kept;
    ContactView other;
    QList<MergeChoice> choices;
    /// Their pictures.
    std::optional<Photo> keptPhoto {};
    std::optional<Photo> otherPhoto {};

    friend bool operator==(const MergeProposal &, const MergeProposal &) = default;
};

/// People who are here twice: finding them, making one of two, or remembering that they are two.
class Merging
{
public:
    Merging(Workspace &workspace, Pipeline &pipeline, IdGenerator &ids, Changes &changes);

    /// Adds more of the contacts to `search`, for as long as a slice; false when all are there. InterviewRunning while an
    /// interview goes on.
    Result<bool> gather(DoublesSearch &search);
    Result<QList<LikelyDouble>> doubles();
    /// NoSuchContact; UsageWrong for one and the same.
    Result<MergeProposal> propose(ContactId kept, ContactId other, MergePreference preference = MergePreference::Newer);
    /// Makes one contact of two, field by field as chosen, in one undoable step. Meetings with their notes, touches, the
    /// way through the pipeline, and whoever names `other` as introducer go to `kept`; so does the photo, where `kept`
    /// has none. `other` is removed. Gives `kept` as it then is.
    Result<ContactView> merge(ContactId kept, ContactId other, const QList<MergeChoice> &choices);
    /// Remembers, undoably, that two who look like one are two. Once is enough.
    Result<> keepApart(ContactId one, ContactId other);

private:
    Result<> beginToGather(DoublesSearch &search);
    Result<> moveAll(UnitOfWork &unit, const Contact &kept, const Contact &other);
    Result<> moveTouches(UnitOfWork &unit, ContactId from, ContactId to);
    Result<> moveMeetings(UnitOfWork &unit, ContactId from, ContactId to);
    Result<> movePhoto(UnitOfWork &unit, ContactId from, ContactId to);
    Result<> moveIntroductions(UnitOfWork &unit, ContactId from, ContactId to);
    Result<> moveOutreach(UnitOfWork &unit, ContactId from, ContactId to);
    Result<> moveKeptApart(UnitOfWork &unit, ContactId from, ContactId to);

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    IdGenerator &m_ids;
    Changes &m_changes;
    QList<ContactId> m_touched;
    QList<MeetingId> m_meetings;
};

} // namespace Demitasse
