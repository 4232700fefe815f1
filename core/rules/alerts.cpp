// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/alerts.h"

#include <algorithm>

namespace Demitasse {

namespace {

QDateTime timeOf(const NextStep &step, const AlertSettings &settings)
{
    switch (step.kind) {
    case NextStepKind::LeaveBy:
        return step.due.addSecs(-60LL * settings.minutesBeforeLeaving);
    case NextStepKind::Thank:
        return step.due.addSecs(-3600LL * settings.hoursBeforeThankingIsLate);
    case NextStepKind::AskIntroducer:
    case NextStepKind::Write:
    case NextStepKind::FollowUp:
    case NextStepKind::LetRest:
    case NextStepKind::Book:
    case NextStepKind::Confirm:
    case NextStepKind::Prepare:
    case NextStepKind::HowDidItGo:
    case NextStepKind::Debrief:
    case NextStepKind::TellIntroducer:
    case NextStepKind::Promise:
    case NextStepKind::TellAdvice:
    case NextStepKind::KeepInTouch:
    case NextStepKind::Resume:
    case NextStepKind::AnswerDecline:
        return QDateTime(dayOf(step.due, settings.steps), settings.dayBegins, settings.steps.zone).toUTC();
    }
    std::unreachable();
}

/// All there is, whenever.
QList<Alert> allAlerts(
    const QList<NextStep> &steps, const QList<Meeting> &meetings, const AlertSettings &settings, const QDateTime &now)
{
    QList<Alert> alerts;
    for (const NextStep &step : steps)
        alerts.append({timeOf(step, settings), {}, step});
    for (const Meeting &meeting : meetings) {
        if (isOpen(meeting.status) && meeting.start.instant > now)
            alerts.append({meeting.start.instant.addSecs(-60LL * settings.minutesBeforeMeeting), meeting.id, {}});
    }
    return alerts;
}

} // namespace

QList<Alert> alertsBetween(const QList<NextStep> &steps, const QList<Meeting> &meetings, const AlertSettings &settings,
    const QDateTime &after, const QDateTime &now)
{
    QList<Alert> alerts = allAlerts(steps, meetings, settings, now);
    alerts.removeIf([&](const Alert &alert) { return alert.at <= after || alert.at > now; });
    std::ranges::stable_sort(alerts, {}, &Alert::at);
    return alerts;
}

std::optional<QDateTime> nextAlert(
    const QList<NextStep> &steps, const QList<Meeting> &meetings, const AlertSettings &settings, const QDateTime &now)
{
    std::optional<QDateTime> next;
    for (const Alert &alert : allAlerts(steps, meetings, settings, now)) {
        if (alert.at > now && (!next || alert.at < *next))
            next = alert.at;
    }
    return next;
}

} // namespace Demitasse
