// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/rules/people.h"

#include "core/rules/fold.h"
#include "tests/core/rules/peoplewords.h"

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QStringList listOf(const char16_t *text, QChar between)
{
    return QString::fromUtf16(text).split(between, Qt::SkipEmptyParts);
}

QString plain(const QString &text)
{
    return fold(text).remove(u'\'').remove(u' ').remove(u'-');
}

QString withCapital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1).toLower();
}

} // namespace

CrowdMaker::CrowdMaker(const Shape &shape)
    : m_shape(shape)
    , m_random(shape.seed)
{
    const QStringList names = listOf(organizationNames, u',');
    const QStringList endings = listOf(organizationEndings, u',');
    const QStringList cities = listOf(cityNames, u',');
    for (const QString &city : cities)
        m_organizations += {u"University of "_s + city, u"Ministry of "_s + city + u" Affairs"_s};
    for (const QString &name : names) {
        for (const QString &ending : endings)
            m_organizations.append(name + u' ' + ending + (m_organizations.size() % 3 ? u""_s : u" Inc."_s));
    }
    std::shuffle(m_organizations.begin(), m_organizations.end(), m_random);
    m_organizations.resize(std::min<qsizetype>(m_shape.organizations, m_organizations.size()));
}

int CrowdMaker::below(int limit)
{
    return static_cast<int>(m_random() % static_cast<unsigned>(limit));
}

bool CrowdMaker::chance(int percent)
{
    return below(100) < percent;
}

const QString &CrowdMaker::oneOf(const QStringList &list)
{
    return list[below(static_cast<int>(list.size()))];
}

ContactId CrowdMaker::nextId()
{
    return {QUuid(++m_next, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1)};
}

QString CrowdMaker::number()
{
    return u"+1 %1 %2 %3"_s.arg(oneOf({u"416"_s, u"514"_s, u"613"_s, u"604"_s}))
        .arg(200 + below(800))
        .arg(below(10000), 4, 10, QChar(u'0'));
}

OrganizationId CrowdMaker::organizationId(const QString &name)
{
    OrganizationId &id = m_organizationIds[name];
    if (id.isNull()) {
        id = {QUuid(++m_next, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2)};
        m_crowd.organizations.insert(id, name);
    }
    return id;
}

CrowdMaker::Person CrowdMaker::newPerson()
{
    for (;;) {
        const int which = below(static_cast<int>(cultures.size()));
        if (m_shape.withoutEvery > 0 && which % m_shape.withoutEvery == 0)
            continue;
        const Culture &culture = cultures[static_cast<size_t>(which)];
        Person person;
        person.given = oneOf(listOf(culture.givens, u' '));
        person.family = oneOf(listOf(culture.families, u' '));
        if (chance(12))
            person.family += u'-' + oneOf(listOf(culture.families, u' '));
        person.organization = below(static_cast<int>(m_organizations.size()));
        if (!m_used.insert(person.given + u'|' + person.family + u'|' + m_organizations[person.organization]).second)
            continue;
        fill(person);
        return person;
    }
}

void CrowdMaker::fill(Person &person)
{
    const QString &organization = m_organizations[person.organization];
    const QString domain = plain(organization).remove(u'.') + u".example"_s;
    Contact &contact = person.contact;
    contact.given = person.given;
    contact.family = person.family;
    contact.organization = organizationId(organization);
    contact.role = chance(80) ? oneOf(listOf(roleNames, u',')) : QString();
    contact.city = chance(50) ? oneOf(listOf(cityNames, u',')) : QString();
    QString local = chance(60) ? plain(person.given) + u'.' + plain(person.family)
                               : plain(person.given).left(1) + plain(person.family);
    for (int n = 2; !m_used.insert(local + u'@' + domain).second; ++n)
        local = plain(person.given) + u'.' + plain(person.family) + QString::number(n);
    if (chance(75))
        contact.emails.append(local + u'@' + domain);
    if (chance(10))
        contact.emails.append(u"info@"_s + domain);
    if (chance(35))
        contact.phones.append(number());
    else if (chance(40))
        contact.phones.append(u"+1 416 555 %1"_s.arg(person.organization, 4, 10, QChar(u'0')));
    if (chance(30))
        contact.links.append(u"https://www.linkedin.com/in/%1-%2"_s.arg(plain(person.given)).arg(m_random()));
}

