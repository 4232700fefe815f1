// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactcsv.h"
#include "core/exchange/headingwords.h"

#include <QList>
#include <QStringList>

namespace Demitasse {

/// Which column of a file holds what, as someone said it does and as its headings tell together: "Nom" is a family name
/// beside "Prénom" and a whole name alone; "Title" is a role unless "Job Title" is there too.
class ContactColumns
{
public:
    explicit ContactColumns(const QStringList &headings, const ColumnMapping &mapping = {});

    /// How many columns are known; none of them is when none tells one person from another.
    int known() const { return m_identifies ? static_cast<int>(m_columns.size()) : 0; }
    const QStringList &headings() const { return m_headings; }
    /// What each column holds, whether or not they tell one person from another.
    QList<std::optional<ContactField>> fields() const;
    ContactFileOrigin origin() const;
    /// Whether these headings were matched before.
    bool isRemembered() const { return m_remembered; }
    /// The choices of the mapping that name no column here.
    const QStringList &missing() const { return m_missing; }

    /// The cells of a row that hold a field, the best first, without blank ones, a spreadsheet's guard against formulas
    /// taken off.
    QStringList cells(ContactField field, const QStringList &row) const;
    /// The best of them on one line, or nothing.
    QString line(ContactField field, const QStringList &row) const;

private:
    struct Column
    {
        qsizetype index = 0;
        HeadingMeaning meaning;
        bool chosen = false;
    };

    void read(const RememberedColumns &remembered);
    void choose(const ColumnChoice &choice);
    void compare();
    bool has(ContactField field) const;

    QStringList m_headings;
    QStringList m_keys;
    QStringList m_missing;
    QList<Column> m_columns;
    bool m_remembered = false;
    bool m_identifies = false;
};

} // namespace Demitasse
