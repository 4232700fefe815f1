// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace Demitasse {

/// Something in a picture that one can stand on.
struct PictureMark
{
    /// What it says, in a sentence.
    QString words;
    /// The same as a row of the picture's table.
    QStringList cells;

    friend bool operator==(const PictureMark &, const PictureMark &) = default;
};

/// How many came through the stages: a bar for each, and one for each exit.
struct FunnelBody
{
    struct Bar
    {
        QString label;
        int reached = 0;
        /// Of those, who stands here now.
        int here = 0;
        bool isExit = false;
        /// Stands at its end.
        QString count;

        friend bool operator==(const Bar &, const Bar &) = default;
    };

    QList<Bar> bars;
    QString reachedWord;
    QString hereWord;

    friend bool operator==(const FunnelBody &, const FunnelBody &) = default;
};

/// Shares of several groups between 0 and 1, each with where the true one probably lies.
struct RatesBody
{
    struct Group
    {
        /// Stands above it where a new kind of group begins.
        QString heading;
        QString label;
        double low = 0;
        double share = 0;
        double high = 1;
        /// Otherwise nothing is drawn but `count`, which says so.
        bool isEnough = false;
        QString count;

        friend bool operator==(const Group &, const Group &) = default;
    };

    QList<Group> groups;
    /// Of 0, a quarter, a half, three quarters and all.
    QStringList scale;

    friend bool operator==(const RatesBody &, const RatesBody &) = default;
};

/// Counts by week, one above the other: a lane for each kind, all to the same scale.
struct WeeksBody
{
    struct Column
    {
        /// One a lane.
        QList<int> counts;
        /// Stands below it; empty where nothing begins.
        QString label;

        friend bool operator==(const Column &, const Column &) = default;
    };

    struct Lane
    {
        QString label;
        QString total;

        friend bool operator==(const Lane &, const Lane &) = default;
    };

    QList<Lane> lanes;
    QList<Column> weeks;

    friend bool operator==(const WeeksBody &, const WeeksBody &) = default;
};

/// Something between 1 and 5 that moves from one time to the next, for several things.
struct InterestBody
{
    struct Point
    {
        /// 0 for not known.
        int before = 0;
        int after = 0;
        QString label;

        friend bool operator==(const Point &, const Point &) = default;
    };
    struct Lane
    {
        QString label;
        QList<Point> points;

        friend bool operator==(const Lane &, const Lane &) = default;
    };

    QList<Lane> lanes;
    /// What 5 and 1 mean.
    QString high;
    QString low;

    friend bool operator==(const InterestBody &, const InterestBody &) = default;
};

/// A picture as a value: what it says and what is drawn, without size, place or colour. All texts are finished, in one
/// language. `drawn` (core/exchange/print/drawing.h) lays it out for a screen, a file or a page alike. (REQ 104)
struct Picture
{
    /// What there is to see, in a sentence.
    QString title;
    /// How to read it.
    QString about;
    /// Of the table.
    QStringList headings;
    /// One for each bar, group, week or point, in the body's order; none when there is nothing to draw yet.
    QList<PictureMark> marks;
    std::variant<FunnelBody, RatesBody, WeeksBody, InterestBody> body;

    bool isEmpty() const { return marks.isEmpty(); }
    friend bool operator==(const Picture &, const Picture &) = default;
};

} // namespace Demitasse
