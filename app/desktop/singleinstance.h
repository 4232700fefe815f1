// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/system/doorbell.h"

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace Demitasse {

/// One window per workspace: the first one answers under a name made of the path, a second one asks it to come forward
/// and goes. What keeps two programs from writing is the workspace's own lock; this is only good manners.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &workspacePath, QObject *parent = nullptr);
    ~SingleInstance() override;

    /// Another window shows this workspace, and has been asked to come forward.
    bool isSecond() const { return m_isSecond; }

signals:
    void raiseWanted();

private:
    void answer();

    Doorbell m_doorbell;
    std::unique_ptr<QSocketNotifier> m_notifier;
    bool m_isSecond = false;
};

} // namespace Demitasse
