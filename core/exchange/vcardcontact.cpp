// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/vcardcontact.h"

#include "core/exchange/contactpieces.h"
#include "core/exchange/contactwords.h"
#include "core/exchange/photoscaling.h"
#include "core/exchange/profilelinks.h"

#include <QTimeZone>
#include <QUrl>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

using Field = VCardContact::Field;

struct PropertyMeaning
{
    QByteArrayView name;
    Field field;
};

constexpr std::array meanings{
    PropertyMeaning{"FN", Field::WholeName},
    PropertyMeaning{"N", Field::Names},
    PropertyMeaning{"NICKNAME", Field::Nickname},
    PropertyMeaning{"X-NICKNAME", Field::Nickname},
    PropertyMeaning{"X-PHONETIC-FIRST-NAME", Field::PhoneticGiven},
    PropertyMeaning{"X-PHONETIC-LAST-NAME", Field::PhoneticFamily},
    PropertyMeaning{"PRONOUNS", Field::Pronouns},
    PropertyMeaning{"X-PRONOUNS", Field::Pronouns},
    PropertyMeaning{"EMAIL", Field::Email},
    PropertyMeaning{"TEL", Field::Phone},
    PropertyMeaning{"URL", Field::Link},
    PropertyMeaning{"IMPP", Field::Link},
    PropertyMeaning{"X-SOCIALPROFILE", Field::Profile},
    PropertyMeaning{"SOCIALPROFILE", Field::Profile},
    PropertyMeaning{"X-LINKEDIN", Field::Profile},
    PropertyMeaning{"X-LINKEDIN-URL", Field::Profile},
    PropertyMeaning{"X-GITHUB", Field::Profile},
    PropertyMeaning{"X-TWITTER", Field::Profile},
    PropertyMeaning{"ADR", Field::Address},
    PropertyMeaning{"TZ", Field::Zone},
    PropertyMeaning{"LANG", Field::Language},
    PropertyMeaning{"ORG", Field::Organization},
    PropertyMeaning{"TITLE", Field::Title},
    PropertyMeaning{"ROLE", Field::Role},
    PropertyMeaning{"CATEGORIES", Field::Tags},
    PropertyMeaning{"NOTE", Field::Remarks},
    PropertyMeaning{"PHOTO", Field::Photo},
    PropertyMeaning{"KIND", Field::Kind},
    PropertyMeaning{"X-ADDRESSBOOKSERVER-KIND", Field::Kind},
};

const PropertyMeaning *meaningOf(QByteArrayView name)
{
    const auto found = std::ranges::find(meanings, name, &PropertyMeaning::name);
    return found == meanings.end() ? nullptr : &*found;
}

// A voice at the other end is likelier to be wanted than a fax or a pager.
int rank(const VCardProperty &property)
{
    const bool isMachine = property.isOfType("FAX") || property.isOfType("PAGER") || property.isOfType("MODEM");
    return property.preference() + (isMachine ? 1000 : 0);
}

// RFC 3966: `tel:+1-418-656-9254;ext=102`.
QString phoneNumber(const QString &value)
{
    if (!value.startsWith("tel:"_L1, Qt::CaseInsensitive))
        return value;
    const QStringList parts = QUrl::fromPercentEncoding(value.sliced(4).toUtf8()).split(u';');
    QString number = parts.first();
    for (const QString &part : parts) {
        if (part.startsWith("ext="_L1, Qt::CaseInsensitive))
            number += " ext. "_L1 + part.sliced(4);
    }
    return number.simplified();
}

// Google writes `http\://`, and what copies that escapes the backslash.
QString linkIn(const VCardProperty &property)
{
    const QString link = property.line();
    const bool isTwiceEscaped = link.startsWith("http\\:"_L1) || link.startsWith("https\\:"_L1);
    return isTwiceEscaped ? QString(link).remove(u'\\') : link;
}

// RFC 2397 as far as pictures use it, or the bytes themselves.
QByteArray pictureIn(const VCardProperty &property)
{
    const QByteArray bytes = property.bytes();
    const qsizetype comma = bytes.startsWith("data:") ? bytes.indexOf(',') : -1;
    return comma < 0 ? bytes : QByteArray::fromBase64(bytes.sliced(comma + 1));
}

bool isElsewhere(const VCardProperty &picture)
{
    return picture.startsWith("http:") || picture.startsWith("https:") || picture.startsWith("cid:");
}

QString profileIn(const VCardProperty &property)
{
    const QString value = linkIn(property);
    if (property.name().startsWith("X-") && property.name() != "X-SOCIALPROFILE")
        return profileLink(QString::fromLatin1(property.name().split('-').value(1)), value);
    if (value.startsWith("http"_L1, Qt::CaseInsensitive))
        return value;
    const QString user = QString::fromUtf8(property.parameter("X-USER"));
    const QString service = QString::fromUtf8(property.parameter("SERVICE-TYPE") + property.parameter("TYPE"));
    return profileLink(service.section(u',', 0, 0), user.isEmpty() ? value.section(u':', -1) : user);
}

bool isTag(const QString &text)
{
    return !text.isEmpty() && text != "myContacts"_L1 && !text.startsWith("* my"_L1);
}

} // namespace

bool VCardContact::takes(QByteArrayView name)
{
    return meaningOf(name) != nullptr;
}

