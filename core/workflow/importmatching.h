// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/exchange/contactcsv.h"
#include "core/storage/workspace.h"
#include "core/workflow/importkeys.h"

#include <map>

namespace Demitasse {

/// Tells whether a person of a file is on record or came before in the files: by the same e-mail or profile link or, for
/// people with neither, by the same name and workplace. Holds some tens of bytes a person, and what the files add to
/// those on record.
class ImportMatching
{
public:
    /// Someone found, as they will stand with what the files have added so far.
    struct Match
    {
        ImportKeys::Person person;
        /// Empty for someone who was not stored.
        Contact contact;
    };

    /// With `isRehearsal`, those who are new are not stored anywhere, and so not looked at again.
    ImportMatching(Workspace &workspace, bool isRehearsal);

    /// Learns who is on record, as long as it may take. False when there are no more.
    Result<bool> learn(std::chrono::milliseconds time);
    /// Whether the names of those on record must be learned first, as nothing else tells who this is.
    bool needsNames(const ContactCandidate &candidate) const;
    Result<bool> learnNames(std::chrono::milliseconds time);

    /// Nobody, when they are new. In a file of ours the id says who is who, before anything else. An address or profile link that is someone else's than the one found is taken off the
    /// candidate: it says that the two may be one, which people decide, and nobody gets another's address.
    Result<std::optional<Match>> find(ContactCandidate &candidate);
    /// `fileId` is what a file of ours calls them.
    void add(const Contact &contact, const QString &workplace, ContactId fileId);
    /// Someone who was found will be `after`.
    void fill(const Match &match, const Contact &after, const QString &workplace);

    /// What is to be added to those on record, to be read by `ContactStore::madeOf`.
    const std::map<ContactId, RecordForm<Contact>::Differences> &additions() const { return m_additions; }
    /// Whom an id in a file of ours means here, if anyone.
    Result<std::optional<ContactId>> meant(ContactId fileId);
    /// Everyone who is new.
    QList<ContactId> newcomers() const;

private:
    Result<std::optional<Match>> findByFileId(const ContactCandidate &candidate);
    Result<std::optional<Match>> stand(const ImportKeys::Person &person);
    Result<std::optional<Match>> look(const ImportKeys::Person &person, const QString &key);
    Result<QString> workplaceOf(const Contact &contact);

    Workspace &m_workspace;
    bool m_isRehearsal;
    ImportKeys m_keys;
    std::map<ContactId, RecordForm<Contact>::Differences> m_additions;
    /// Whom the ids in files of ours have become here.
    QHash<ContactId, ImportKeys::Person> m_byFileId;
    ContactId m_lastLearned;
    ContactId m_lastNamed;
    bool m_namesKnown = false;
};

/// Where someone works: the innermost unit, or the organization.
QString workplace(const ContactCandidate &candidate);

} // namespace Demitasse
