// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/student.h"

#include <QDate>
#include <QTime>
#include <QWidget>

namespace Demitasse {

/// One day as both people live it: a row of hours for each, working hours shaded, the chosen time across both. A click
/// or the arrow keys choose a quarter of an hour.
class DayStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DayStrip(QWidget *parent = nullptr);

    struct Row
    {
        QString name;
        /// IANA.
        QString zone;
        QTime from {9, 0};
        QTime until {17, 0};

        friend bool operator==(const Row &, const Row &) = default;
    };
    /// The first row is the one the day is laid out by.
    void setRows(const QList<Row> &rows);
    void setChosen(QDate date, QTime time, int minutes);

    QSize sizeHint() const override;

signals:
    /// In the first row's zone.
    void chosen(const QTime &time);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int rowHeight() const;
    int nameWidth() const;
    QRectF hoursRect() const;
    double xOf(double hour) const;
    void paintRow(QPainter &painter, const Row &row, int top) const;

    QList<Row> m_rows;
    QDate m_date;
    QTime m_time {10, 0};
    int m_minutes = 20;
};

} // namespace Demitasse
