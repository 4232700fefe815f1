// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/print/mapsketch.h"

#include "core/exchange/print/sketch.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Demitasse {

namespace {

// In lines of the text.
constexpr double PersonRadius = 0.36;
constexpr double StudentRadius = 0.6;
constexpr double LongestName = 9;
constexpr double LongestLink = 9;
constexpr double Border = 2.2;
constexpr double LegendHeight = 2;
/// Shorter links have no room for an arrow.
constexpr double ShortestArrow = 1.6;

QRectF around(QPointF middle, QSizeF size)
{
    return {middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()};
}

QPainterPath diamond(QPointF middle, double radius)
{
    QPainterPath path;
    path.moveTo(middle + QPointF(0, -radius));
    path.lineTo(middle + QPointF(radius, 0));
    path.lineTo(middle + QPointF(0, radius));
    path.lineTo(middle + QPointF(-radius, 0));
    path.closeSubpath();
    return path;
}

QPainterPath cross(QPointF middle, double radius)
{
    QPainterPath path(middle + QPointF(-radius, -radius));
    path.lineTo(middle + QPointF(radius, radius));
    path.moveTo(middle + QPointF(-radius, radius));
    path.lineTo(middle + QPointF(radius, -radius));
    return path;
}

void drawShape(Sketch &sketch, MapShape shape, QPointF middle, double radius)
{
    switch (shape) {
    case MapShape::Student: {
        QPainterPath path;
        path.addRoundedRect(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), radius / 2, radius / 2);
        return sketch.shape(path, ChartInk::Text, {});
    }
    case MapShape::NotAsked: return sketch.dot(middle, radius, ChartInk::Ground, ChartInk::Accent);
    case MapShape::Asked: return sketch.shape(diamond(middle, radius * 1.25), ChartInk::Pale, ChartInk::Accent, radius / 3);
    case MapShape::Met: return sketch.dot(middle, radius, ChartInk::Accent, ChartInk::Accent);
    case MapShape::NotNow: return sketch.shape(cross(middle, radius * 0.75), {}, ChartInk::Quiet, radius / 2);
    }
}

/// In the middle of a link, pointing where it leads.
QPainterPath arrow(QPointF from, QPointF to, double size)
{
    const QPointF along = to - from;
    const QPointF way = along / std::hypot(along.x(), along.y()) * size;
    const QPointF across(-way.y(), way.x());
    const QPointF tip = from + along * 0.55 + way / 2;
    QPainterPath path(tip);
    path.lineTo(tip - way + across * 0.55);
    path.lineTo(tip - way - across * 0.55);
    path.closeSubpath();
    return path;
}

} // namespace

MapSketch::MapSketch(const MapPicture &picture, const QList<QPointF> &spots, const QFont &font)
    : m_picture(picture)
    , m_spots(spots)
    , m_font(font)
    , m_order(picture.people.size())
{
    m_spots.resize(picture.people.size());
    const QFontMetricsF metrics(font);
    for (const MapPerson &person : picture.people) {
        const QString text
            = metrics.elidedText(person.name.left(60).simplified(), Qt::ElideRight, LongestName * metrics.height());
        m_names.append({text, metrics.horizontalAdvance(text)});
    }
    QList<int> led(picture.people.size(), 0);
    for (const auto &[from, to] : picture.links)
        ++led[from];
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, std::greater(), [&led](int place) { return led[place]; });
}

double MapSketch::radiusOf(int place, double line) const
{
    return line * (m_picture.people[place].shape == MapShape::Student ? StudentRadius : PersonRadius);
}

MapView MapSketch::fitting(QSizeF size) const
{
    if (m_spots.isEmpty())
        return {};
    const double line = QFontMetricsF(m_font).height();
    const auto [left, right] = std::ranges::minmax(m_spots, {}, &QPointF::x);
    const auto [top, bottom] = std::ranges::minmax(m_spots, {}, &QPointF::y);
    const QSizeF room(std::max(line, size.width() - 2 * line * (Border + LongestName / 3)),
        std::max(line, size.height() - 2 * line * Border - LegendHeight * line));
    const double most = line * LongestLink;
    MapView view;
    view.scale = std::min({most, room.width() / std::max(right.x() - left.x(), 0.01),
        room.height() / std::max(bottom.y() - top.y(), 0.01)});
    view.middle = {(left.x() + right.x()) / 2, (top.y() + bottom.y()) / 2 + LegendHeight * line / 2 / view.scale};
    return view;
}

Drawing MapSketch::draw(QSizeF size, const MapView &view, int chosen) const
{
    Sketch sketch(size.width(), m_font);
    const QRectF sheet(QPointF(), size);
    QList<QPointF> places;
    for (const QPointF spot : m_spots)
        places.append(view.onSheet(spot, size));
    drawLinks(sketch, places, chosen);
    drawPeople(sketch, places, sheet);
    drawNames(sketch, places, sheet, chosen);
    if (chosen >= 0 && chosen < places.size())
        drawChosen(sketch, places[chosen], chosen);
    drawLegend(sketch, size);
    return sketch.finish(size.height());
}

