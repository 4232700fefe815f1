// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importmatching.h"

#include "core/rules/contactmerge.h"
#include "core/rules/identity.h"

#include <QElapsedTimer>

namespace Demitasse {

namespace {

constexpr int PageOfContacts = 250;

void takeAway(Contact &contact, const QString &key)
{
    contact.emails.removeIf([&key](const QString &email) { return emailKey(email) == key; });
    contact.links.removeIf([&key](const QString &link) { return linkKey(link) == key; });
}

// Runs `page`, which gives the last one of a page, until there are no more or time is up.
template <class Page> Result<bool> pageThrough(ContactId &last, std::chrono::milliseconds time, Page page)
{
    QElapsedTimer timer;
    timer.start();
    do {
        const Result<std::optional<ContactId>> reached = page(last);
        if (!reached)
            return failure(reached);
        if (!*reached)
            return false;
        last = **reached;
    } while (!timer.hasExpired(time.count()));
    return true;
}

} // namespace

QString workplace(const ContactCandidate &candidate)
{
    return candidate.units.isEmpty() ? candidate.organization : candidate.units.last();
}

ImportMatching::ImportMatching(Workspace &workspace, bool isRehearsal)
    : m_workspace(workspace)
    , m_isRehearsal(isRehearsal)
{
}

Result<bool> ImportMatching::learn(std::chrono::milliseconds time)
{
    ContactId of;
    ImportKeys::Number number = 0;
    return pageThrough(m_lastLearned, time, [&](ContactId after) {
        return m_workspace.contacts.eachLookup(after, PageOfContacts, [&](const ContactHandle &handle) {
            if (of != handle.contact)
                number = m_keys.add({handle.contact, false});
            of = handle.contact;
            m_keys.learn(handle.lookup, number);
        });
    });
}

bool ImportMatching::needsNames(const ContactCandidate &candidate) const
{
    return !m_namesKnown && identityKeys(candidate.contact).isEmpty();
}

Result<bool> ImportMatching::learnNames(std::chrono::milliseconds time)
{
    const Result<bool> more = pageThrough(m_lastNamed, time, [&](ContactId after) {
        return m_workspace.contacts.eachName(after, PageOfContacts, [&](const Contact &contact, const QString &work) {
            m_keys.learn(nameKey(contact, work), m_keys.add({contact.id, false}));
        });
    });
    m_namesKnown = more && !*more;
    return more;
}

Result<QString> ImportMatching::workplaceOf(const Contact &contact)
{
    if (!contact.organization)
        return QString();
    const Result<std::optional<Organization>> found = m_workspace.organizations.find(*contact.organization);
    if (!found)
        return failure(found);
    return *found ? (*found)->name : QString();
}

Result<std::optional<ImportMatching::Match>> ImportMatching::stand(const ImportKeys::Person &person)
{
    if (person.isNew && m_isRehearsal)
        return Match {person, {}};
    Result<std::optional<Contact>> found
        = person.isNew ? m_workspace.contacts.findAny(person.id) : m_workspace.contacts.find(person.id);
    if (!found)
        return failure(found);
    if (!*found)
        return std::optional<Match> {};
    if (const auto added = m_additions.find(person.id); added != m_additions.end())
        **found = filledIn(**found, m_workspace.contacts.form().madeOf(added->second));
    return Match {person, **found};
}

Result<std::optional<ImportMatching::Match>> ImportMatching::look(const ImportKeys::Person &person, const QString &key)
{
    const Result<std::optional<Match>> match = stand(person);
    if (!match || !*match || (person.isNew && m_isRehearsal) || identityKeys((*match)->contact).contains(key))
        return match;
    const Result<QString> work = workplaceOf((*match)->contact);
    if (!work)
        return failure(work);
    return nameKey((*match)->contact, *work) == key ? match : std::optional<Match> {};
}

Result<std::optional<ImportMatching::Match>> ImportMatching::findByFileId(const ContactCandidate &candidate)
{
    const ContactId id = candidate.contact.id;
    if (id.isNull())
        return std::optional<Match> {};
    const auto seen = m_byFileId.constFind(id);
    return stand(seen == m_byFileId.constEnd() ? ImportKeys::Person {id, false} : *seen);
}

Result<std::optional<ContactId>> ImportMatching::meant(ContactId fileId)
{
    if (const auto seen = m_byFileId.constFind(fileId); seen != m_byFileId.constEnd())
        return seen->id;
    const Result<std::optional<Contact>> taken = m_workspace.contacts.findAny(fileId);
    if (!taken)
        return failure(taken);
    return *taken ? std::optional(fileId) : std::nullopt;
}

Result<std::optional<ImportMatching::Match>> ImportMatching::find(ContactCandidate &candidate)
{
    QStringList keys = identityKeys(candidate.contact);
    if (keys.isEmpty())
        keys.append(nameKey(candidate.contact, workplace(candidate)));
    const bool isOurs = !candidate.contact.id.isNull();
    const Result<std::optional<Match>> byId = findByFileId(candidate);
    if (!byId)
        return failure(byId);
    std::optional<Match> match = *byId;
    for (const QString &key : std::as_const(keys)) {
        const std::optional<ImportKeys::Number> number = m_keys.find(key);
        if (!number || (match && m_keys.person(*number).id == match->person.id))
            continue;
        // Two with different ids in a file of ours are two, whatever they share.
        if (isOurs && m_keys.person(*number).isNew)
            continue;
        const Result<std::optional<Match>> seen = look(m_keys.person(*number), key);
        if (!seen)
            return failure(seen);
        if (*seen && match)
            takeAway(candidate.contact, key);
        else if (*seen)
            match = *seen;
    }
    if (match && isOurs)
        m_byFileId.insert(candidate.contact.id, match->person);
    return match;
}

void ImportMatching::add(const Contact &contact, const QString &workplace, ContactId fileId)
{
    if (!fileId.isNull())
        m_byFileId.insert(fileId, {contact.id, true});
    fill({{contact.id, true}, {}}, contact, workplace);
}

void ImportMatching::fill(const Match &match, const Contact &after, const QString &workplace)
{
    if (!match.person.isNew) {
        const RecordForm<Contact>::Differences differences = m_workspace.contacts.form().differences(match.contact, after);
        if (!differences.isEmpty())
            m_additions[match.person.id] += differences;
    }
    QStringList unknown = identityKeys(after);
    if (match.person.isNew)
        unknown.append(nameKey(after, workplace));
    unknown.removeIf([this](const QString &key) { return m_keys.find(key).has_value(); });
    if (unknown.isEmpty())
        return;
    const ImportKeys::Number number = m_keys.add(match.person);
    for (const QString &key : std::as_const(unknown))
        m_keys.learn(key, number);
}

QList<ContactId> ImportMatching::newcomers() const
{
    QList<ContactId> ids;
    for (const ImportKeys::Person &person : m_keys.people()) {
        if (person.isNew && (ids.isEmpty() || ids.last() != person.id))
            ids.append(person.id);
    }
    return ids;
}

} // namespace Demitasse
