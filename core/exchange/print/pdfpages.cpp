// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/pdfpages.h"

#include "core/exchange/print/typesetter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int DotsPerInch = 1440;
constexpr double PointsPerInch = 72;

QPageSize::PageSizeId sizeIdOf(Paper paper)
{
    return paper == Paper::Letter ? QPageSize::Letter : QPageSize::A4;
}

/// What readers and libraries look for, as PDF/A wants it. (ISO 16684-1)
QByteArray metadataOf(const PagedDocument &document)
{
    return uR"(<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">%1</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>%2</rdf:li></rdf:Seq></dc:creator>
<xmp:CreatorTool>Demitasse</xmp:CreatorTool>
<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>)"_s.arg(document.title.toHtmlEscaped(), document.author.toHtmlEscaped())
        .toUtf8();
}

} // namespace

QSizeF sizeOf(Paper paper)
{
    return QPageSize(sizeIdOf(paper)).size(QPageSize::Point);
}

QSizeF pageSizeOf(const QPagedPaintDevice &device)
{
    return device.pageLayout().fullRectPoints().size();
}

Result<> printPages(const PagedDocument &document, QPagedPaintDevice &device)
{
    if (!Typesetter().hasTypeface())
        return failure(ErrorCode::FontMissing);
    QPainter painter;
    if (!painter.begin(&device))
        return failure(ErrorCode::NotPrinted);
    const double scale = device.logicalDpiX() / PointsPerInch;
    painter.scale(scale, scale);
    for (int page = 0; page < document.pages; ++page) {
        if (page > 0 && !device.newPage())
            return failure(ErrorCode::NotPrinted);
        document.paint(painter, page);
    }
    return painter.end() ? Result<> {} : Result<> {failure(ErrorCode::NotPrinted)};
}

Result<QByteArray> writePdf(const PagedDocument &document, Paper paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(DotsPerInch);
        writer.setPageLayout(QPageLayout(QPageSize(sizeIdOf(paper)), QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(document.title);
        writer.setCreator(u"Demitasse"_s);
        writer.setDocumentXmpMetadata(metadataOf(document));
        const Result<> printed = printPages(document, writer);
        if (!printed)
            return failure(printed);
    }
    return bytes;
}

} // namespace Demitasse
