// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tray/herald.h"

#include "core/domain/clock.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/steptext.h"
#include "core/workflow/changes.h"
#include "ui/shell/uicontext.h"
#include "ui/steps/stepactions.h"
#include "ui/tray/trayswitch.h"

#include <algorithm>

namespace Demitasse {

using namespace std::chrono_literals;

namespace {

/// Several changes in one go are one look.
constexpr std::chrono::milliseconds LookAfter = 500ms;
/// However far the next thing is: the day changes, and a machine that slept does not count.
constexpr std::chrono::milliseconds LookAgain = 5min;
constexpr std::chrono::milliseconds Soonest = 1s;

Place placeOf(const Alert &alert)
{
    if (!alert.meeting.isNull())
        return {.kind = Place::Kind::Interview, .meeting = alert.meeting};
    return placeOf(alert.step).value_or(Place {Place::Kind::Today});
}

} // namespace

Herald::Herald(UiContext &context, TraySwitch &tray, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_tray(tray)
    , m_since(context.clock.now())
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(LookAfter);
    m_next.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Herald::look);
    connect(&m_next, &QTimer::timeout, this, &Herald::look);
    const auto soon = [this] { m_soon.start(); };
    connect(&tray, &TraySwitch::changed, this, soon);
    connect(&context.changes, &Changes::contactsChanged, this, soon);
    connect(&context.changes, &Changes::meetingsChanged, this, soon);
    connect(&context.changes, &Changes::studentChanged, this, soon);
    m_soon.start();
}

void Herald::look()
{
    m_next.stop();
    if (!m_tray.staysInTray())
        return;
    const QDateTime now = m_context.clock.now();
    whenDone(
        m_context.worker.run(
            Worker::Priority::Idle, [since = m_since, now](Desk &desk) { return alertsSince(desk, since, now); }),
        this, [this, now](const DeskAlerts &found) { take(found, now); },
        [this](const Error &) { m_next.start(LookAgain); });
}

void Herald::take(const DeskAlerts &found, const QDateTime &now)
{
    m_tray.surface().showCount(found.today);
    if (!found.isHushed && now > m_since) {
        m_since = now;
        tellAll(found.alerts, now);
    }
    const auto ahead = found.next ? std::chrono::milliseconds(now.msecsTo(*found.next)) : LookAgain;
    m_next.start(std::clamp(ahead, Soonest, LookAgain));
}

void Herald::tellAll(const QList<NamedAlert> &alerts, const QDateTime &now)
{
    if (!m_tray.speaks())
        return;
    if (alerts.size() > MostAlertsApart)
        return tellMany(alerts.size());
    for (const NamedAlert &its : alerts)
        tell(its, now);
}

void Herald::tell(const NamedAlert &its, const QDateTime &now)
{
    m_latest = placeOf(its.alert);
    if (!its.alert.meeting.isNull()) {
        m_tray.surface().tell(
            tr("A conversation nears"), tr("%1, %2", "with whom, in 15 min").arg(fewNamesText(its.names), distanceText(its.start, now)));
        return;
    }
    const NextStep &step = its.alert.step;
    const StepNames names {its.names.value(0), its.towards};
    m_tray.surface().tell(stepText(step.kind, names, step.subject), stepReasonText(step, names, now, its.zone));
}

void Herald::tellMany(qsizetype count)
{
    m_latest = {Place::Kind::Today};
    m_tray.surface().tell(
        tr("%n thing(s) to see to", nullptr, static_cast<int>(count)), tr("Today shows them, one by one."));
}

} // namespace Demitasse