Contact &CrowdMaker::put(Contact contact)
{
    contact.id = nextId();
    m_crowd.contacts.append(std::move(contact));
    return m_crowd.contacts.last();
}

QString CrowdMaker::typed(const QString &name, bool transposed)
{
    QString slip = name;
    if (name.size() < 4)
        return slip;
    const int at = 1 + below(static_cast<int>(name.size()) - 2);
    if (!name[at].isLower() || !name[at + 1].isLower())
        return slip;
    if (transposed) {
        slip[at] = name[at + 1];
        slip[at + 1] = name[at];
        return slip;
    }
    switch (below(3)) {
    case 0: return slip.remove(at, 1);
    case 1: return slip.insert(at, name[at]);
    default: slip[at] = QChar(u'a' + below(26)); return slip;
    }
}

void CrowdMaker::varyName(DoubleKind kind, const Person &original, Contact &twin)
{
    switch (kind) {
    case DoubleKind::Accents: {
        twin.given = withCapital(fold(original.given));
        twin.family = chance(50) ? fold(original.family).toUpper() : withCapital(fold(original.family));
        break;
    }
    case DoubleKind::Initial: twin.given = original.given.left(1) + u'.'; break;
    case DoubleKind::Order:
        if (chance(50))
            std::swap(twin.given, twin.family);
        else {
            twin.fullName = original.family + u' ' + original.given;
            twin.given.clear();
            twin.family.clear();
        }
        break;
    case DoubleKind::Nickname:
        for (const QString &pair : listOf(shortForms, u' ')) {
            if (pair.section(u'/', 0, 0) == original.given)
                twin.given = pair.section(u'/', 1);
        }
        break;
    case DoubleKind::Transposed:
    case DoubleKind::Mistyped: {
        const bool inFamily = original.given.size() < 5 || (original.family.size() >= 5 && chance(60));
        QString &name = inFamily ? twin.family : twin.given;
        name = typed(name, kind == DoubleKind::Transposed);
        break;
    }
    case DoubleKind::DoubleFamilyName: {
        const int part = below(2);
        twin.family = original.family.section(u'-', part, part);
        break;
    }
    case DoubleKind::MarriedName: twin.family = newPerson().family; break;
    case DoubleKind::Phone: twin.given = original.given.left(1) + u'.'; break;
    case DoubleKind::Profile: twin.family.clear(); break;
    case DoubleKind::MissingOrganization:
    case DoubleKind::OrganizationWritten: break;
    }
}

bool CrowdMaker::vary(DoubleKind kind, Person &original, Contact &twin)
{
    varyName(kind, original, twin);
    const QString &organization = m_organizations[original.organization];
    const bool stays = twin.given == original.given && twin.family == original.family && twin.fullName.isEmpty();
    switch (kind) {
    case DoubleKind::MarriedName: twin.emails = original.contact.emails; return !stays && !twin.emails.isEmpty() && !twin.emails.first().startsWith(u"info@"_s);
    case DoubleKind::Phone:
        original.contact.phones = {number()};
        twin.phones = {original.contact.phones.first().mid(2).replace(u' ', u'-')};
        twin.organization.reset();
        return true;
    case DoubleKind::Profile:
        twin.links = original.contact.links;
        return !twin.links.isEmpty();
    case DoubleKind::MissingOrganization:
        twin.organization.reset();
        twin.role = original.contact.role;
        twin.city = original.contact.city;
        twin.phones = original.contact.phones;
        if (!twin.phones.isEmpty())
            return !twin.phones.first().contains(u" 416 555 "_s);
        return !twin.role.isEmpty() && !twin.city.isEmpty();
    case DoubleKind::OrganizationWritten: {
        QString other = organization;
        if (other.startsWith(u"University of "_s))
            other = other.section(u' ', 2) + u" University"_s;
        else if (other.endsWith(u" Inc."_s))
            other.chop(5);
        else
            other = chance(50) ? u"The "_s + other : other + u", Ltd."_s;
        twin.organization = organizationId(other);
        return true;
    }
    case DoubleKind::Accents: return !stays;
    case DoubleKind::Initial:
    case DoubleKind::Order:
    case DoubleKind::Nickname:
    case DoubleKind::Transposed:
    case DoubleKind::Mistyped:
    case DoubleKind::DoubleFamilyName: break;
    }
    return !stays && (!twin.family.isEmpty() || !twin.fullName.isEmpty());
}

