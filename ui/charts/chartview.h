// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charts/markedview.h"

namespace Demitasse {

/// A picture as wide as there is room, and as high as it needs to be.
class ChartView : public MarkedView
{
    Q_OBJECT

public:
    explicit ChartView(QWidget *parent = nullptr);

    void setPicture(const Picture &picture);
    Drawing forFile(double width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    const Drawing &drawing() const override { return m_drawing; }
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lay();

    Picture m_picture;
    Drawing m_drawing;
};

} // namespace Demitasse
