// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

namespace Demitasse {

/// An icon that only stands there, beside words that say the same, and as large as they want it.
class IconMark : public QWidget
{
    Q_OBJECT

public:
    explicit IconMark(Icon which, int size = Measure::Icon, Tone tone = Tone::Text, QWidget *parent = nullptr);

    void change(Icon which, Tone tone);
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_which;
    int m_size;
    Tone m_tone;
};

} // namespace Demitasse
