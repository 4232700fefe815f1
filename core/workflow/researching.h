// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/researched.h"
#include "core/workflow/views.h"

namespace Demitasse {

class Changes;
class IdGenerator;
class Pipeline;
class Preparation;

/// A question that there is no need to ask, and the finding that says so. (REQ 60)
struct SettledQuestion
{
    FindingId finding;
    QString question;
    /// The finding holds nothing else.
    bool isAlone = false;

    friend bool operator==(const SettledQuestion &, const SettledQuestion &) = default;
};

/// All that research brought about a contact.
struct ResearchSheet
{
    ContactView contact;
    /// What says something, see `findingsAbout`.
    QList<KnownFinding> findings;
    QList<SettledQuestion> settled;
    ResearchMeter meter;
    /// Of their organization; and of what that belongs to, which holds as long as the first is empty.
    QString industry;
    QString industryAbove;

    friend bool operator==(const ResearchSheet &, const ResearchSheet &) = default;
};

/// What one looks up before a conversation: about the person first, then their organization, then the industry. Each
/// call that changes something is one change group; one that would leave everything as it is makes none.
class Researching
{
public:
    Researching(
        Workspace &workspace, Pipeline &pipeline, Preparation &preparation, IdGenerator &ids, Changes &changes);

    /// NoSuchContact.
    Result<ResearchSheet> sheet(ContactId contact);

    /// Stores what was found: anew when `finding` has no id, about whom or what its topic says (the contact, where they
    /// work, or `path`, by default their first). One that says nothing at all is removed, or not made. NoSuchFinding;
    /// ValueMissing (organization, path) where they have none.
    Result<ResearchSheet> keep(ContactId contact, const Finding &finding, std::optional<PathId> path = {});
    /// With the question that it answers. NoSuchFinding.
    Result<ResearchSheet> remove(ContactId contact, FindingId finding);
    /// What people in the contact's organization call their field; empty for what holds above. ValueMissing
    /// (organization).
    Result<ResearchSheet> nameIndustry(ContactId contact, const QString &name);

    /// There is no need to ask this person: a question of the bank that asks the same is meant, too. Nothing for one
    /// that is settled already. ValueMissing for none.
    Result<ResearchSheet> settle(ContactId contact, const QString &question);
    /// It may be asked again; what else the finding says stays. NoSuchFinding.
    Result<ResearchSheet> unsettle(ContactId contact, FindingId finding);
    /// The bank's questions as this person would be asked them, without those that are settled.
    Result<QStringList> openQuestions(ContactId contact);

private:
    Result<Finding> load(FindingId id);
    Result<QList<Question>> bankFor(const ContactView &contact);
    /// Sets of whom or what a new finding is.
    Result<> place(Finding &finding, const Contact &contact, std::optional<PathId> path) const;
    Result<ResearchSheet> store(ContactId contact, const std::optional<Finding> &before,
        const std::optional<Finding> &after, GroupKind kind, const QString &named);

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    Preparation &m_preparation;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
