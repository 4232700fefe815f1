// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/rules/organizationname.h"
#include "core/rules/personname.h"

#include <QHash>

namespace Demitasse {

/// A contact as doubles are looked for: every text in the form in which it is compared.
struct DoubleSubject
{
    struct Phone
    {
        /// The last nine digits, so that a number is the same with and without its country.
        QString number;
        QString extension;
    };

    PersonName name;
    OrganizationName organization;
    QStringList emails;
    QStringList sharedMailboxes;
    QStringList workDomains;
    QList<Phone> phones;
    QStringList profiles;
    QString role;
    QString city;
};

/// All contacts, and how many have each thing.
class DoubleSubjects
{
public:
    DoubleSubjects() = default;
    DoubleSubjects(const QList<Contact> &contacts, const QHash<OrganizationId, QString> &organizations);

    void append(const Contact &contact, const QString &organization);
    void removeLast();
    qsizetype size() const { return m_subjects.size(); }
    const DoubleSubject &at(qsizetype i) const { return m_subjects[i]; }

    enum class Thing { Word, WordPair, Organization, Email, Phone, WorkDomain, Role, City };
    int count(Thing thing, const QString &key) const;
    /// How much it says, as a power of ten, that another has the same thing by chance less often than `others` besides
    /// the two compared have it.
    double rarity(Thing thing, const QString &key, int own) const;

    /// Both words of a name, in one order.
    static QString wordPair(const QString &one, const QString &other);

private:
    void countThings(const DoubleSubject &subject, int by);

    QList<DoubleSubject> m_subjects;
    QHash<QString, int> m_counts[8];
};

} // namespace Demitasse
