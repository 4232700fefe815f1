// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/steptext.h"

#include "core/domain/wallday.h"
#include "core/text/datetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct StepPhrases
{
    Q_DECLARE_TR_FUNCTIONS(StepPhrases)
};

QString someone(const QString &name)
{
    return name.isEmpty() ? StepPhrases::tr("someone") : name;
}

QString dayDueText(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return StepPhrases::tr("today", "due");
    if (days == 1)
        return StepPhrases::tr("tomorrow", "due");
    if (days == -1)
        return StepPhrases::tr("a day late");
    if (days < 0)
        return StepPhrases::tr("%n days late", "", int(-days));
    return StepPhrases::tr("in %n days", "", int(days));
}

} // namespace

QString stepText(NextStepKind kind, const StepNames &names, const QString &subject)
{
    const QString who = someone(names.contact);
    const QString towards = someone(names.towards);
    switch (kind) {
    case NextStepKind::AskIntroducer: return StepPhrases::tr("Ask %1 to introduce you to %2").arg(towards, who);
    case NextStepKind::Write: return StepPhrases::tr("Write to %1").arg(who);
    case NextStepKind::FollowUp: return StepPhrases::tr("Remind %1, once").arg(who);
    case NextStepKind::LetRest: return StepPhrases::tr("Let %1 rest, and ask somebody else").arg(who);
    case NextStepKind::Book: return StepPhrases::tr("Agree on a time with %1").arg(who);
    case NextStepKind::Confirm: return StepPhrases::tr("Confirm the meeting with %1").arg(who);
    case NextStepKind::Prepare: return StepPhrases::tr("Get ready for the talk with %1").arg(who);
    case NextStepKind::LeaveBy: return StepPhrases::tr("Leave for the meeting with %1").arg(who);
    case NextStepKind::HowDidItGo: return StepPhrases::tr("Did the meeting with %1 take place?").arg(who);
    case NextStepKind::Thank: return StepPhrases::tr("Thank %1").arg(who);
    case NextStepKind::Debrief: return StepPhrases::tr("Look back at the talk with %1").arg(who);
    case NextStepKind::TellIntroducer: return StepPhrases::tr("Tell %1 how it went with %2").arg(towards, who);
    case NextStepKind::Promise:
        return names.contact.isEmpty() ? subject : StepPhrases::tr("%1 (for %2)").arg(subject, who);
    case NextStepKind::TellAdvice: return StepPhrases::tr("Tell %1 that you followed their advice").arg(who);
    case NextStepKind::KeepInTouch: return StepPhrases::tr("Send %1 a sign of life").arg(who);
    case NextStepKind::Resume: return StepPhrases::tr("Write to %1 again").arg(who);
    case NextStepKind::AnswerDecline: return StepPhrases::tr("Thank %1 for answering, and ask for another name").arg(who);
    }
    std::unreachable();
}

