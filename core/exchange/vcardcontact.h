// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactcsv.h"
#include "core/exchange/vcardproperty.h"

#include <array>

namespace Demitasse {

/// One card: what is gathered of it, property by property, and the person whom that describes. Knows the habits of
/// vCard 2.1, 3.0 and 4.0, and of Apple, Google, Android, Outlook and Thunderbird.
class VCardContact
{
public:
    /// Letters and properties of one card, pictures left aside; a card of more is given up.
    static constexpr qsizetype mostBytes = 1024 * 1024;
    static constexpr qsizetype mostValues = 1000;

    /// Whether a property of this name matters; every other one need not be looked at.
    static bool takes(QByteArrayView name);
    void take(const VCardProperty &property);
    /// Whether it is given up; what is taken from then on is lost.
    bool isTooLong() const { return m_isTooLong; }

    /// The person, without the line. Fails as a row of a table does (RowNameless, AddressInvalid), with CardTooLong,
    /// and with CardNotOfPerson (what it is of, such as "group").
    Result<ContactCandidate> candidate() const;

    /// What a property can hold.
    enum class Field
    {
        WholeName,
        Names,
        Nickname,
        PhoneticGiven,
        PhoneticFamily,
        Pronouns,
        Email,
        Phone,
        Link,
        Profile,
        Address,
        Zone,
        Language,
        Organization,
        Title,
        Role,
        Tags,
        Remarks,
        Photo,
        Kind,
        Count
    };

private:
    const QList<VCardProperty> &all(Field field) const { return m_fields[static_cast<size_t>(field)]; }
    /// The first that says something, or nothing.
    QString line(Field field) const;
    QStringList lines(Field field) const;

    void readNames(ContactCandidate &candidate) const;
    void readReach(Contact &contact) const;
    void readPlace(Contact &contact) const;
    void readOrganization(ContactCandidate &candidate) const;
    void readTags(Contact &contact) const;

    std::array<QList<VCardProperty>, static_cast<size_t>(Field::Count)> m_fields;
    qsizetype m_bytes = 0;
    qsizetype m_values = 0;
    bool m_isTooLong = false;
};

} // namespace Demitasse
