// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/doublesubject.h"

#include "core/rules/fold.h"
#include "core/rules/identity.h"
#include "core/rules/mailbox.h"

#include <QRegularExpression>

#include <cmath>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ComparedDigits = 9;
constexpr qsizetype FewestDigits = 7;

// How common a thing is taken to be before any was counted, and how many contacts that guess weighs.
constexpr double UsualShare = 0.005;
constexpr double GuessWeighs = 100;

DoubleSubject::Phone phoneOf(const QString &written)
{
    static const QRegularExpression extension(u"(?:;ext=|\\bext\\.?|\\bposte|x|#)\\s*(\\d{1,6})\\s*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = extension.match(written);
    const QString digits = phoneKey(match.hasMatch() ? written.first(match.capturedStart()) : written);
    if (digits.size() < FewestDigits)
        return {};
    return {digits.right(ComparedDigits), match.captured(1)};
}

DoubleSubject subjectOf(const Contact &contact, const QString &organization)
{
    DoubleSubject subject;
    subject.name = personName(contact);
    subject.organization = organizationName(organization);
    for (const QString &written : contact.emails) {
        const QString email = emailKey(written);
        if (email.isEmpty())
            continue;
        (isSharedMailbox(email) ? subject.sharedMailboxes : subject.emails).append(email);
        if (const QString domain = workDomain(email); !domain.isEmpty() && !subject.workDomains.contains(domain))
            subject.workDomains.append(domain);
    }
    for (const QString &written : contact.phones) {
        if (const DoubleSubject::Phone phone = phoneOf(written); !phone.number.isEmpty())
            subject.phones.append(phone);
    }
    for (const QString &link : contact.links) {
        if (isProfileLink(link))
            subject.profiles.append(linkKey(link));
    }
    subject.role = fold(contact.role);
    subject.city = fold(contact.city);
    return subject;
}

} // namespace

DoubleSubjects::DoubleSubjects(const QList<Contact> &contacts, const QHash<OrganizationId, QString> &organizations)
{
    m_subjects.reserve(contacts.size());
    for (const Contact &contact : contacts)
        append(contact, contact.organization ? organizations.value(*contact.organization) : QString());
}

void DoubleSubjects::append(const Contact &contact, const QString &organization)
{
    m_subjects.append(subjectOf(contact, organization));
    countThings(m_subjects.last(), 1);
}

void DoubleSubjects::removeLast()
{
    countThings(m_subjects.last(), -1);
    m_subjects.removeLast();
}

void DoubleSubjects::countThings(const DoubleSubject &subject, int by)
{
    const auto add = [this, by](Thing thing, const QString &key) {
        if (key.isEmpty())
            return;
        QHash<QString, int> &counts = m_counts[static_cast<size_t>(thing)];
        int &count = counts[key];
        count += by;
        if (count == 0)
            counts.remove(key);
    };
    const QList<NameWord> &words = subject.name.words;
    for (qsizetype i = 0; i < words.size(); ++i) {
        add(Thing::Word, words[i].letters);
        for (qsizetype j = i + 1; j < words.size(); ++j)
            add(Thing::WordPair, wordPair(words[i].letters, words[j].letters));
    }
    add(Thing::Organization, subject.organization.key);
    for (const QString &email : subject.emails)
        add(Thing::Email, email);
    for (const DoubleSubject::Phone &phone : subject.phones)
        add(Thing::Phone, phone.number);
    for (const QString &domain : subject.workDomains)
        add(Thing::WorkDomain, domain);
    add(Thing::Role, subject.role);
    add(Thing::City, subject.city);
}

int DoubleSubjects::count(Thing thing, const QString &key) const
{
    return m_counts[static_cast<size_t>(thing)].value(key);
}

double DoubleSubjects::rarity(Thing thing, const QString &key, int own) const
{
    const double others = std::max(0, count(thing, key) - own);
    return -std::log10((others + UsualShare * GuessWeighs) / (static_cast<double>(size()) + GuessWeighs));
}

QString DoubleSubjects::wordPair(const QString &one, const QString &other)
{
    return one < other ? one + u' ' + other : other + u' ' + one;
}

} // namespace Demitasse
