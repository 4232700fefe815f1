// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/idgenerator.h"
#include "core/rules/fold.h"
#include "core/workflow/changes.h"
#include "core/workflow/comparing.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// What wants the student's eye comes first.
int urgencyOf(const ClaimView &view)
{
    switch (view.tally.standing()) {
    case ClaimStanding::Disputed: return 0;
    case ClaimStanding::Untested: return 1;
    case ClaimStanding::Unheard: return 2;
    case ClaimStanding::Supported: return 3;
    case ClaimStanding::Contradicted: return 4;
    }
    return 0;
}

} // namespace

Result<QList<ClaimView>> Comparing::claims(const std::optional<PathId> &path)
{
    const Result<QList<Claim>> claims = path ? m_workspace.claims.of(*path) : m_workspace.claims.list();
    const Result<QList<Path>> paths = m_workspace.paths.list();
    if (!claims || !paths)
        return claims ? failure(paths) : failure(claims);
    QHash<PathId, QString> names;
    for (const Path &one : *paths)
        names.insert(one.id, one.name);
    QList<ClaimView> views;
    for (const Claim &claim : *claims) {
        if (!names.contains(claim.path))
            continue;
        const Result<ClaimView> view = viewOf(claim, names.value(claim.path));
        if (!view)
            return failure(view);
        views.append(*view);
    }
    std::ranges::sort(views, {}, [](const ClaimView &view) {
        return std::tuple(urgencyOf(view), view.claim.created, view.claim.id);
    });
    return views;
}

Result<ClaimView> Comparing::viewOf(const Claim &claim, const QString &path)
{
    const Result<QList<ClaimVoice>> voices = m_workspace.claimVoices.of(claim.id);
    if (!voices)
        return failure(voices);
    ClaimView view {claim, path, {}, {}};
    QList<HeardVoice> heard;
    for (const ClaimVoice &voice : *voices) {
        const Result<std::optional<Contact>> contact = m_workspace.contacts.find(voice.contact);
        if (!contact)
            return failure(contact);
        if (!*contact)
            continue;
        const Result<VoiceView> one = viewOf(voice, **contact);
        if (!one)
            return failure(one);
        heard.append({voice.contact, (*contact)->organization, voice.stance, voice.basis});
        view.voices.append(*one);
    }
    view.tally = tallyOf(heard);
    return view;
}

Result<VoiceView> Comparing::viewOf(const ClaimVoice &voice, const Contact &contact)
{
    VoiceView view {voice, displayName(contact), {}, {}};
    view.said.basis = voice.basis;
    if (contact.organization) {
        const Result<std::optional<Organization>> organization = m_workspace.organizations.find(*contact.organization);
        if (!organization)
            return failure(organization);
        view.organization = *organization ? (*organization)->name : QString();
    }
    if (!voice.meeting)
        return view;
    const Result<std::optional<Meeting>> meeting = m_workspace.meetings.find(*voice.meeting);
    const Result<std::optional<NoteRevision>> note = voice.note
        ? m_workspace.notes.latest(*voice.note)
        : Result<std::optional<NoteRevision>> {std::optional<NoteRevision> {}};
    if (!meeting || !note)
        return meeting ? failure(note) : failure(meeting);
    if (!*meeting)
        return view;
    view.said.meeting = *voice.meeting;
    view.said.at = (*meeting)->start.instant;
    if (*note && !(*note)->text.isEmpty()) {
        view.said.note = (*note)->note;
        view.said.text = (*note)->text;
        view.said.kind = (*note)->kind;
        view.said.stamp = (*note)->stamp;
    }
    return view;
}

Result<Claim> Comparing::load(ClaimId id)
{
    const Result<std::optional<Claim>> found = m_workspace.claims.find(id);
    if (!found)
        return failure(found);
    return *found ? Result<Claim> {**found} : Result<Claim> {failure(ErrorCode::NoSuchClaim, {id.text()})};
}

