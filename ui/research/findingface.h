// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/researched.h"

#include <QAbstractButton>

class QVBoxLayout;

namespace Demitasse {

/// A finding to be read: what was found, in whose words, and where. The whole of it is the target; a click, Enter or F2
/// opens it to be changed, Delete takes it away.
class FindingFace : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FindingFace(QWidget *parent = nullptr);

    void show(const KnownFinding &known);
    QSize sizeHint() const override;

signals:
    void removeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addSource(const Finding &finding, const QString &rest);

    QVBoxLayout *m_column;
};

} // namespace Demitasse
