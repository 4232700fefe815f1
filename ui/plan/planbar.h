// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/preparation.h"

#include <QWidget>

namespace Demitasse {

/// The agreed time as a bar: what the beginning and the end keep, each question, and what is free or too much. The words
/// for it stand beside it.
class PlanBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlanBar(QWidget *parent = nullptr);

    void show(const PlanView &view);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_minutes = 0;
    QList<int> m_questions;
};

} // namespace Demitasse
