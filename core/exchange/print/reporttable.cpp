// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/reportsheet.h"

#include <algorithm>
#include <numeric>

namespace Demitasse {

namespace {

constexpr double CellGap = 10 * Point;
constexpr double RowPadding = 3 * Point;
constexpr double BarColumn = 110 * Point;
constexpr double BarHeight = 7 * Point;
/// A row is no higher, so that it always fits on a page; what is left goes on in the next.
constexpr qsizetype MostCellLines = 30;
constexpr qsizetype MeasuredLength = 60;

constexpr Face CellFace {9};
constexpr Face CellNameFace {9, true};
constexpr Face CellHeadFace {8.5, true, Ink::Quiet};

/// As wide as what stands in them, as long as that is no more than a fair share of what is left; the wide ones share the
/// rest alike.
QList<double> shared(QList<double> widths, double room)
{
    const double wanted = std::accumulate(widths.cbegin(), widths.cend(), 0.0);
    if (wanted <= room) {
        widths.last() += room - wanted;
        return widths;
    }
    QList<qsizetype> wide(widths.size());
    std::iota(wide.begin(), wide.end(), 0);
    double left = room;
    for (bool isSettled = false; !isSettled;) {
        const double fair = left / static_cast<double>(wide.size());
        isSettled = wide.removeIf([&](qsizetype column) {
            const bool fits = widths.at(column) <= fair;
            left -= fits ? widths.at(column) : 0;
            return fits;
        }) == 0;
    }
    for (const qsizetype column : std::as_const(wide))
        widths[column] = left / static_cast<double>(wide.size());
    return widths;
}

} // namespace

QList<double> ReportSheet::columnsOf(const ReportTable &table) const
{
    const double room = width() - (table.shares.isEmpty() ? 0 : BarColumn + CellGap);
    QList<double> widths;
    for (qsizetype column = 0; column < table.headings.size(); ++column) {
        const auto wanted = [&](const QString &text, const Face &face) {
            return m_typesetter.widthOf(text.left(MeasuredLength), face) + CellGap;
        };
        double width = wanted(table.headings.at(column), CellHeadFace);
        for (const QStringList &row : table.rows)
            width = std::max(width, wanted(row.value(column), CellNameFace));
        widths.append(width);
    }
    QList<double> columns {0};
    for (const double width : shared(widths, room))
        columns.append(columns.last() + width);
    return columns;
}

QList<ReportSheet::Row> ReportSheet::tableRows(
    const QStringList &cells, const QList<double> &columns, const Face &first, const Face &others) const
{
    QList<QList<SetText>> lines;
    qsizetype most = 1;
    for (qsizetype i = 0; i < cells.size() && i + 1 < columns.size(); ++i) {
        lines.append(linesOf(cells.at(i), i == 0 ? first : others, columns.at(i + 1) - columns.at(i) - CellGap));
        most = std::max(most, lines.last().size());
    }
    QList<Row> rows;
    for (qsizetype from = 0; from < most; from += MostCellLines) {
        Row row;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            double y = RowPadding;
            for (const SetText &line : lines.at(i).mid(from, MostCellLines)) {
                row.content.pieces.append({line, {columns.at(i), y}});
                y += line.height();
            }
            row.height = std::max(row.height, y + RowPadding);
        }
        rows.append(row);
    }
    rows.last().content.lines.append({{0, rows.last().height}, {width(), rows.last().height}});
    return rows;
}

void ReportSheet::setTable(const ReportTable &table)
{
    if (table.headings.isEmpty())
        return;
    space(6);
    const QList<double> columns = columnsOf(table);
    const QList<Row> head = tableRows(table.headings, columns, CellHeadFace, CellHeadFace);
    const auto heightOfFirst = [&] {
        return tableRows(table.rows.first(), columns, CellNameFace, CellFace).first().height;
    };
    need(head.first().height + (table.rows.isEmpty() ? 0 : heightOfFirst()));
    for (const Row &row : head)
        put(row);
    for (qsizetype place = 0; place < table.rows.size(); ++place) {
        QList<Row> rows = tableRows(table.rows.at(place), columns, CellNameFace, CellFace);
        if (place < table.shares.size()) {
            const double length = BarColumn * std::clamp(table.shares.at(place), 0.0, 1.0);
            rows.first().content.bars.append({width() - BarColumn, RowPadding + 3 * Point, length, BarHeight});
        }
        for (const Row &row : std::as_const(rows)) {
            const qsizetype page = m_pages.size();
            need(row.height);
            if (m_pages.size() > page)
                put(head.first());
            put(row);
        }
    }
}

} // namespace Demitasse
