// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/table.h"

#include "app/cli/safetext.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int WidestCell = 60;
constexpr auto Gap = "  "_L1;

QString padded(const QString &text, int columns)
{
    return text + QString(std::max(columns - columnsOf(text), 0), u' ');
}

QString withoutTrailingSpace(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

} // namespace

Table::Table(QStringList headings)
    : m_rows {std::move(headings)}
{
}

void Table::add(const QStringList &cells)
{
    QStringList row;
    for (const QString &cell : cells)
        row.append(cutTo(safeLine(cell), WidestCell));
    m_rows.append(row);
}

QString Table::text() const
{
    QList<int> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], columnsOf(row[i]));
    }
    QStringList lines;
    for (const QStringList &row : m_rows) {
        QStringList cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.append(padded(row[i], widths[i]));
        lines.append(withoutTrailingSpace(cells.join(Gap)));
    }
    return lines.join(u'\n');
}

QString labelled(const QList<std::pair<QString, QString>> &lines)
{
    int width = 0;
    for (const auto &[label, value] : lines)
        width = std::max(width, value.isEmpty() ? 0 : columnsOf(label));
    QStringList text;
    for (const auto &[label, value] : lines) {
        if (!value.isEmpty())
            text.append(padded(label, width) + Gap + safeLine(value));
    }
    return text.join(u'\n');
}

} // namespace Demitasse
