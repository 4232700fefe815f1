// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/trayswitch.h"

#include <QGuiApplication>

namespace Demitasse {

TraySwitch::TraySwitch(TraySurface &surface, QObject *parent)
    : QObject(parent)
    , m_surface(surface)
{
    apply();
}

bool TraySwitch::wantsTray() const
{
    return m_preferences.inTray();
}

bool TraySwitch::wantsMessages() const
{
    return m_preferences.trayMessages();
}

bool TraySwitch::staysInTray() const
{
    return wantsTray() && m_surface.hasTray();
}

bool TraySwitch::speaks() const
{
    return staysInTray() && wantsMessages() && m_surface.hasMessages();
}

void TraySwitch::setWantsTray(bool wants)
{
    m_preferences.setInTray(wants);
    apply();
}

void TraySwitch::setWantsMessages(bool wants)
{
    m_preferences.setTrayMessages(wants);
    apply();
}

void TraySwitch::apply()
{
    m_surface.setShown(staysInTray());
    QGuiApplication::setQuitOnLastWindowClosed(!staysInTray());
    emit changed();
}

} // namespace Demitasse
