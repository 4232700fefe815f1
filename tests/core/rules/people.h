// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"

#include <QHash>

#include <array>
#include <random>
#include <set>

namespace Demitasse {

/// Ways in which one person comes to be here twice.
enum class DoubleKind {
    Accents,
    Initial,
    Order,
    Nickname,
    Transposed,
    Mistyped,
    DoubleFamilyName,
    MarriedName,
    MissingOrganization,
    OrganizationWritten,
    Phone,
    Profile,
};
inline constexpr std::array<const char *, 12> doubleKindNames {"accents", "initial", "order", "nickname", "transposed",
    "mistyped", "double family name", "married name", "missing organization", "organization written", "phone",
    "profile"};

/// A crowd that does not exist: contacts, the organizations they name, and which are one person.
struct Crowd
{
    QList<Contact> contacts;
    QHash<OrganizationId, QString> organizations;
    QHash<std::pair<ContactId, ContactId>, DoubleKind> doubles;
};

/// Makes crowds of many cultures, the same one for the same seed: mostly people who have nothing to do with each other,
/// some who only look like one person (father and son, twins, couples, colleagues, namesakes), and the doubles.
class CrowdMaker
{
public:
    struct Shape
    {
        unsigned seed = 1;
        int contacts = 20000;
        int doubles = 2000;
        int lookalikes = 2000;
        int organizations = 600;
        /// Every n-th culture is left out; 0 leaves out none.
        int withoutEvery = 0;
    };

    explicit CrowdMaker(const Shape &shape);
    Crowd make();

private:
    struct Person
    {
        QString given;
        QString family;
        int organization = 0;
        Contact contact;
    };

    int below(int limit);
    bool chance(int percent);
    const QString &oneOf(const QStringList &list);
    QString typed(const QString &name, bool transposed);
    OrganizationId organizationId(const QString &name);
    Person newPerson();
    void fill(Person &person);
    Contact &put(Contact contact);
    void addDouble(DoubleKind kind);
    bool vary(DoubleKind kind, Person &original, Contact &twin);
    void varyName(DoubleKind kind, const Person &original, Contact &twin);
    void addLookalikes(int kind);
    ContactId nextId();
    QString number();

    Shape m_shape;
    std::mt19937 m_random;
    QStringList m_organizations;
    QHash<QString, OrganizationId> m_organizationIds;
    std::set<QString> m_used;
    quint32 m_next = 0;
    Crowd m_crowd;
};

} // namespace Demitasse
