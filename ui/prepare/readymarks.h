// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/readystep.h"

#include <QWidget>

namespace Demitasse {

/// A mark for each step of getting ready: a ring, a ring half full, or a disc with a tick. The shape says it, the colour
/// only agrees; in words it stands in the tooltip and for the screen reader.
class ReadyMarks : public QWidget
{
    Q_OBJECT

public:
    explicit ReadyMarks(const Readiness &readiness = {}, QWidget *parent = nullptr);

    void show(const Readiness &readiness);
    const Readiness &readiness() const { return m_readiness; }
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    using QWidget::show;

    Readiness m_readiness;
};

/// "Ready 3 of 5" with its marks.
QWidget *makeReadyLine(const Readiness &readiness);

} // namespace Demitasse