void VCardContact::take(const VCardProperty &property)
{
    const PropertyMeaning *meaning = meaningOf(property.name());
    if (!meaning || m_isTooLong)
        return;
    QList<VCardProperty> &known = m_fields[static_cast<size_t>(meaning->field)];
    if (meaning->field != Field::Photo) {
        m_bytes += property.size();
        ++m_values;
    } else if (!known.isEmpty() || isElsewhere(property)) {
        return;
    }
    m_isTooLong = m_bytes > mostBytes || m_values > mostValues;
    if (m_isTooLong) {
        m_fields = {};
        return;
    }
    const auto behind = std::ranges::upper_bound(known, rank(property), {}, rank);
    known.insert(behind, property);
}

QString VCardContact::line(Field field) const
{
    for (const VCardProperty &property : all(field)) {
        if (const QString line = property.line(); !line.isEmpty())
            return line;
    }
    return {};
}

QStringList VCardContact::lines(Field field) const
{
    QStringList lines;
    for (const VCardProperty &property : all(field)) {
        if (const QString line = property.line(); !line.isEmpty() && !isPlaceholder(line))
            lines.append(line);
    }
    return lines;
}

void VCardContact::readNames(ContactCandidate &candidate) const
{
    Contact &contact = candidate.contact;
    const QStringList names = all(Field::Names).isEmpty() ? QStringList() : all(Field::Names).first().parts(u";");
    contact.family = names.value(0);
    contact.given = names.value(1);
    const QString whole = line(Field::WholeName);
    const bool isCompany = contact.given.isEmpty() && contact.family.isEmpty() && whole == candidate.organization;
    if (isCompany)
        contact.fullName = whole;
    else
        settleNames(contact, whole, names.value(2));
    if (!all(Field::Nickname).isEmpty())
        contact.preferred = all(Field::Nickname).first().parts(u",").value(0);
    contact.pronunciation = QString(line(Field::PhoneticGiven) + u' ' + line(Field::PhoneticFamily)).trimmed();
    contact.pronouns = line(Field::Pronouns);
}

void VCardContact::readReach(Contact &contact) const
{
    QStringList phones = lines(Field::Phone);
    std::ranges::transform(phones, phones.begin(), phoneNumber);
    phones.removeAll(QString());
    appendNew(contact.phones, phones);
    QStringList links;
    for (const VCardProperty &property : all(Field::Link))
        links.append(linkIn(property));
    for (const VCardProperty &property : all(Field::Profile))
        links.append(profileIn(property));
    links.removeIf([](const QString &link) { return link.isEmpty() || isPlaceholder(link); });
    appendNew(contact.links, links);
}

void VCardContact::readPlace(Contact &contact) const
{
    for (const VCardProperty &address : all(Field::Address)) {
        if (contact.city.isEmpty())
            contact.city = address.parts(u";").value(3);
    }
    for (const QString &zone : lines(Field::Zone)) {
        if (contact.zone.isEmpty() && zone.contains(u'/') && QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
            contact.zone = zone;
    }
    for (const QString &language : lines(Field::Language)) {
        if (contact.language.isEmpty())
            contact.language = languageIn(language);
    }
}

void VCardContact::readOrganization(ContactCandidate &candidate) const
{
    for (const VCardProperty &organization : all(Field::Organization)) {
        QStringList units = organization.parts(u";");
        units.removeAll(QString());
        if (units.isEmpty())
            continue;
        candidate.organization = units.takeFirst();
        candidate.units = units;
        return;
    }
}

void VCardContact::readTags(Contact &contact) const
{
    for (const VCardProperty &categories : all(Field::Tags)) {
        QStringList tags = categories.parts(u",;");
        tags.removeIf(std::not_fn(isTag));
        appendNew(contact.tags, tags);
    }
}

Result<ContactCandidate> VCardContact::candidate() const
{
    if (m_isTooLong)
        return failure(ErrorCode::CardTooLong);
    const QString kind = line(Field::Kind).toLower();
    if (!kind.isEmpty() && kind != "individual"_L1 && kind != "org"_L1)
        return failure(ErrorCode::CardNotOfPerson, {kind});

    ContactCandidate candidate;
    Contact &contact = candidate.contact;
    readOrganization(candidate);
    readNames(candidate);
    const QStringList badEmails = takeEmails(contact, lines(Field::Email));
    const bool named = !displayName(contact).isEmpty();
    if (!named && !badEmails.isEmpty())
        return failure(ErrorCode::AddressInvalid, {badEmails.first()});
    if (!named && candidate.organization.isEmpty())
        return failure(ErrorCode::RowNameless);

    readReach(contact);
    readPlace(contact);
    const QString title = line(Field::Title);
    contact.role = title.isEmpty() ? line(Field::Role) : title;
    readTags(contact);
    QStringList remarks;
    for (const VCardProperty &note : all(Field::Remarks))
        remarks.append(note.text().trimmed());
    remarks.removeAll(QString());
    contact.remarks = (remarks + badEmails).join(u'\n');
    if (!all(Field::Photo).isEmpty()) {
        candidate.photo = photoFrom(pictureIn(all(Field::Photo).first()));
        candidate.photoUnreadable = !candidate.photo;
    }
    if (contact.tags.size() + contact.emails.size() + candidate.units.size() > mostValues)
        return failure(ErrorCode::CardTooLong);
    return candidate;
}

} // namespace Demitasse
