// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartfile.h"

#include "ui/theme/chartcolours.h"
#include "ui/theme/type.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int Sharpness = 2;

/// How high a text is in the width of the sheet.
double heightOf(const QString &text, const QFont &font, double width)
{
    return std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height());
}

QByteArray asSvg(const ChartSheet &sheet)
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&bytes);
    generator.setTitle(sheet.title);
    generator.setDescription(sheet.about);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    QPainter painter(&generator);
    sheet.paint(painter);
    painter.end();
    return bytes.data();
}

QByteArray asPng(const ChartSheet &sheet)
{
    QImage image(sheet.size().toSize() * Sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(Sharpness);
    QPainter painter(&image);
    sheet.paint(painter);
    painter.end();
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    return image.save(&bytes, "PNG") ? bytes.data() : QByteArray();
}

} // namespace

double chartSheetWidth()
{
    return Measure::Column - 2 * Space::Large;
}

QSizeF ChartSheet::size() const
{
    const double width = drawing.size.width();
    return {width + 2 * Space::Large,
        2.0 * Space::Large + heightOf(title, Type::title(drawing.font), width) + Space::Small
            + heightOf(about, drawing.font, width) + Space::Wide + std::ceil(drawing.size.height())};
}

void ChartSheet::paint(QPainter &painter) const
{
    const ChartColours colours = chartColoursOf(lightColours());
    const double width = drawing.size.width();
    painter.fillRect(QRectF(QPointF(), size()), colours.ground);
    double top = Space::Large;
    const auto say = [&](const QString &text, const QFont &font, const QColor &colour, double below) {
        painter.setFont(font);
        painter.setPen(colour);
        const double height = heightOf(text, font, width);
        painter.drawText(QRectF(Space::Large, top, width, height), Qt::TextWordWrap, text);
        top += height + below;
    };
    say(title, Type::title(drawing.font), colours.text, Space::Small);
    say(about, drawing.font, colours.quiet, Space::Wide);
    painter.translate(Space::Large, top);
    Demitasse::paint(painter, drawing, colours);
}

Result<> writeChart(const QString &path, const ChartSheet &sheet)
{
    const QByteArray bytes = path.endsWith(".svg"_L1, Qt::CaseInsensitive) ? asSvg(sheet) : asPng(sheet);
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(ErrorCode::FileNotWritten, {path}, file.errorString());
    return {};
}

} // namespace Demitasse
