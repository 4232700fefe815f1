// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactrow.h"

#include "core/exchange/contactpieces.h"
#include "core/exchange/contactwords.h"
#include "core/rules/address.h"
#include "core/rules/fold.h"

#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

void readNames(Contact &contact, const ContactColumns &columns, const QStringList &row)
{
    contact.given = columns.line(ContactField::Given, row);
    contact.family = columns.line(ContactField::Family, row);
    contact.preferred = columns.line(ContactField::Preferred, row);
    const QString familyFirst = columns.line(ContactField::FamilyThenGiven, row);
    QString whole = columns.line(ContactField::WholeName, row);
    if (isSafeAddress(whole))
        whole.clear();
    if (whole.isEmpty() && familyFirst.contains(u','))
        whole = familyFirst;
    else if (whole.isEmpty() && contact.given.isEmpty() && contact.family.isEmpty() && !familyFirst.isEmpty()) {
        const qsizetype space = familyFirst.lastIndexOf(u' ');
        contact.family = familyFirst.left(std::max<qsizetype>(space, 0));
        contact.given = familyFirst.mid(space + 1);
    }

    const bool wholeIsFamily = contact.family.isEmpty() && !contact.given.isEmpty() && !whole.isEmpty()
        && !fold(whole).contains(fold(contact.given));
    if (wholeIsFamily)
        contact.family = std::exchange(whole, {});
    settleNames(contact, whole, columns.line(ContactField::Middle, row));
}

void readReach(Contact &contact, const ContactColumns &columns, const QStringList &row)
{
    for (const QString &cell : columns.cells(ContactField::Phone, row))
        appendNew(contact.phones, splitValues(cell, u";"));
    for (const QString &cell : columns.cells(ContactField::Link, row))
        appendNew(contact.links, splitValues(cell, u" \t"));
    contact.phones.removeIf(isPlaceholder);
    contact.links.removeIf(isPlaceholder);
    contact.city = columns.line(ContactField::City, row);
    const QString zone = columns.line(ContactField::Zone, row);
    if (!zone.isEmpty() && QTimeZone::isTimeZoneIdAvailable(zone.toLatin1()))
        contact.zone = zone;
    contact.language = languageIn(columns.line(ContactField::Language, row));
}

void readTags(Contact &contact, const QStringList &cells)
{
    for (const QString &cell : cells) {
        QStringList tags = splitValues(cell, u";,");
        tags.removeIf([](const QString &tag) { return tag.startsWith("* my"_L1); });
        for (QString &tag : tags)
            tag.remove(0, tag.startsWith("* "_L1) ? 2 : 0);
        appendNew(contact.tags, tags);
    }
}

void readPipeline(Contact &contact, const ContactColumns &columns, const QStringList &row)
{
    contact.stage = stageIn(columns.line(ContactField::Stage, row)).value_or(Stage::Identified);
    contact.source = sourceIn(columns.line(ContactField::Source, row));
    contact.warmth = warmthIn(columns.line(ContactField::Warmth, row));
    contact.foundWhere = columns.line(ContactField::FoundWhere, row);
    contact.commonGround = columns.line(ContactField::CommonGround, row);
}

} // namespace

Result<ContactCandidate> readContactRow(const ContactColumns &columns, const QStringList &row)
{
    ContactCandidate candidate;
    Contact &contact = candidate.contact;
    readNames(contact, columns, row);
    const QStringList badEmails = takeEmails(contact, columns.cells(ContactField::Email, row));
    candidate.organization = columns.line(ContactField::Organization, row);

    const bool named = !displayName(contact).isEmpty();
    if (!named && !badEmails.isEmpty())
        return failure(ErrorCode::AddressInvalid, {badEmails.first()});
    if (!named && candidate.organization.isEmpty())
        return failure(ErrorCode::RowNameless);

    for (const QString &unit : columns.cells(ContactField::Unit, row))
        appendNew(candidate.units, {unit.simplified()});
    // A department alone is what the person works for, as far as anyone knows.
    if (candidate.organization.isEmpty() && !candidate.units.isEmpty())
        candidate.organization = candidate.units.takeFirst();
    candidate.units.removeAll(candidate.organization);

    readReach(contact, columns, row);
    readTags(contact, columns.cells(ContactField::Tags, row));
    readPipeline(contact, columns, row);
    contact.pronunciation = columns.cells(ContactField::Pronunciation, row).join(u' ').simplified();
    contact.pronouns = columns.line(ContactField::Pronouns, row);
    contact.role = columns.line(ContactField::Role, row);
    if (contact.role.isEmpty())
        contact.role = columns.line(ContactField::RoleOrCourtesy, row);
    for (const QString &cell : columns.cells(ContactField::Paths, row))
        candidate.paths += splitValues(cell, u";");
    QString remarks = QStringList(columns.cells(ContactField::Remarks, row) + badEmails).join(u'\n');
    contact.remarks = remarks.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return candidate;
}

} // namespace Demitasse