void CrowdMaker::addDouble(DoubleKind kind)
{
    for (;;) {
        Person original = newPerson();
        Contact twin;
        twin.given = original.given;
        twin.family = original.family;
        twin.organization = original.contact.organization;
        if (chance(40))
            twin.role = original.contact.role;
        if (chance(35))
            twin.emails = {u"%1%2@gmail.com"_s.arg(plain(original.family)).arg(m_random() % 10000)};
        if (chance(20))
            twin.phones = {number()};
        if (!vary(kind, original, twin))
            continue;
        const ContactId first = put(original.contact).id;
        const ContactId second = put(twin).id;
        m_crowd.doubles.insert({first, second}, kind);
        return;
    }
}

void CrowdMaker::addLookalikes(int kind)
{
    Person one = newPerson();
    Person other = newPerson();
    Contact &a = one.contact;
    Contact &b = other.contact;
    b.family = a.family;
    b.links.clear();
    b.emails.clear();
    if (kind < 5)
        b.organization = a.organization;
    switch (kind) {
    case 0: // Father and son at one firm, told apart by what is after the name.
        b.given = a.given;
        a.family += u" Sr."_s;
        b.family += u" Jr."_s;
        break;
    case 1: // Father and son whom only their addresses tell apart.
        b.given = a.given;
        a.emails = {plain(a.given) + u'.' + plain(a.family) + u"@family%1.example"_s.arg(m_next)};
        b.emails = {plain(a.given) + u'.' + plain(a.family) + u"2@family%1.example"_s.arg(m_next)};
        break;
    case 2: // Twins with one initial.
        b.phones = a.phones;
        for (int tries = 0; tries < 200 && (b.given.front() != a.given.front() || b.given == a.given); ++tries)
            b.given = newPerson().given;
        if (b.given == a.given)
            return;
        break;
    case 3: // A couple with one address.
        if (b.given == a.given)
            return;
        a.emails = b.emails = {plain(a.family) + u".home%1@gmail.com"_s.arg(m_next)};
        break;
    case 4: // Colleagues behind one number and one mailbox.
        b.family = newPerson().family;
        a.emails = b.emails = {u"info@"_s + plain(m_organizations[one.organization]) + u".example"_s};
        a.phones = b.phones = {u"+1 416 555 9%1"_s.arg(one.organization, 3, 10, QChar(u'0'))};
        break;
    default: // Namesakes elsewhere.
        b.given = a.given;
        if (b.organization == a.organization)
            return;
    }
    put(a);
    put(b);
}

Crowd CrowdMaker::make()
{
    for (int i = 0; i < m_shape.doubles; ++i)
        addDouble(static_cast<DoubleKind>(i % 12));
    for (int i = 0; i < m_shape.lookalikes; ++i)
        addLookalikes(i % 6);
    while (m_crowd.contacts.size() < m_shape.contacts)
        put(newPerson().contact);
    std::shuffle(m_crowd.contacts.begin(), m_crowd.contacts.end(), m_random);
    return m_crowd;
}

} // namespace Demitasse
