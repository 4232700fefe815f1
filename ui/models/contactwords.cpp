// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/contactwords.h"

#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/steptext.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdlib>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct ContactWords
{
    Q_DECLARE_TR_FUNCTIONS(ContactWords)
};

/// A day and a month say which year is meant.
constexpr qint64 PlainDays = 300;
constexpr std::chrono::hours SoonWithin{6};

/// The card has room for two words and a time.
QString shortStep(NextStepKind kind)
{
    switch (kind) {
    case NextStepKind::AskIntroducer: return ContactWords::tr("Ask for an introduction");
    case NextStepKind::Write:
    case NextStepKind::Resume: return ContactWords::tr("Write", "next step");
    case NextStepKind::FollowUp: return ContactWords::tr("Remind", "next step");
    case NextStepKind::LetRest: return ContactWords::tr("Let it rest", "next step");
    case NextStepKind::Book: return ContactWords::tr("Agree on a time");
    case NextStepKind::Confirm: return ContactWords::tr("Confirm", "next step");
    case NextStepKind::Prepare: return ContactWords::tr("Prepare", "next step");
    case NextStepKind::LeaveBy: return ContactWords::tr("Leave", "next step");
    case NextStepKind::HowDidItGo: return ContactWords::tr("Did it take place?");
    case NextStepKind::Thank:
    case NextStepKind::AnswerDecline: return ContactWords::tr("Thank", "next step");
    case NextStepKind::Debrief: return ContactWords::tr("Look back");
    case NextStepKind::TellIntroducer: return ContactWords::tr("Tell the introducer");
    case NextStepKind::Promise: return ContactWords::tr("Promised");
    case NextStepKind::TellAdvice: return ContactWords::tr("Tell them");
    case NextStepKind::KeepInTouch: return ContactWords::tr("Keep in touch");
    }
    std::unreachable();
}

StepWords cardStep(const NextStep &step, const StepNames &names, const QDateTime &now)
{
    StepWords::Tone tone = StepWords::Tone::Ahead;
    if (isOverdue(step, now))
        tone = StepWords::Tone::Late;
    else if (step.due < now.addDuration(SoonWithin))
        tone = StepWords::Tone::Soon;
    return {tone, ContactWords::tr("%1 · %2", "next step and when").arg(shortStep(step.kind), stepDueText(step, now, {})),
        ContactWords::tr("%1, by %2").arg(stepText(step.kind, names, step.subject), fullDateText(step.due))};
}

} // namespace

QString listedName(const ContactView &view)
{
    const QString name = displayName(view.contact);
    if (!name.isEmpty())
        return name;
    return view.organization.isEmpty() ? ContactWords::tr("Someone without a name") : view.organization;
}

QString roleLine(const ContactView &view)
{
    if (view.contact.role.isEmpty() || view.organization.isEmpty())
        return view.contact.role + view.organization;
    return view.contact.role + u" · "_s + view.organization;
}

QString roleLine(const QList<ContactView> &people)
{
    if (people.size() == 1)
        return roleLine(people.first());
    QStringList places;
    for (const ContactView &person : people)
        places.append(person.organization);
    places.removeDuplicates();
    return fewNamesText(places);
}

StepWords stepWords(const ContactView &view, const QDateTime &now)
{
    const bool isShown = view.next && (isOverdue(*view.next, now) || !isQuietStep(view.next->kind));
    if (isShown)
        return cardStep(*view.next, {displayName(view.contact), view.introducer}, now);
    if (view.contact.stage != Stage::OnHold || !view.contact.heldUntil)
        return {};
    const QDate until = *view.contact.heldUntil;
    const QDate today = now.toLocalTime().date();
    const StepWords::Tone tone = until <= today ? StepWords::Tone::Soon : StepWords::Tone::Ahead;
    return {tone, ContactWords::tr("Until %1").arg(nearDayText(until, today)),
        ContactWords::tr("On hold until %1").arg(dayText(until))};
}

bool isQuietStep(NextStepKind kind)
{
    return kind == NextStepKind::Write || kind == NextStepKind::AskIntroducer || kind == NextStepKind::Resume;
}

QString dayText(QDate day)
{
    return QLocale().toString(day, u"d MMM yyyy");
}

QString nearDayText(QDate day, QDate today)
{
    const bool isPlain = std::abs(today.daysTo(day)) < PlainDays;
    return isPlain ? QLocale().toString(day, u"d MMM") : dayText(day);
}

} // namespace Demitasse
