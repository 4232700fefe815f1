// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/pipeline.h"

#include "core/rules/fold.h"
#include "core/rules/interviewclock.h"
#include "core/workflow/stepfacts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int TextHitRank = 1;
constexpr int MostTextHits = 500;
constexpr int MostIndexingMs = 1000;
/// Of more than so many, reading what there is of everybody is quicker than asking for each.
constexpr qsizetype MostAskedForAlone = 100;
constexpr qsizetype MostFoundAlone = 1000;

QDateTime endOf(const Meeting &meeting, const QList<InterviewEvent> &events)
{
    for (const InterviewEvent &event : events) {
        if (event.kind == InterviewEventKind::Ended)
            return event.at.now;
    }
    return meeting.end();
}

// Outermost first; what belongs to itself by some mistake ends somewhere.
QStringList parentNames(const QHash<OrganizationId, Organization> &places, OrganizationId id)
{
    QStringList names;
    std::optional<OrganizationId> parent = places.value(id).parent;
    while (parent && places.contains(*parent) && names.size() < places.size()) {
        names.prepend(places.value(*parent).name);
        parent = places.value(*parent).parent;
    }
    return names;
}

/// Those of `known` who come to the meeting, in its order.
QList<ContactView> comersTo(const Meeting &meeting, const QList<ContactView> &known)
{
    QList<ContactView> people;
    for (const ContactId &id : peopleOf(meeting)) {
        const auto found
            = std::ranges::find(known, id, [](const ContactView &view) -> const ContactId & { return view.contact.id; });
        if (found != known.end())
            people.append(*found);
    }
    return people;
}

} // namespace

ContactKey keyOf(const ContactView &view)
{
    const QStringList places = view.organizationParents + QStringList {view.organization};
    return contactKey(view.contact, places.join(u' '), view.introducer);
}

Result<QList<ContactId>> Pipeline::introducedBy(ContactId id)
{
    const Result<QList<Contact>> introduced = m_workspace.contacts.introducedBy(id);
    if (!introduced)
        return failure(introduced);
    QList<ContactId> ids;
    for (const Contact &contact : *introduced)
        ids.append(contact.id);
    return ids;
}

Result<std::optional<Photo>> Pipeline::photo(ContactId id)
{
    return m_workspace.photos.of(id);
}

Result<ContactView> Pipeline::view(ContactId id)
{
    const Result<Contact> contact = load(id);
    if (!contact)
        return failure(contact);
    Result<QList<ContactView>> views = withNames({*contact});
    if (!views)
        return failure(views);
    return views->first();
}

Result<QList<ContactView>> Pipeline::all()
{
    const Result<QList<Contact>> contacts = m_workspace.contacts.list();
    if (!contacts)
        return failure(contacts);
    return withNames(*contacts);
}

Result<QList<ContactView>> Pipeline::some(const QList<ContactId> &ids)
{
    QList<Contact> there;
    if (ids.size() > MostFoundAlone) {
        Result<QList<Contact>> everybody = m_workspace.contacts.list();
        if (!everybody)
            return failure(everybody);
        const QSet<ContactId> wanted(ids.begin(), ids.end());
        there = *std::move(everybody);
        there.removeIf([&wanted](const Contact &contact) { return !wanted.contains(contact.id); });
        return withNames(there);
    }
    for (const ContactId &id : ids) {
        const Result<std::optional<Contact>> found = m_workspace.contacts.find(id);
        if (!found)
            return failure(found);
        if (*found)
            there.append(**found);
    }
    return withNames(there);
}

Result<QList<ContactView>> Pipeline::withNames(const QList<Contact> &contacts)
{
    const Result<QList<Organization>> organizations = m_workspace.organizations.list();
    if (!organizations)
        return failure(organizations);
    const Result<QList<Path>> paths = m_workspace.paths.list();
    if (!paths)
        return failure(paths);
    const QDateTime now = m_clock.now();
    const Result<StepFacts> facts = contacts.size() > MostAskedForAlone ? StepFacts::read(m_workspace, now)
                                                                       : StepFacts::readOf(m_workspace, contacts, now);
    if (!facts)
        return failure(facts);
    QHash<OrganizationId, Organization> places;
    for (const Organization &organization : *organizations)
        places.insert(organization.id, organization);
    QHash<PathId, QString> pathNames;
    for (const Path &path : *paths)
        pathNames.insert(path.id, path.name);
    QHash<ContactId, QString> known;
    for (const Contact &contact : contacts)
        known.insert(contact.id, displayName(contact));

    QList<ContactView> views;
    views.reserve(contacts.size());
    for (const Contact &contact : contacts) {
        ContactView view;
        view.contact = contact;
        if (contact.organization) {
            view.organization = places.value(*contact.organization).name;
            view.organizationParents = parentNames(places, *contact.organization);
        }
        for (const PathId &path : contact.paths)
            view.paths.append(pathNames.value(path));
        if (contact.introducer && !known.contains(*contact.introducer)) {
            const Result<std::optional<Contact>> introducer = m_workspace.contacts.find(*contact.introducer);
            if (!introducer)
                return failure(introducer);
            known.insert(*contact.introducer, *introducer ? displayName(**introducer) : QString());
        }
        if (contact.introducer)
            view.introducer = known.value(*contact.introducer);
        const QList<NextStep> steps = facts->stepsOf(contact, now);
        if (!steps.isEmpty())
            view.next = steps.first();
        views.append(view);
    }
    return views;
}

