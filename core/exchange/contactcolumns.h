// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/contactcsv.h"
#include "core/exchange/headingwords.h"

#include <QList>
#include <QStringList>

namespace Demitasse {

/// Which column of a file holds what, as its headings tell together: "Nom" is a family name beside "Prénom" and a whole
/// name alone; "Title" is a role unless "Job Title" is there too.
class ContactColumns
{
public:
    explicit ContactColumns(const QStringList &headings);

    /// How many columns are known; none of them is when none tells one person from another.
    int known() const { return static_cast<int>(m_columns.size()); }
    const QStringList &headings() const { return m_headings; }
    /// Headings that no field takes.
    const QStringList &unused() const { return m_unused; }
    ContactFileOrigin origin() const;

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
    };

    bool has(ContactField field) const;

    QStringList m_headings;
    QStringList m_keys;
    QStringList m_unused;
    QList<Column> m_columns;
};

} // namespace Demitasse
