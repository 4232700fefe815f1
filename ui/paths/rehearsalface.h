// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <chrono>

namespace Demitasse {

/// The time that an introduction has been going on, large, over a bar on which the target is a band.
class RehearsalFace : public QWidget
{
    Q_OBJECT

public:
    explicit RehearsalFace(QWidget *parent = nullptr);

    void show(std::chrono::milliseconds elapsed, bool isRunning);
    std::chrono::seconds shown() const { return m_shown; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::show;
    void paintBar(QPainter &painter, const QRectF &bar) const;
    void retell();

    std::chrono::milliseconds m_elapsed {0};
    std::chrono::seconds m_shown {0};
    bool m_isRunning = false;
};

} // namespace Demitasse
