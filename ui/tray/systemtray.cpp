// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/systemtray.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QMenu>

namespace Demitasse {

SystemTray::SystemTray(QObject *parent)
    : TraySurface(parent)
    , m_icon(icon(Icon::Cup, Tone::Accent))
    , m_menu(std::make_unique<QMenu>())
    , m_today(m_menu->addAction(QString(), this, &SystemTray::openWanted))
{
    m_menu->addSeparator();
    m_menu->addAction(tr("Quit"), this, &SystemTray::quitWanted);
    m_icon.setContextMenu(m_menu.get());
    showCount(0);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &SystemTray::messageClicked);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
            emit openWanted();
    });
}

SystemTray::~SystemTray() = default;

bool SystemTray::hasTray() const
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

bool SystemTray::hasMessages() const
{
    return hasTray() && QSystemTrayIcon::supportsMessages();
}

void SystemTray::setShown(bool shown)
{
    m_icon.setVisible(shown);
}

void SystemTray::showCount(qsizetype count)
{
    const QString today = tr("Today: %n", nullptr, static_cast<int>(count));
    m_today->setText(today);
    m_icon.setToolTip(tr("Demitasse — %1").arg(today));
}

bool SystemTray::tell(const QString &title, const QString &sentence)
{
    if (!m_icon.isVisible() || !hasMessages())
        return false;
    m_icon.showMessage(title, sentence, m_icon.icon());
    return true;
}

} // namespace Demitasse
