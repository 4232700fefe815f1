// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSlider>

namespace Demitasse {

/// How much something appeals, 1 to 5; 0 for not said. Digits say it, so do the arrow keys and a click, and Delete takes
/// it back. The words for the number stand behind it.
class InterestField : public QAbstractSlider
{
    Q_OBJECT

public:
    explicit InterestField(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void sliderChange(SliderChange change) override;
    /// Passing over it changes nothing.
    void wheelEvent(QWheelEvent *event) override;

private:
    int side() const;
    QRectF dot(int number) const;
    QString words() const;
};

} // namespace Demitasse
