// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/print/mapsketch.h"
#include "ui/charts/markedview.h"

#include <optional>

namespace Demitasse {

/// The map of who introduced whom. The arrow keys lead to whoever stands next in that direction; what is seen is moved
/// with Ctrl and an arrow or by dragging, and comes nearer with +, − or the wheel; 0 shows all.
class ReferralView : public MarkedView
{
    Q_OBJECT

public:
    explicit ReferralView(QWidget *parent = nullptr);

    /// `spots` in the order of the picture's people. What is seen stays where it is, unless all was.
    void setMap(const MapPicture &picture, const QList<QPointF> &spots);
    Drawing forFile(double width) const override;
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }
    const MapView &view() const { return m_view; }

    void zoom(double factor);
    void showAll();

protected:
    const Drawing &drawing() const override;
    int towards(int from, Qt::Key key) const override;
    bool framesCurrent() const override { return false; }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void zoomAt(QPointF position, double factor);
    void see(const MapView &view);
    /// The chosen one comes into sight.
    void follow(int place);
    void layAgain();

    MapPicture m_picture;
    QList<QPointF> m_spots;
    MapSketch m_sketch;
    MapView m_view;
    bool m_seesAll = true;
    /// Laid out when it is asked for.
    mutable std::optional<Drawing> m_drawing;
    std::optional<QPointF> m_dragged;
};

} // namespace Demitasse
