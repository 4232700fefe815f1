// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRadioButton>

namespace Demitasse {

/// The way to a picture: what it is of, and below what there is to see, in a sentence. One of several is chosen; the
/// arrow keys go from one to the next.
class PictureTab : public QRadioButton
{
    Q_OBJECT

public:
    explicit PictureTab(const QString &name, QWidget *parent = nullptr);

    void setFinding(const QString &finding);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QRect findingArea(int width) const;

    QString m_finding;
};

} // namespace Demitasse
