// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactrow.h"

#include "core/exchange/contactwords.h"
#include "core/rules/address.h"
#include "core/rules/fold.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

// How Google joins several values in one cell.
constexpr auto joint = ":::"_L1;

QStringList splitCell(QString cell, QStringView separators)
{
    cell.replace(joint, u"\n"_s);
    QStringList parts;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= cell.size(); ++i) {
        if (i < cell.size() && cell[i] != u'\n' && !separators.contains(cell[i]))
            continue;
        const QString part = cell.sliced(begin, i - begin).simplified();
        if (!part.isEmpty())
            parts.append(part);
        begin = i + 1;
    }
    return parts;
}

void appendNew(QStringList &list, const QString &text)
{
    if (!list.contains(text, Qt::CaseInsensitive))
        list.append(text);
}

QString joined(const QString &first, const QString &second)
{
    return QString(first + u' ' + second).trimmed();
}

// Whether a whole name says no more than its parts do.
bool saysTheSame(const QString &whole, const Contact &contact)
{
    const QString folded = fold(whole);
    return folded == fold(joined(contact.given, contact.family))
        || folded == fold(joined(contact.family, contact.given))
        || folded == fold(QString(contact.family + ", "_L1 + contact.given));
}

void readNames(Contact &contact, const ContactColumns &columns, const QStringList &row)
{
    contact.given = columns.line(ContactField::Given, row);
    contact.family = columns.line(ContactField::Family, row);
    contact.preferred = columns.line(ContactField::Preferred, row);
    const QString middle = columns.line(ContactField::Middle, row);
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
    if (whole.isEmpty() && !middle.isEmpty())
        whole = joined(joined(contact.given, middle), contact.family);
    if (contact.given.isEmpty() && !whole.isEmpty()) {
        const NameParts parts = splitName(whole);
        contact.given = parts.given;
        contact.family = parts.family;
    } else if (saysTheSame(whole, contact)) {
        whole.clear();
    }
    contact.fullName = whole;
}

bool isPlaceholder(const QString &text)
{
    if (text.size() > 8)
        return false;
    static const QStringList placeholders{u"-"_s, u"--"_s, u"."_s, u"?"_s, u"—"_s, u"n/a"_s, u"na"_s, u"n.a."_s,
        u"none"_s, u"null"_s, u"nil"_s, u"unknown"_s, u"aucun"_s, u"s/o"_s, u"inconnu"_s};
    return placeholders.contains(text, Qt::CaseInsensitive);
}

QString bareAddress(QString text)
{
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text.remove(0, 7);
    while (text.size() > 1 && text.startsWith(u'\'') && text.endsWith(u'\''))
        text = text.sliced(1, text.size() - 2);
    return text;
}

// The addresses of "a@x.org; b@x.org" and of "Ada <a@x.org>".
QStringList addressesIn(const QString &part)
{
    if (!part.contains(u'<'))
        return splitCell(part, u" ,;\t");
    static const QRegularExpression inBrackets(u"<([^<>]*)>"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : inBrackets.globalMatch(part))
        found.append(match.captured(1).trimmed());
    return found;
}

// Takes what is an address, and gives back what is none.
QStringList readEmails(Contact &contact, const QStringList &cells)
{
    QStringList bad;
    for (const QString &cell : cells) {
        for (const QString &part : splitCell(cell, u"")) {
            const qsizetype before = contact.emails.size();
            QStringList strange;
            for (const QString &text : addressesIn(part)) {
                const QString address = bareAddress(text);
                if (isSafeAddress(address))
                    appendNew(contact.emails, address);
                else
                    strange.append(text);
            }
            if (strange.isEmpty() && contact.emails.size() == before && !addressesIn(part).isEmpty())
                continue;
            if (contact.emails.size() == before)
                strange = {part};
            strange.removeIf(isPlaceholder);
            bad += strange;
        }
    }
    return bad;
}

void readReach(Contact &contact, const ContactColumns &columns, const QStringList &row)
{
    for (const QString &cell : columns.cells(ContactField::Phone, row)) {
        for (const QString &phone : splitCell(cell, u";"))
            appendNew(contact.phones, phone);
    }
    for (const QString &cell : columns.cells(ContactField::Link, row)) {
        for (const QString &link : splitCell(cell, u" \t"))
            appendNew(contact.links, link);
    }
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
        for (QString tag : splitCell(cell, u";,")) {
            if (tag.startsWith("* my"_L1))
                continue;
            if (tag.startsWith("* "_L1))
                tag.remove(0, 2);
            appendNew(contact.tags, tag);
        }
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
    const QStringList badEmails = readEmails(contact, columns.cells(ContactField::Email, row));
    candidate.organization = columns.line(ContactField::Organization, row);

    const bool named = !displayName(contact).isEmpty();
    if (!named && !badEmails.isEmpty())
        return failure(ErrorCode::AddressInvalid, {badEmails.first()});
    if (!named && candidate.organization.isEmpty())
        return failure(ErrorCode::RowNameless);

    for (const QString &unit : columns.cells(ContactField::Unit, row))
        appendNew(candidate.units, unit.simplified());
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
        candidate.paths += splitCell(cell, u";");
    QString remarks = QStringList(columns.cells(ContactField::Remarks, row) + badEmails).join(u'\n');
    contact.remarks = remarks.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return candidate;
}

} // namespace Demitasse
