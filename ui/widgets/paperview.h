// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSizeF>
#include <QWidget>

#include <functional>

class QPainter;

namespace Demitasse {

/// A page as it will lie on the table, as wide as there is room for. Paper is white in the dark too.
class PaperView : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    /// `paper` in points, and so is what `paint` measures in; `spoken` is what stands there, for whoever does not see it.
    void setPage(QSizeF paper, std::function<void(QPainter &)> paint, const QString &spoken);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSizeF m_paper {1, 1};
    std::function<void(QPainter &)> m_paint;
};

} // namespace Demitasse
