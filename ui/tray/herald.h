// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/alerting.h"
#include "ui/shell/place.h"

#include <QObject>
#include <QTimer>

namespace Demitasse {

class TraySwitch;
struct UiContext;

/// Says in the tray what becomes due and which conversation nears, for as long as a workspace is open. What was due
/// before it was opened is not said: Today shows it. Many at once are said as one.
class Herald : public QObject
{
    Q_OBJECT

public:
    Herald(UiContext &context, TraySwitch &tray, QObject *parent = nullptr);

    /// Where the latest message leads.
    const Place &latest() const { return m_latest; }

private:
    void look();
    void take(const DeskAlerts &found, const QDateTime &now);
    void tellAll(const QList<NamedAlert> &alerts, const QDateTime &now);
    void tell(const NamedAlert &its, const QDateTime &now);
    void tellMany(qsizetype count);

    UiContext &m_context;
    TraySwitch &m_tray;
    QTimer m_soon;
    QTimer m_next;
    /// Up to when everything was said.
    QDateTime m_since;
    Place m_latest;
};

} // namespace Demitasse