Result<QHash<ContactId, int>> Pipeline::foundInTexts(const QString &text)
{
    QHash<ContactId, int> found;
    // What was said is indexed first, so that a long import of people does not hold this up.
    const Result<bool> caughtUp = m_workspace.search.catchUp(QDeadlineTimer(MostIndexingMs));
    if (!caughtUp)
        return failure(caughtUp);
    const Result<SearchHits> hits = m_workspace.search.find(
        {.text = text, .kinds = {SearchKind::Note, SearchKind::Touch, SearchKind::Letter}, .limit = MostTextHits});
    if (!hits)
        return failure(hits);
    for (const SearchHit &hit : hits->hits) {
        for (const SearchHit::Person &person : hit.people)
            found.insert(person.id, TextHitRank);
    }
    return found;
}

Result<QList<ContactView>> Pipeline::find(const ContactFilter &filter, int limit)
{
    const Result<QList<ContactView>> everyone = all();
    if (!everyone)
        return failure(everyone);
    const QStringList words = filterWords(filter.text);
    QHash<ContactId, int> inTexts;
    if (!words.isEmpty()) {
        Result<QHash<ContactId, int>> found = foundInTexts(filter.text);
        if (!found)
            return failure(found);
        inTexts = *found;
    }
    QList<std::pair<int, ContactView>> ranked;
    for (const ContactView &view : *everyone) {
        const int byName = rank(keyOf(view), words);
        const int best = std::max(byName * 2, inTexts.value(view.contact.id));
        if (best > 0 && passes(filter, view.contact))
            ranked.append({best, view});
    }
    std::ranges::stable_sort(ranked, [](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first > b.first;
        return fold(displayName(a.second.contact)) < fold(displayName(b.second.contact));
    });
    QList<ContactView> views;
    for (const auto &[score, view] : ranked) {
        if (limit > 0 && views.size() >= limit)
            break;
        views.append(view);
    }
    return views;
}

Result<QList<ContactView>> Pipeline::company(const ContactView &contact, const QList<Meeting> &meetings)
{
    QList<ContactId> ids;
    for (const Meeting &meeting : meetings) {
        for (const ContactId &person : peopleOf(meeting)) {
            if (person != contact.contact.id && !ids.contains(person))
                ids.append(person);
        }
    }
    if (ids.isEmpty())
        return QList<ContactView> {contact};
    Result<QList<ContactView>> people = some(ids);
    if (people)
        people->append(contact);
    return people;
}

Result<Journey> Pipeline::journey(ContactId id)
{
    Journey journey;
    const Result<ContactView> contact = view(id);
    if (!contact)
        return failure(contact);
    journey.contact = *contact;
    const Result<QList<StageChange>> stages = m_workspace.stageChanges.of(id);
    if (!stages)
        return failure(stages);
    journey.stages = *stages;
    const Result<QList<Touch>> touches = m_workspace.touches.of(id);
    if (!touches)
        return failure(touches);
    journey.touches = *touches;
    const Result<QList<Meeting>> meetings = m_workspace.meetings.of(id);
    if (!meetings)
        return failure(meetings);
    const Result<QList<ContactView>> people = company(journey.contact, *meetings);
    if (!people)
        return failure(people);
    for (const Meeting &meeting : *meetings) {
        const auto items = m_workspace.planItems.of(meeting.id);
        const auto events = m_workspace.interviewEvents.of(meeting.id);
        const auto notes = m_workspace.notes.of(meeting.id);
        if (!items || !events || !notes)
            return !items ? failure(items) : !events ? failure(events) : failure(notes);
        MeetingView shown {meeting, comersTo(meeting, *people), hasStarted(*events) && !hasEnded(*events), {}};
        if (hasEnded(*events))
            shown.ended = endOf(meeting, *events);
        journey.meetings.append({shown, *items, *events, *notes, {}});
    }
    return journey;
}

} // namespace Demitasse
