// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/report.h"
#include "core/exchange/print/typesetter.h"

#include <QLineF>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace Demitasse {

/// A report on paper of some size, on as many pages as it takes: nothing is cut. A heading stays with what follows, a
/// table's headings stand on each page that it goes on to.
class ReportSheet
{
public:
    /// In points.
    ReportSheet(const Report &report, QSizeF paper);

    /// At least one.
    int pages() const { return static_cast<int>(m_pages.size()); }
    /// `painter` measures in points from the page's upper left corner.
    void paint(QPainter &painter, int page) const;

private:
    struct Piece
    {
        SetText text;
        QPointF at;
    };
    struct Page
    {
        QList<Piece> pieces;
        QList<QLineF> lines;
        QList<QRectF> bars;
    };
    /// Something that stays on one page: drawn at its place there, `height` high.
    struct Row
    {
        Page content;
        double height = 0;
    };

    void set(const ReportBlock &block);
    void setHead(const Report &report);
    void setTable(const ReportTable &table);
    /// Where each of a table's columns begins, and where the last one ends.
    QList<double> columnsOf(const ReportTable &table) const;
    /// One row of a table, or more where it is higher than a page.
    QList<Row> tableRows(const QStringList &cells, const QList<double> &columns, const Face &first, const Face &others) const;
    /// A text of any length, line by line.
    QList<SetText> linesOf(const QString &text, const Face &face, double width) const;
    void flow(const QString &text, const Face &face, double indent, const QString &bullet = {}, bool isBeside = false);
    void space(double points);
    /// Begins another page unless so much fits.
    void need(double height);
    void put(const Row &row);
    void finish();
    double width() const;

    Typesetter m_typesetter;
    QSizeF m_paper;
    QString m_title;
    QList<Page> m_pages;
    double m_y = 0;
};

} // namespace Demitasse
