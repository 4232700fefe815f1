// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/alerts.h"
#include "core/workflow/desk.h"

namespace Demitasse {

/// Something to say, with whom it is about.
struct NamedAlert
{
    Alert alert;
    /// Who comes to the meeting, or the one whom the step is about.
    QStringList names;
    /// The introducer, where the step is done to them.
    QString towards;
    /// By whose days it is said: the student's.
    QString zone;
    /// When the meeting begins, UTC.
    QDateTime start;

    friend bool operator==(const NamedAlert &, const NamedAlert &) = default;
};

/// What there is to say now, and when to ask again.
struct DeskAlerts
{
    QList<NamedAlert> alerts;
    /// How many steps are due by the end of the student's day, late ones among them.
    qsizetype today = 0;
    /// When there will be something to say next.
    std::optional<QDateTime> next;
    /// A conversation is going on: nothing is said, and what would have been is to be asked for again.
    bool isHushed = false;

    friend bool operator==(const DeskAlerts &, const DeskAlerts &) = default;
};

/// What came to be worth saying after `after`.
Result<DeskAlerts> alertsSince(Desk &desk, const QDateTime &after, const QDateTime &now);

} // namespace Demitasse
