// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/picture.h"

#include <utility>

namespace Demitasse {

/// What somebody is drawn as, besides any colour.
enum class MapShape { Student, NotAsked, Asked, Met, NotNow };

struct MapPerson
{
    QString name;
    MapShape shape = MapShape::NotAsked;

    friend bool operator==(const MapPerson &, const MapPerson &) = default;
};

/// People and who led to whom, as a value. `MapSketch` (core/exchange/print/mapsketch.h) lays it out.
struct MapPicture
{
    QString title;
    QString about;
    QStringList headings;
    /// The student first; one mark each.
    QList<MapPerson> people;
    QList<PictureMark> marks;
    /// From whom to whom, by place.
    QList<std::pair<int, int>> links;
    /// What each shape but the student's stands for.
    QStringList shapeWords;

    bool isEmpty() const { return people.size() < 2; }
    friend bool operator==(const MapPicture &, const MapPicture &) = default;
};

} // namespace Demitasse
