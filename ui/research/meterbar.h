// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/researchmeter.h"

#include <QWidget>

namespace Demitasse {

/// How far research has come: a piece for each topic, filled or not, subjects set apart. Words beside it say the same.
class MeterBar : public QWidget
{
    Q_OBJECT

public:
    explicit MeterBar(QWidget *parent = nullptr);

    void show(const ResearchMeter &meter);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ResearchMeter m_meter;
};

} // namespace Demitasse
