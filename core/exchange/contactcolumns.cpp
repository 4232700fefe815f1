// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/contactcolumns.h"

#include "core/exchange/formulaguard.h"

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString withoutGuard(const QString &cell)
{
    if (cell.size() > 3 && cell.startsWith("=\""_L1) && cell.endsWith(u'"'))
        return cell.sliced(2, cell.size() - 3);
    return withoutFormulaGuard(cell);
}

} // namespace

ContactColumns::ContactColumns(const QStringList &headings, const ColumnMapping &mapping)
{
    for (const QString &heading : headings) {
        m_headings.append(heading.simplified());
        m_keys.append(headingKey(heading));
    }
    read(mapping.remembered);
    for (const ColumnChoice &choice : mapping.choices)
        choose(choice);
    compare();
    std::ranges::stable_sort(m_columns, {}, [](const Column &c) { return std::pair(c.meaning.rank, c.index); });
    m_identifies = has(ContactField::Given) || has(ContactField::Family) || has(ContactField::WholeName)
        || has(ContactField::FamilyThenGiven) || has(ContactField::Email) || has(ContactField::Organization);
}

void ContactColumns::read(const RememberedColumns &remembered)
{
    const auto recalled = recall(remembered, m_headings);
    m_remembered = recalled.has_value();
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        const auto meaning = headingMeaning(m_keys[i]);
        if (!recalled && meaning)
            m_columns.append({i, *meaning});
        else if (recalled && recalled->at(i))
            m_columns.append({i, meaning && meaning->field == recalled->at(i) ? *meaning : HeadingMeaning{*recalled->at(i)}, true});
    }
}

void ContactColumns::choose(const ColumnChoice &choice)
{
    const QString heading = choice.column.simplified();
    qsizetype at = m_headings.indexOf(heading, 0, Qt::CaseInsensitive);
    bool isNumber = false;
    if (const int number = heading.toInt(&isNumber); at < 0 && isNumber && number > 0 && number <= m_headings.size())
        at = number - 1;
    if (at < 0) {
        m_missing.append(choice.column);
        return;
    }
    m_columns.removeIf([at](const Column &c) { return c.index == at; });
    if (choice.field)
        m_columns.append({at, {*choice.field}, true});
}

// What the headings say together. Of what someone chose nothing changes.
void ContactColumns::compare()
{
    if (has(ContactField::Given) && !has(ContactField::Family)) {
        for (Column &column : m_columns) {
            if (m_keys[column.index] == "nom"_L1 && !column.chosen)
                column.meaning = {ContactField::Family, 0};
        }
    }
    if (has(ContactField::Role)) {
        m_columns.removeIf(
            [](const Column &c) { return c.meaning.field == ContactField::RoleOrCourtesy && !c.chosen; });
    }
}

QList<std::optional<ContactField>> ContactColumns::fields() const
{
    QList<std::optional<ContactField>> fields(m_headings.size());
    for (const Column &column : m_columns)
        fields[column.index] = column.meaning.field;
    return fields;
}

bool ContactColumns::has(ContactField field) const
{
    return std::ranges::any_of(m_columns, [field](const Column &c) { return c.meaning.field == field; });
}

ContactFileOrigin ContactColumns::origin() const
{
    const auto hasKey = [this](QLatin1StringView key) { return m_keys.contains(key); };
    if (hasKey("connectedon"_L1) || (hasKey("bookmarkedat"_L1) && hasKey("profiles"_L1)))
        return ContactFileOrigin::LinkedIn;
    if (hasKey("emailvalue"_L1) || hasKey("phonevalue"_L1) || hasKey("groupmembership"_L1)
        || hasKey("phoneticfirstname"_L1) || hasKey("givennameyomi"_L1))
        return ContactFileOrigin::Google;
    if (hasKey("primaryemail"_L1) || hasKey("premiereadresseelectronique"_L1))
        return ContactFileOrigin::Thunderbird;
    const bool outlookAddress = m_headings.contains("E-mail 2 Address"_L1) || hasKey("emaildisplayname"_L1)
        || hasKey("adressedemessagerie"_L1) || hasKey("adressemail"_L1);
    if (outlookAddress || (hasKey("emailaddress"_L1) && hasKey("businessphone"_L1)))
        return ContactFileOrigin::Outlook;
    return ContactFileOrigin::Plain;
}

QStringList ContactColumns::cells(ContactField field, const QStringList &row) const
{
    QStringList found;
    for (const Column &column : m_columns) {
        if (column.meaning.field != field || column.index >= row.size())
            continue;
        const QString cell = withoutGuard(row[column.index]).trimmed();
        if (!cell.isEmpty())
            found.append(cell);
    }
    return found;
}

QString ContactColumns::line(ContactField field, const QStringList &row) const
{
    return cells(field, row).value(0).simplified();
}

} // namespace Demitasse
