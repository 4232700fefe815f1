// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/tokens.h"

#include <QPixmap>
#include <QWidget>

namespace Demitasse {

/// A round picture of someone, or their initials where there is none. Larger where the text is larger.
class Portrait : public QWidget
{
    Q_OBJECT

public:
    explicit Portrait(int size = Measure::Portrait, QWidget *parent = nullptr);

    /// `picture` is a small JPEG or PNG; one that cannot be decoded counts as none.
    void show(const QString &name, const QByteArray &picture);
    QString initials() const { return m_initials; }
    bool hasPicture() const { return !m_picture.isNull(); }
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::show;

    int m_size;
    QString m_initials;
    QPixmap m_picture;
};

/// "PR" of "Priya Raman": the first letters of the first and last word.
QString initialsOf(const QString &name);

} // namespace Demitasse
