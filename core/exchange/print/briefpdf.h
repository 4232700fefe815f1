// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/paper.h"
#include "core/exchange/print/brief.h"

#include <QByteArray>
#include <QSizeF>

class QPagedPaintDevice;

namespace Demitasse {

/// In points.
QSizeF sizeOf(Paper paper);

/// Draws both pages on what has pages, as large as they are there: a printer, or a file. Needs a QGuiApplication, on any
/// platform. FontMissing; NotPrinted when the device does not take it.
Result<> printBrief(const Brief &brief, QPagedPaintDevice &device);

/// The same as a PDF for keeping (PDF/A-1b): text that can be selected and found, the letters it needs inside, and its
/// title and author in the metadata. FontMissing.
Result<QByteArray> writeBrief(const Brief &brief, Paper paper);

} // namespace Demitasse
