// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/doubles.h"
#include "core/rules/nicknames.h"
#include "core/rules/organizationname.h"

#include <QFile>

#include <gtest/gtest.h>

using namespace Demitasse;
using namespace Qt::StringLiterals;

namespace {

using enum DoubleReason;

Nicknames nicknames()
{
    QFile file(QStringLiteral(DEMITASSE_SOURCE_DIR "/resources/names/nicknames.json"));
    return file.open(QIODevice::ReadOnly) ? Nicknames::fromJson(file.readAll()) : Nicknames();
}

/// Contacts written as lines: "given | family | organization | address, number or link, …".
class Book
{
public:
    explicit Book(const QStringList &lines)
    {
        for (const QString &line : lines) {
            Contact contact;
            contact.id = {QUuid(uint(m_contacts.size() + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
            const QStringList parts = line.split(u'|');
            contact.given = parts.value(0).trimmed();
            contact.family = parts.value(1).trimmed();
            if (const QString organization = parts.value(2).trimmed(); !organization.isEmpty()) {
                contact.organization = OrganizationId {QUuid(uint(m_contacts.size() + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
                m_organizations.insert(*contact.organization, organization);
            }
            for (const QString &handle : parts.value(3).split(u',', Qt::SkipEmptyParts)) {
                QStringList &list = handle.contains(u'@') ? contact.emails
                    : handle.contains(u'/')               ? contact.links
                                                          : contact.phones;
                list.append(handle.trimmed());
            }
            m_contacts.append(contact);
        }
    }

    QList<LikelyDouble> doubles() const { return findDoubles(m_contacts, m_organizations, nicknames()); }

private:
    QList<Contact> m_contacts;
    QHash<OrganizationId, QString> m_organizations;
};

struct Pair
{
    QString one;
    QString other;
    QList<DoubleReason> reasons;
};

class OnePerson : public testing::TestWithParam<Pair>
{
};

TEST_P(OnePerson, IsFoundWithTheReasons)
{
    const QList<LikelyDouble> found
        = Book({GetParam().one, GetParam().other, u"Ada|Okafor|Globex"_s, u"Tom|Berg|Initech"_s}).doubles();
    ASSERT_EQ(found.size(), 1) << qPrintable(GetParam().one);
    EXPECT_EQ(found.first().reasons, GetParam().reasons) << qPrintable(GetParam().one);
    EXPECT_GT(found.first().score, 0.6);
    EXPECT_LT(found.first().score, 1.0);
}

INSTANTIATE_TEST_SUITE_P(Doubles, OnePerson,
    testing::Values(
        Pair {u"Priya|Raman|Acme"_s, u"PRIYA|raman|Acme"_s, {SameName, SameOrganization}},
        Pair {u"Léanne|Nguyễn|Acme"_s, u"Leanne|Nguyen|Acme"_s, {SameOrganization, Accents}},
        Pair {u"Jürgen|Müller|Acme"_s, u"Juergen|Mueller|Acme"_s, {SameName, SameOrganization}},
        Pair {u"Léanne|Nguyễn|Acme"_s, u"Nguyen|Leanne|Acme"_s, {SameName, SameOrganization, NameOrder}},
        Pair {u"Léanne|Nguyễn|Acme"_s, u"L.|Nguyễn|Acme"_s, {SameOrganization, Initials}},
        Pair {u"Jean-Paul|Gagné|Acme"_s, u"J.-P.|Gagné|Acme"_s, {SameOrganization, Initials}},
        Pair {u"Robert|Okonkwo|Acme"_s, u"Bob|Okonkwo|Acme"_s, {SameOrganization, Nickname}},
        Pair {u"Elizabeth|Drummond|Acme"_s, u"Liz|Drummond|Acme"_s, {SameOrganization, Nickname}},
        Pair {u"Robert (Bobo)|Okonkwo|Acme"_s, u"Bobo|Okonkwo|Acme"_s, {SameOrganization, Nickname}},
        Pair {u"Priya|Raman|Acme"_s, u"Priya|Ramna|Acme"_s, {SameOrganization, Misspelling}},
        Pair {u"Sébastien|Roy|Acme"_s, u"Sebastein|Roy|Acme"_s, {SameOrganization, Misspelling}},
        Pair {u"María|García-Lorca|Acme"_s, u"María|García|Acme"_s, {SameOrganization, PartOfName}},
        Pair {u"Anna|Smith-Jones|Acme"_s, u"Anna|Smith Jones|Acme"_s, {SameName, SameOrganization}},
        Pair {u"Jan|van der Berg|Acme"_s, u"Jan|Vanderberg|Acme"_s, {SameName, SameOrganization}},
        Pair {u"Dr. Priya|Raman, PhD|Acme"_s, u"Priya|Raman|Acme"_s, {SameName, SameOrganization}},
        Pair {u"Maya|Cole|Acme|maya@cole.example"_s, u"Maya|Sorensen|Acme|MAYA@cole.example"_s,
            {SameEmail, SameOrganization, OtherFamilyName}},
        Pair {u"Maya|Cole|Acme|maya@cole.example"_s, u"||Acme|maya@cole.example"_s,
            {SameEmail, SameOrganization, NoName}},
        Pair {u"Priya|Raman|Acme|416 555-0142"_s, u"P.|Raman||+1 (416) 555-0142"_s,
            {SamePhone, Initials, NoOrganization}},
        Pair {u"Priya|Raman|Acme|linkedin.com/in/praman"_s, u"Priya||Other|https://ca.linkedin.com/in/PRaman/"_s,
            {SameProfile, PartOfName, OtherOrganization}},
        Pair {u"Priya|Raman|Acme"_s, u"Priya|Raman|"_s, {SameName, NoOrganization}},
        Pair {u"Priya|Raman|Acme Inc."_s, u"Priya|Raman|The Acme Company, Ltée"_s, {SameName, SameOrganization}},
        Pair {u"Priya|Raman|Université de Toronto"_s, u"Priya|Raman|Toronto University"_s,
            {SameName, SameOrganization}},
        Pair {u"Priya|Raman|Marks & Spencer"_s, u"Priya|Raman|Marks and Spencer"_s, {SameName, SameOrganization}},
        Pair {u"Priya|Raman|Royal Bank of Canada"_s, u"Priya|Raman|RBC"_s,
            {SameName, OrganizationWrittenDifferently}},
        Pair {u"Priya|Raman|Ministry of Health"_s, u"Priya|Raman|Mnistry of Health"_s,
            {SameName, OrganizationWrittenDifferently}}));

class TwoPeople : public testing::TestWithParam<QStringList>
{
};

TEST_P(TwoPeople, AreNotTakenForOne)
{
    EXPECT_TRUE(Book(GetParam()).doubles().isEmpty()) << qPrintable(GetParam().first());
}

INSTANTIATE_TEST_SUITE_P(Doubles, TwoPeople,
    testing::Values(
        // Father and son at one firm.
        QStringList {u"Robert|Smith Sr.|Smith & Sons"_s, u"Robert|Smith Jr.|Smith & Sons"_s},
        QStringList {u"Robert|Smith|Smith & Sons|416 555-0100"_s, u"Robert|Smith III|Smith & Sons|416 555-0100"_s},
        QStringList {u"Jean|Roy|Roy et fils|jean.roy@roy.example"_s, u"Jean|Roy|Roy et fils|jean.roy2@roy.example"_s},
        QStringList {u"Robert|Smith|Smith & Sons"_s, u"Roger|Smith|Smith & Sons"_s},
        // Twins, and sisters with names that are nearly alike.
        QStringList {u"Anna|Lee|Acme|416 555-0100"_s, u"Amy|Lee|Acme|416 555-0100"_s},
        QStringList {u"Maria|Rossi|Acme"_s, u"Mario|Rossi|Acme"_s},
        QStringList {u"Julie|Roy|Acme"_s, u"Julia|Roy|Acme"_s},
        QStringList {u"Jean|Roy|Acme"_s, u"Jeanne|Roy|Acme"_s},
        // An initial that may be either's.
        QStringList {u"Anna|Lee|Acme"_s, u"Amy|Lee|Acme"_s, u"A.|Lee|Acme"_s},
        // A couple, and whoever answers at the desk.
        QStringList {u"Tom|Reid||reids@home.example"_s, u"Mara|Reid||reids@home.example"_s},
        QStringList {u"Tom|Reid|Acme|info@acme.example"_s, u"Tom|Okafor|Acme|info@acme.example"_s},
        QStringList {u"Ada|Reid|Acme|416 555-0100"_s, u"Tom|Okafor|Acme|416 555-0100"_s, u"Mia|Chan|Acme|416 555-0100"_s},
        // Namesakes.
        QStringList {u"John|Smith|Acme"_s, u"John|Smith|Globex"_s},
        QStringList {u"Wei|Chen|Acme|wei@acme.example"_s, u"Wei|Chen|Globex|wei@globex.example"_s},
        QStringList {u"John A.|Smith|Acme"_s, u"John B.|Smith|Acme"_s},
        QStringList {u"John|Smith|Acme|linkedin.com/in/john1"_s, u"John|Smith|Acme|linkedin.com/in/john2"_s}));

TEST(Doubles, TakesASwitchboardNumberForWhatItIs)
{
    QStringList lines;
    for (const QString &name : {u"Ada|Reid"_s, u"Tom|Okafor"_s, u"Mia|Chan"_s, u"Lou|Silva"_s, u"Mia|Chang"_s})
        lines.append(name + u"|Acme|416 555-0100"_s);
    EXPECT_TRUE(Book(lines.first(4)).doubles().isEmpty());
}

TEST(Doubles, ComparesOrganizationsByWhatTheyAreCalled)
{
    const auto how = [](const QString &one, const QString &other) {
        return likeness(organizationName(one), organizationName(other));
    };
    EXPECT_EQ(how(u"The Globex Group, Inc."_s, u"globex group"_s), OrganizationLikeness::Same);
    EXPECT_EQ(how(u"A.B.C. Ltd"_s, u"ABC"_s), OrganizationLikeness::Same);
    EXPECT_EQ(how(u"Deloitte"_s, u"Deloitte Canada"_s), OrganizationLikeness::WrittenDifferently);
    EXPECT_EQ(how(u"University of Toronto"_s, u"University of Ottawa"_s), OrganizationLikeness::Different);
    EXPECT_EQ(how(u"Health"_s, u"Ministry of Health"_s), OrganizationLikeness::Different);
}

} // namespace