QString stepReasonText(const NextStep &step, const StepNames &names, const QDateTime &now, const QString &zone)
{
    const QString since = distanceText(step.since, now);
    const QString day = QLocale().toString(wallDay(step.since, zone), StepPhrases::tr("d MMMM", "a day and a month, as Qt's format"));
    switch (step.kind) {
    case NextStepKind::AskIntroducer:
        return StepPhrases::tr("A warm introduction opens more doors than a letter out of the blue, and their name may "
                               "only be used when they say so.");
    case NextStepKind::Write:
        return names.towards.isEmpty() ? StepPhrases::tr("On your list since %1.").arg(day)
                                       : StepPhrases::tr("%1 may introduce you.").arg(names.towards);
    case NextStepKind::FollowUp:
        return StepPhrases::tr("You wrote %1 and heard nothing. People miss letters: one friendly reminder is fine.").arg(since);
    case NextStepKind::LetRest:
        return StepPhrases::tr("Two letters, the last one %1. A third would press; somebody else may be glad to talk.").arg(since);
    case NextStepKind::Book: return StepPhrases::tr("They answered %1.").arg(since);
    case NextStepKind::Confirm:
        return StepPhrases::tr("It is %1. A line the day before spares both of you a surprise.").arg(nearDateText(step.since, now, zone));
    case NextStepKind::Prepare:
        return StepPhrases::tr("It is %1. A few small things, and you can go in calmly.").arg(nearDateText(step.since, now, zone));
    case NextStepKind::LeaveBy:
        return StepPhrases::tr("It begins %1, and you want to be there a little early.").arg(nearDateText(step.since, now, zone));
    case NextStepKind::HowDidItGo: return StepPhrases::tr("It was %1.").arg(nearDateText(step.since, now, zone));
    case NextStepKind::Thank: return StepPhrases::tr("You talked %1. Thanks within a day are remembered.").arg(since);
    case NextStepKind::Debrief: return StepPhrases::tr("You talked %1. Five minutes now keep what it meant to you.").arg(since);
    case NextStepKind::TellIntroducer: return StepPhrases::tr("They opened a door for you: say what came of it.");
    case NextStepKind::Promise: return StepPhrases::tr("Noted on %1.").arg(day);
    case NextStepKind::TellAdvice: return StepPhrases::tr("Nothing pleases like advice that was taken: %1").arg(step.subject);
    case NextStepKind::KeepInTouch:
        return StepPhrases::tr("You were last in touch on %1. Write only if there is something to say.").arg(day);
    case NextStepKind::Resume: return StepPhrases::tr("The time to wait is over.");
    case NextStepKind::AnswerDecline: return StepPhrases::tr("They took the time to say no %1.").arg(since);
    }
    std::unreachable();
}

QString stepActionText(NextStepKind kind)
{
    switch (kind) {
    case NextStepKind::AskIntroducer:
    case NextStepKind::Write:
    case NextStepKind::FollowUp:
    case NextStepKind::Confirm:
    case NextStepKind::Thank:
    case NextStepKind::TellIntroducer:
    case NextStepKind::TellAdvice:
    case NextStepKind::KeepInTouch:
    case NextStepKind::Resume:
    case NextStepKind::AnswerDecline: return StepPhrases::tr("Write", "button");
    case NextStepKind::LetRest: return StepPhrases::tr("Let it rest");
    case NextStepKind::Book: return StepPhrases::tr("Book a meeting");
    case NextStepKind::Prepare: return StepPhrases::tr("Prepare", "button");
    case NextStepKind::LeaveBy: return StepPhrases::tr("Open the meeting");
    case NextStepKind::HowDidItGo: return StepPhrases::tr("Write it up");
    case NextStepKind::Debrief: return StepPhrases::tr("Look back", "button");
    case NextStepKind::Promise: return StepPhrases::tr("Mark as done");
    }
    std::unreachable();
}

bool isDueAtTime(NextStepKind kind)
{
    return kind == NextStepKind::Thank || kind == NextStepKind::LeaveBy;
}

QString stepDueText(const NextStep &step, const QDateTime &now, const QString &zone)
{
    return isDueAtTime(step.kind) ? countdownText(step.due, now) : dayDueText(wallDay(step.due, zone), wallDay(now, zone));
}

bool isOverdue(const NextStep &step, const QDateTime &now)
{
    return step.due < now;
}

QString stepDecisionText(const QStringList &args)
{
    const std::optional<NextStepKind> kind = fromWord<NextStepKind>(args.value(1));
    const QString what = kind ? stepText(*kind, {args.value(0), {}}, args.value(3)) : args.value(0);
    if (args.value(2) == "snoozed"_L1)
        return StepPhrases::tr("Put off: %1").arg(what);
    if (args.value(2) == "not-needed"_L1)
        return StepPhrases::tr("Not needed: %1").arg(what);
    return StepPhrases::tr("Done: %1").arg(what);
}

} // namespace Demitasse
