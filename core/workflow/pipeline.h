// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/domain/error.h"
#include "core/domain/photo.h"
#include "core/exchange/contactcsv.h"
#include "core/rules/contactfilter.h"
#include "core/storage/workspace.h"
#include "core/workflow/views.h"

namespace Demitasse {

class Changes;

/// A contact as someone fills it in: organization and paths by name, made when there are none of that name. The
/// organization that `contact` already holds stays when it has that name and stands there.
struct ContactDraft
{
    /// Without an id when new.
    Contact contact;
    QString organization;
    QStringList paths;
    /// Within the organization, outermost first; where the contact is, is the last of them.
    QStringList units {};
    /// Who introduces, when that is nobody on record yet: added along with the contact.
    QString newIntroducer {};

    friend bool operator==(const ContactDraft &, const ContactDraft &) = default;
};

ContactDraft draftOf(const ContactView &view);
/// Someone who was read somewhere, as a new contact.
ContactDraft draftOf(const ContactCandidate &candidate);

/// By what a contact is found, with all that the organization belongs to, and who introduces.
ContactKey keyOf(const ContactView &view);

/// Contacts and where they stand. Each call that changes something is one change group.
class Pipeline
{
public:
    Pipeline(Workspace &workspace, const Clock &clock, IdGenerator &ids, Changes &changes);

    /// ValueMissing without any name or address; AddressInvalid (the address); ZoneUnknown; NoSuchContact for an
    /// introducer who is not there; IntroducerIsSelf; IntroducersCircle (the one who would introduce in a circle).
    Result<ContactView> add(const ContactDraft &draft);
    Result<ContactView> edit(const ContactDraft &draft);
    /// NeedsMeeting; see `mayMove`. `until` is for Stage::OnHold.
    Result<ContactView> move(ContactId id, Stage to, std::optional<QDate> until = std::nullopt);
    Result<ContactView> setArchived(ContactId id, bool archived);

    Result<ContactView> view(ContactId id);
    /// The picture, if there is one.
    Result<std::optional<Photo>> photo(ContactId id);
    /// Everybody, or those of `ids` that are there.
    Result<QList<ContactView>> all();
    Result<QList<ContactView>> some(const QList<ContactId> &ids);
    /// Best first when the filter has a text, which is also looked for in touches and notes; else by name.
    Result<QList<ContactView>> find(const ContactFilter &filter, int limit);
    /// Those whom that contact introduced or can introduce.
    Result<QList<ContactId>> introducedBy(ContactId id);
    Result<Journey> journey(ContactId id);

    /// The path of that name, if there is one.
    Result<std::optional<PathId>> pathNamed(const QString &name);

    /// For the other use cases: adds a contact within their unit of work, and fails as `add`. They say whom it concerns.
    Result<Contact> addWithin(UnitOfWork &unit, const ContactDraft &draft);
    /// For the other use cases: `by` introduces a contact, unless somebody else does or it would go in a circle, and this
    /// is what they said of using their name. NoSuchContact.
    Result<Contact> introduceWithin(UnitOfWork &unit, ContactId id, ContactId by, Permission permission);
    /// For the other use cases: moves a contact within their unit of work.
    Result<> moveWithin(UnitOfWork &unit, const Contact &contact, Stage to, StageCause cause,
        std::optional<QDate> until = std::nullopt, TouchId touch = {});
    /// Adds somebody of whom only the name is known.
    Result<ContactId> addNamed(UnitOfWork &unit, const QString &name);
    /// Brings a contact that stood at Scheduled back to where it was before, a hold included.
    Result<> returnFromScheduled(UnitOfWork &unit, const Contact &contact, StageCause cause);

private:
    /// The draft's contact with the organization and paths that it names, which are made when there are none.
    Result<> requireNoCircle(const Contact &contact);
    Result<Contact> resolveNames(UnitOfWork &unit, const ContactDraft &draft);
    Result<Contact> load(ContactId id);
    Result<> validate(const ContactDraft &draft);
    Result<QList<ContactView>> withNames(const QList<Contact> &contacts);
    Result<> store(UnitOfWork &unit, const Contact &contact, Contact moved, StageCause cause, TouchId touch = {});
    Result<bool> hasBookedMeeting(ContactId id);
    /// The contact and everybody whom those meetings are with.
    Result<QList<ContactView>> company(const ContactView &contact, const QList<Meeting> &meetings);
    Result<QHash<ContactId, int>> foundInTexts(const QString &text);

    Workspace &m_workspace;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
