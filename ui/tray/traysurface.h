// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace Demitasse {

/// Where the program shows itself while its window is out of sight: a tray and short messages beside it. Nothing here
/// takes the focus.
class TraySurface : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether this desktop has a tray at all, and whether messages can be shown from it.
    virtual bool hasTray() const = 0;
    virtual bool hasMessages() const = 0;
    virtual void setShown(bool shown) = 0;
    /// How many things are due today.
    virtual void showCount(qsizetype count) = 0;
    /// Gives false when it could not be said.
    virtual bool tell(const QString &title, const QString &sentence) = 0;

signals:
    /// The tray was clicked, or its first command chosen.
    void openWanted();
    /// The latest message was clicked.
    void messageClicked();
    void quitWanted();
};

} // namespace Demitasse
