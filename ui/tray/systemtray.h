// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/tray/traysurface.h"

#include <QSystemTrayIcon>

class QAction;
class QMenu;

#include <memory>

namespace Demitasse {

/// The desktop's own tray, as Qt knows it: by D-Bus where the desktop speaks it, else as the system has it.
class SystemTray : public TraySurface
{
    Q_OBJECT

public:
    explicit SystemTray(QObject *parent = nullptr);
    ~SystemTray() override;

    bool hasTray() const override;
    bool hasMessages() const override;
    void setShown(bool shown) override;
    void showCount(qsizetype count) override;
    bool tell(const QString &title, const QString &sentence) override;

private:
    QSystemTrayIcon m_icon;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_today;
};

} // namespace Demitasse
