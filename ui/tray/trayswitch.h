// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/preferences.h"
#include "ui/tray/traysurface.h"

namespace Demitasse {

/// Whether the program stays in the tray, and whether it speaks from there: off until someone asks for it. Belongs to
/// this desk, whatever workspace is open.
class TraySwitch : public QObject
{
    Q_OBJECT

public:
    explicit TraySwitch(TraySurface &surface, QObject *parent = nullptr);

    TraySurface &surface() { return m_surface; }
    /// Asked for, and there is a tray.
    bool staysInTray() const;
    /// Asked for, and it can be shown.
    bool speaks() const;
    bool wantsTray() const;
    bool wantsMessages() const;
    void setWantsTray(bool wants);
    void setWantsMessages(bool wants);

signals:
    void changed();

private:
    void apply();

    TraySurface &m_surface;
    Preferences m_preferences;
};

} // namespace Demitasse
