// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/deciding.h"

#include "core/domain/idgenerator.h"
#include "core/rules/organizationtree.h"
#include "core/workflow/changes.h"
#include "core/workflow/pipeline.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostToAsk = 5;

bool isRelied(const ClaimView &view)
{
    const ClaimStanding standing = view.tally.standing();
    return standing == ClaimStanding::Supported || standing == ClaimStanding::Contradicted;
}

std::optional<OrganizationId> houseOf(const OrganizationTree &tree, const std::optional<OrganizationId> &workplace)
{
    const qsizetype place = workplace ? tree.placeOf(*workplace) : -1;
    return place < 0 ? std::nullopt : std::optional(tree.at(tree.wayTo(place).first()).organization.id);
}

} // namespace

Deciding::Deciding(Workspace &workspace, Comparing &comparing, Direction &direction, Pipeline &pipeline,
    IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_comparing(comparing)
    , m_direction(direction)
    , m_pipeline(pipeline)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<DecisionView> Deciding::view(PathId path)
{
    const Result<PathView> direction = m_direction.path(path);
    if (!direction)
        return failure(direction);
    const Result<QList<ClaimView>> claims = m_comparing.claims(path);
    const Result<QList<Finding>> researched = m_workspace.findings.of(path);
    const Result<QList<Heard>> warnings = m_comparing.heard(path, NoteKind::Warning);
    const Result<QList<Heard>> quotes = m_comparing.heard(path, NoteKind::Quote);
    const Result<QList<PathDecision>> decisions = m_workspace.pathDecisions.of(path);
    const Result<QList<PlannedAction>> actions = actionsOf(path);
    if (!claims || !researched || !warnings)
        return !claims ? failure(claims) : !researched ? failure(researched) : failure(warnings);
    if (!quotes || !decisions || !actions)
        return !quotes ? failure(quotes) : !decisions ? failure(decisions) : failure(actions);
    DecisionView view;
    view.summary = direction->summary;
    for (const ClaimView &claim : *claims)
        (isRelied(claim) ? view.known : view.untested).append(claim);
    view.researched = *researched;
    for (const OpenQuestion &question : direction->questions)
        (question.answeredAt ? view.answered : view.open).append(question);
    view.warnings = *warnings;
    view.quotes = *quotes;
    view.decisions = QList<PathDecision>(decisions->rbegin(), decisions->rend());
    view.actions = *actions;
    const Result<> people = readPeople(view, path);
    if (!people)
        return failure(people);
    return view;
}

Result<> Deciding::readPeople(DecisionView &view, PathId path)
{
    const Result<TalkFacts> talks = TalkFacts::read(m_workspace, path);
    const Result<QList<Contact>> people = m_workspace.contacts.onPath(path);
    const Result<QList<Organization>> organizations = m_workspace.organizations.list();
    if (!talks || !people || !organizations)
        return !talks ? failure(talks) : !people ? failure(people) : failure(organizations);
    view.talks = static_cast<int>(talks->talks().size());
    const OrganizationTree tree(*organizations);
    QSet<ContactId> talkedWith;
    for (const Speaker &speaker : talks->speakers())
        talkedWith.unite(QSet<ContactId>(speaker.people.begin(), speaker.people.end()));
    QList<OrganizationId> lone;
    for (const ClaimView &claim : std::as_const(view.untested)) {
        if (claim.tally.voices() != 1)
            continue;
        const Result<std::optional<Contact>> voice = m_workspace.contacts.find(claim.voices.first().voice.contact);
        if (!voice)
            return failure(voice);
        if (const auto house = houseOf(tree, voice->value_or(Contact {}).organization))
            lone.append(*house);
    }
    QList<PathPerson> known;
    for (const Contact &contact : *people)
        known.append({contact, houseOf(tree, contact.organization), talkedWith.contains(contact.id)});
    const QList<WorthAsking> worth = whomToAsk(known, lone);
    view.askable = static_cast<int>(worth.size());
    for (const WorthAsking &one : worth.first(std::min(MostToAsk, worth.size()))) {
        const Result<ContactView> contact = m_pipeline.view(one.contact);
        if (!contact)
            return failure(contact);
        view.ask.append({*contact, one.reasons});
    }
    return {};
}

Result<> Deciding::decide(PathId path, PathChoice choice, const QString &why)
{
    const Result<std::optional<Path>> there = m_workspace.paths.find(path);
    const Result<QList<PathDecision>> decisions = m_workspace.pathDecisions.of(path);
    if (!there || !decisions)
        return there ? Result<> {failure(decisions)} : Result<> {failure(there)};
    if (!*there)
        return failure(ErrorCode::NoSuchPath, {path.text()});
    const QString text = why.trimmed();
    const PathDecision last = decisions->isEmpty() ? PathDecision {} : decisions->last();
    if (last.choice == choice && last.text == text)
        return {};
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::PathDecided, {(*there)->name, word(choice)});
    const Result<> done = m_workspace.pathDecisions.add(
        *unit, {m_ids.next<PathDecisionId>(), m_workspace.student(), path, choice, text, unit->at()});
    return done ? finish(*unit) : done;
}

} // namespace Demitasse
