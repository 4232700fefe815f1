// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/briefpdf.h"

#include "core/exchange/print/briefsheet.h"

namespace Demitasse {

namespace {

PagedDocument documentOf(const Brief &brief, QSizeF paper)
{
    return {brief.title, brief.author, BriefSheet::Pages,
        [sheet = BriefSheet(brief, paper)](QPainter &painter, int page) { sheet.paint(painter, page); }};
}

} // namespace

Result<> printBrief(const Brief &brief, QPagedPaintDevice &device)
{
    return printPages(documentOf(brief, pageSizeOf(device)), device);
}

Result<QByteArray> writeBrief(const Brief &brief, Paper paper)
{
    return writePdf(documentOf(brief, sizeOf(paper)), paper);
}

} // namespace Demitasse
