// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/steps/duesteps.h"

#include "core/domain/wallday.h"
#include "ui/models/contactwords.h"

#include <algorithm>

namespace Demitasse {

namespace {

constexpr int DaysAhead = 7;

std::optional<DueWhen> whenOf(const NextStep &step, const QDateTime &now, const QString &zone)
{
    if (isOverdue(step, now))
        return DueWhen::Overdue;
    const qint64 days = wallDay(now, zone).daysTo(wallDay(step.due, zone));
    if (days > DaysAhead)
        return std::nullopt;
    return days == 0 ? DueWhen::Today : DueWhen::ThisWeek;
}

/// A step that comes before the first letter to anybody.
bool isBeginning(const NextStep &step)
{
    return step.kind == NextStepKind::Write || step.kind == NextStepKind::AskIntroducer
        || step.kind == NextStepKind::Promise;
}

/// Who each is about, and the role of whom one turns to: the introducer where it is done to them.
Result<> nameAll(Desk &desk, const QList<DueStep *> &steps)
{
    QList<ContactId> ids;
    for (const DueStep *due : steps)
        ids += {due->step.contact, due->step.towards};
    const Result<QList<ContactView>> people = desk.pipeline.some(ids);
    if (!people)
        return failure(people);
    QHash<ContactId, const ContactView *> known;
    for (const ContactView &view : *people)
        known.insert(view.contact.id, &view);
    for (DueStep *due : steps) {
        if (const ContactView *about = known.value(due->step.contact))
            due->names.contact = displayName(about->contact);
        const ContactView *towards = known.value(due->step.towards);
        if (towards)
            due->names.towards = displayName(towards->contact);
        if (const ContactView *one = due->step.towards.isNull() ? known.value(due->step.contact) : towards)
            due->who = roleLine(*one);
    }
    return {};
}

} // namespace

bool DueSteps::isEmpty() const
{
    return thanks.isEmpty() && std::ranges::all_of(groups, [](const DueGroup &group) { return group.count == 0; });
}

Result<DueSteps> dueSteps(Desk &desk, const QDateTime &now, const QString &zone, const DueLimits &limits)
{
    const Result<QList<NextStep>> steps = desk.agenda.steps();
    if (!steps)
        return failure(steps);
    DueSteps due;
    for (const NextStep &step : *steps) {
        const std::optional<DueWhen> when = whenOf(step, now, zone);
        if (step.kind == NextStepKind::Thank) {
            due.thanks.append({step, {}, {}});
        } else if (when) {
            DueGroup &group = due.groups[static_cast<size_t>(*when)];
            if (group.count++ < limits[static_cast<size_t>(*when)])
                group.shown.append({step, {}, {}});
        }
    }
    const auto write = std::ranges::find(*steps, NextStepKind::Write, &NextStep::kind);
    if (write != steps->end() && std::ranges::all_of(*steps, isBeginning))
        due.first = DueStep {*write, {}, {}};
    QList<DueStep *> named;
    for (DueStep &its : due.thanks)
        named.append(&its);
    for (DueGroup &group : due.groups) {
        for (DueStep &its : group.shown)
            named.append(&its);
    }
    if (due.first)
        named.append(&*due.first);
    const Result<> done = nameAll(desk, named);
    return done ? Result<DueSteps>(due) : Result<DueSteps>(failure(done));
}

} // namespace Demitasse
