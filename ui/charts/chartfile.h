// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/exchange/print/drawing.h"

namespace Demitasse {

/// A picture with what it says above it, in the light colours, for a document of one's own. Fonts have pixel sizes.
struct ChartSheet
{
    QString title;
    QString about;
    Drawing drawing;

    /// Of all of it, with a border.
    QSizeF size() const;
    void paint(QPainter &painter) const;
};

/// How wide a drawing is for a sheet.
double chartSheetWidth();

/// As SVG when the name ends so, else as PNG of twice the size, so that it is sharp in print. FileNotWritten (path).
Result<> writeChart(const QString &path, const ChartSheet &sheet);

} // namespace Demitasse
