// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr float FadedOpacity = 0.45F;

QByteArray drawingOf(Icon which)
{
    QFile file(u":/icons/%1.svg"_s.arg(word(which)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap drawn(Icon which, const QColor &colour, const QSize &pixels)
{
    const QString key = u"demitasse-icon/%1/%2/%3x%4"_s.arg(word(which), colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (pixels.isEmpty() || QPixmapCache::find(key, &pixmap))
        return pixmap;
    QByteArray drawing = drawingOf(which);
    drawing.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class DrawnIcon final : public QIconEngine
{
public:
    DrawnIcon(Icon which, Tone tone)
        : m_which(which)
        , m_tone(tone)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size(), mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap pixmap = drawn(m_which, colourFor(mode), size * scale);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    bool isNull() override { return false; }
    QString key() const override { return u"DemitasseIcon"_s; }
    QIconEngine *clone() const override { return new DrawnIcon(m_which, m_tone); }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        QColor colour = colourOf(m_tone, coloursOf(QGuiApplication::palette()));
        if (mode == QIcon::Disabled)
            colour.setAlphaF(FadedOpacity);
        return colour;
    }

    Icon m_which;
    Tone m_tone;
};

} // namespace

QIcon icon(Icon which, Tone tone)
{
    return QIcon(new DrawnIcon(which, tone));
}

void paintIcon(QPainter &painter, Icon which, const QRectF &square, const QColor &colour)
{
    const double ratio = painter.device()->devicePixelRatioF();
    QPixmap pixmap = drawn(which, colour, (square.size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    painter.drawPixmap(square.topLeft(), pixmap);
}

} // namespace Demitasse
