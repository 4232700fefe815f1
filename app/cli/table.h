// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

#include <utility>

namespace Demitasse {

/// Rows for people, in columns that line up. Makes every cell safe for a terminal and cuts what is very long.
class Table
{
public:
    explicit Table(QStringList headings);

    void add(const QStringList &cells);
    bool isEmpty() const { return m_rows.size() == 1; }
    QString text() const;

private:
    QList<QStringList> m_rows;
};

/// What is known of one thing, a label and a value a line; lines without a value are left out.
QString labelled(const QList<std::pair<QString, QString>> &lines);

} // namespace Demitasse
