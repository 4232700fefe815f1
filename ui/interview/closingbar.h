// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interview.h"

#include <QHash>
#include <QWidget>

class QCheckBox;

namespace Demitasse {

/// What to ask before leaving, more time when they offer it, and the end.
class ClosingBar : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingBar(QWidget *parent = nullptr);

    void show(const QList<ClosingAsk> &asked);

signals:
    void asked(Demitasse::ClosingAsk ask, bool done);
    void extended(int minutes);
    void ended();

private:
    QHash<ClosingAsk, QCheckBox *> m_boxes;
};

} // namespace Demitasse
