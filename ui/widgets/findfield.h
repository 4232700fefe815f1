// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Demitasse {

/// Where one types what one looks for. Escape empties it, and only when there is nothing to empty goes on; down goes
/// to what was found.
class FindField : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` says what is found: shown while it is empty, and to the screen reader.
    explicit FindField(const QString &name, QWidget *parent = nullptr);

    /// Typed elsewhere and meant for here: appends it and takes the focus.
    void typeOn(const QString &text);

signals:
    void wentDown();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QAction *m_empty;
};

} // namespace Demitasse