Result<Claim> Comparing::meant(const ClaimDraft &draft)
{
    if (!draft.claim.isNull())
        return load(draft.claim);
    const Result<std::optional<Path>> path = m_workspace.paths.find(draft.path);
    const Result<QList<Claim>> others = m_workspace.claims.of(draft.path);
    if (!path || !others)
        return path ? failure(others) : failure(path);
    if (!*path)
        return failure(ErrorCode::NoSuchPath, {draft.path.text()});
    const QString words = draft.text.simplified();
    if (words.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    for (const Claim &other : *others) {
        if (fold(other.text) == fold(words))
            return other;
    }
    return Claim {{}, m_workspace.student(), draft.path, words, {}, {}};
}

Result<bool> Comparing::isHeard(const Claim &claim, const ClaimDraft &draft)
{
    if (!draft.contact)
        return true;
    const Result<QList<ClaimVoice>> voices = m_workspace.claimVoices.of(claim.id);
    if (!voices)
        return failure(voices);
    return std::ranges::any_of(*voices, [&draft](const ClaimVoice &voice) {
        return voice.contact == *draft.contact && voice.meeting == draft.meeting && voice.note == draft.note
            && voice.stance == draft.stance && voice.basis == draft.basis;
    });
}

Result<ClaimView> Comparing::say(const ClaimDraft &draft)
{
    Result<Claim> claim = meant(draft);
    if (!claim)
        return failure(claim);
    QString name;
    if (draft.contact) {
        const Result<std::optional<Contact>> contact = m_workspace.contacts.find(*draft.contact);
        if (!contact)
            return failure(contact);
        if (!*contact)
            return failure(ErrorCode::NoSuchContact, {draft.contact->text()});
        name = displayName(**contact);
    }
    const bool isNew = claim->id.isNull();
    const Result<bool> isKnown = isNew ? Result<bool> {false} : isHeard(*claim, draft);
    if (!isKnown)
        return failure(isKnown);
    if (*isKnown)
        return viewOf(*claim, {});
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(isNew ? GroupKind::ClaimMade : GroupKind::VoiceAdded, {claim->text, name});
    Result<> done;
    if (isNew) {
        claim->id = m_ids.next<ClaimId>();
        claim->created = claim->modified = unit->at();
        done = m_workspace.claims.add(*unit, *claim);
    }
    if (done && draft.contact)
        done = writeVoice(*unit, *claim, draft);
    if (done)
        done = finish(*unit);
    return done ? viewOf(*claim, {}) : Result<ClaimView> {failure(done)};
}

Result<> Comparing::writeVoice(UnitOfWork &unit, const Claim &claim, const ClaimDraft &draft)
{
    return m_workspace.claimVoices.add(unit,
        {m_ids.next<ClaimVoiceId>(), m_workspace.student(), claim.id, *draft.contact, draft.meeting, draft.note,
            draft.stance, draft.basis, unit.at()});
}

Result<> Comparing::reword(ClaimId id, const QString &text)
{
    const Result<Claim> before = load(id);
    if (!before)
        return failure(before);
    Claim after = *before;
    after.text = text.simplified();
    if (after.text.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    if (after == *before)
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::ClaimReworded, {after.text});
    after.modified = unit->at();
    const Result<> done = m_workspace.claims.update(*unit, *before, after);
    return done ? finish(*unit) : done;
}

Result<> Comparing::remove(ClaimId id)
{
    const Result<Claim> claim = load(id);
    const Result<QList<ClaimVoice>> voices = m_workspace.claimVoices.of(id);
    if (!claim || !voices)
        return claim ? Result<> {failure(voices)} : Result<> {failure(claim)};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::ClaimRemoved, {claim->text});
    Result<> done;
    for (qsizetype i = 0; done && i < voices->size(); ++i)
        done = m_workspace.claimVoices.remove(*unit, voices->at(i).id);
    if (done)
        done = m_workspace.claims.remove(*unit, id);
    return done ? finish(*unit) : done;
}

Result<Comparing::VoiceWithClaim> Comparing::load(ClaimVoiceId id)
{
    const Result<std::optional<ClaimVoice>> voice = m_workspace.claimVoices.find(id);
    if (!voice)
        return failure(voice);
    if (!*voice)
        return failure(ErrorCode::NoSuchClaim, {id.text()});
    const Result<Claim> claim = load((*voice)->claim);
    const Result<std::optional<Contact>> contact = m_workspace.contacts.find((*voice)->contact);
    if (!claim || !contact)
        return claim ? failure(contact) : failure(claim);
    return VoiceWithClaim {**voice, *claim, displayName(contact->value_or(Contact {}))};
}

Result<> Comparing::changeVoice(ClaimVoiceId id, Stance stance, const std::optional<Basis> &basis)
{
    const Result<VoiceWithClaim> known = load(id);
    if (!known)
        return failure(known);
    ClaimVoice after = known->voice;
    after.stance = stance;
    after.basis = basis;
    if (after == known->voice)
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::VoiceChanged, {known->claim.text, known->name});
    const Result<> done = m_workspace.claimVoices.update(*unit, known->voice, after);
    return done ? finish(*unit) : done;
}

Result<> Comparing::removeVoice(ClaimVoiceId id)
{
    const Result<VoiceWithClaim> known = load(id);
    if (!known)
        return failure(known);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::VoiceRemoved, {known->claim.text, known->name});
    const Result<> done = m_workspace.claimVoices.remove(*unit, id);
    return done ? finish(*unit) : done;
}

Result<> Comparing::finish(UnitOfWork &unit)
{
    const Result<> done = unit.commit();
    if (!done)
        return done;
    emit m_changes.directionChanged();
    emit m_changes.historyChanged();
    return {};
}

} // namespace Demitasse
