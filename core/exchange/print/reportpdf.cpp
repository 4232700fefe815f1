// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/reportpdf.h"

#include "core/exchange/print/reportsheet.h"

namespace Demitasse {

namespace {

PagedDocument documentOf(const Report &report, QSizeF paper)
{
    const ReportSheet sheet(report, paper);
    return {report.title, report.author, sheet.pages(),
        [sheet](QPainter &painter, int page) { sheet.paint(painter, page); }};
}

} // namespace

Result<> printReport(const Report &report, QPagedPaintDevice &device)
{
    return printPages(documentOf(report, pageSizeOf(device)), device);
}

Result<QByteArray> reportPdf(const Report &report, Paper paper)
{
    return writePdf(documentOf(report, sizeOf(paper)), paper);
}

} // namespace Demitasse
