// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/paper.h"

#include <QByteArray>
#include <QSizeF>

#include <functional>

class QPagedPaintDevice;
class QPainter;

namespace Demitasse {

/// In points.
QSizeF sizeOf(Paper paper);

/// A document on pages of one size.
struct PagedDocument
{
    QString title;
    QString author;
    int pages = 1;
    /// The painter measures in points from the page's upper left corner.
    std::function<void(QPainter &painter, int page)> paint;
};

/// In points.
QSizeF pageSizeOf(const QPagedPaintDevice &device);

/// Draws every page on what has pages: a printer, or a file. Needs a QGuiApplication, on any platform. FontMissing;
/// NotPrinted when the device does not take it.
Result<> printPages(const PagedDocument &document, QPagedPaintDevice &device);

/// The same as a PDF for keeping (PDF/A-1b): text that can be selected and found, the letters it needs inside, and its
/// title and author in the metadata. FontMissing.
Result<QByteArray> writePdf(const PagedDocument &document, Paper paper);

} // namespace Demitasse
