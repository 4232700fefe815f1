// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace Demitasse {

/// A PDF as another program reads it: Poppler's tools.
struct ReadPdf
{
    /// Of each page, in reading order, lines joined by spaces, no-break spaces as spaces.
    QStringList pages;
    /// In points, of the first page.
    QSizeF size;
    QString title;
    QString metadata;
    int fonts = 0;
    /// Fonts that the file does not bring along, or whose letters do not say what they mean.
    QStringList poorFonts;
};

/// A failure of the test when Poppler does not take it.
ReadPdf readPdf(const QByteArray &pdf);

} // namespace Demitasse