void MapSketch::drawLinks(Sketch &sketch, const QList<QPointF> &places, int chosen) const
{
    QPainterPath lines;
    QPainterPath chosenLines;
    QPainterPath heads;
    for (const auto &[from, to] : m_picture.links) {
        const bool isChosen = from == chosen || to == chosen;
        QPainterPath &its = isChosen ? chosenLines : lines;
        its.moveTo(places[from]);
        its.lineTo(places[to]);
        const QPointF along = places[to] - places[from];
        if (from != 0 && std::hypot(along.x(), along.y()) > sketch.line() * ShortestArrow)
            heads.addPath(arrow(places[from], places[to], sketch.line() * 0.4));
    }
    sketch.shape(lines, {}, ChartInk::Line, sketch.line() * 0.08);
    sketch.shape(chosenLines, {}, ChartInk::Accent, sketch.line() * 0.14);
    sketch.shape(heads, ChartInk::Quiet, {});
}

void MapSketch::drawPeople(Sketch &sketch, const QList<QPointF> &places, const QRectF &sheet) const
{
    const double line = sketch.line();
    for (int i = 0; i < static_cast<int>(places.size()); ++i) {
        const double radius = radiusOf(i, line);
        const QRectF area(places[i].x() - line / 2, places[i].y() - line / 2, line, line);
        sketch.mark(sheet.intersects(area) ? area : QRectF());
        if (sheet.intersects(area))
            drawShape(sketch, m_picture.people[i].shape, places[i], radius);
    }
}

/// Below, above, to the right or to the left of whose name it is, wherever nothing is yet.
std::optional<QRectF> MapSketch::roomFor(
    int place, QPointF at, double line, const QRectF &room, const QList<QRectF> &taken) const
{
    if (!room.contains(at))
        return std::nullopt;
    const QSizeF size(m_names[place].width, line);
    const double down = radiusOf(place, line) * 1.4 + size.height() / 2;
    const double aside = radiusOf(place, line) * 1.6 + size.width() / 2;
    for (const QPointF off : {QPointF(0, down), QPointF(0, -down), QPointF(aside, 0), QPointF(-aside, 0)}) {
        const QRectF area = around(at + off, size);
        const auto overlaps = [&area](const QRectF &other) { return other.intersects(area); };
        if (room.contains(area) && std::ranges::none_of(taken, overlaps))
            return area;
    }
    return std::nullopt;
}

void MapSketch::drawNames(Sketch &sketch, const QList<QPointF> &places, const QRectF &sheet, int chosen) const
{
    const double line = sketch.line();
    const QRectF room = sheet.adjusted(0, 0, 0, -LegendHeight * line);
    QList<QRectF> taken;
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (room.contains(places[i]))
            taken.append(around(places[i], {line * 0.7, line * 0.7}));
    }
    for (const int place : m_order) {
        const std::optional<QRectF> area = roomFor(place, places[place], line, room, taken);
        if (place == chosen || !area)
            continue;
        taken.append(*area);
        sketch.box(*area, ChartInk::Ground);
        sketch.text(*area, Qt::AlignCenter, m_names[place].text,
            m_picture.people[place].shape == MapShape::NotNow ? ChartInk::Quiet : ChartInk::Text);
    }
}

void MapSketch::drawChosen(Sketch &sketch, QPointF place, int chosen) const
{
    const double line = sketch.line();
    const double radius = radiusOf(chosen, line) + line * 0.25;
    QPainterPath ring;
    ring.addEllipse(place, radius, radius);
    sketch.shape(ring, {}, ChartInk::Accent, line * 0.14);
    const QString name = m_picture.people[chosen].name;
    const double width = std::min(sketch.widthOf(name) * 1.1 + line, sketch.width());
    const double left = std::clamp(place.x() - width / 2, 0.0, std::max(0.0, sketch.width() - width));
    const QRectF area(left, place.y() + radius + line * 0.1, width, line * 1.2);
    sketch.box(area, ChartInk::Ground);
    sketch.frame(area, ChartInk::Accent);
    sketch.text(area, Qt::AlignCenter, name, ChartInk::Text, true);
}

void MapSketch::drawLegend(Sketch &sketch, QSizeF size) const
{
    const double line = sketch.line();
    const QRectF band(0, size.height() - LegendHeight * line, size.width(), LegendHeight * line);
    sketch.box(band, ChartInk::Ground);
    double left = line / 2;
    for (qsizetype i = 0; i < m_picture.shapeWords.size(); ++i) {
        const double width = sketch.widthOf(m_picture.shapeWords[i]);
        drawShape(sketch, static_cast<MapShape>(i + 1), {left + line * 0.4, band.center().y()}, line * PersonRadius);
        sketch.text({left + line * 1.15, band.top(), width, band.height()}, Qt::AlignLeft | Qt::AlignVCenter,
            m_picture.shapeWords[i], ChartInk::Quiet);
        left += width + line * 2.6;
    }
}

} // namespace Demitasse
