// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/steps/stepactions.h"

#include "core/text/steptext.h"
#include "core/workflow/changes.h"
#include "core/workflow/letters.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"
#include "ui/steps/promisepopover.h"
#include "ui/steps/snoozepopover.h"
#include "ui/undo/takeback.h"

#include <utility>

namespace Demitasse {

StepActions::StepActions(UiContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

void StepActions::act(const NextStep &step)
{
    if (std::optional<Place> place = placeOf(step)) {
        if (const ContactView *about = m_context.contacts.find(step.contact))
            place->situation = situationOf(step, about->contact);
        return m_context.navigator.go(*place);
    }
    if (step.kind == NextStepKind::LetRest)
        return move(step, Stage::NoReply);
    finish(step);
}

void StepActions::finish(const NextStep &step)
{
    if (step.kind == NextStepKind::Thank)
        return move(step, Stage::Thanked);
    decide(step, StepChoice::Done);
}

void StepActions::drop(const NextStep &step)
{
    decide(step, StepChoice::NotNeeded);
}

void StepActions::snooze(const NextStep &step, const QRect &anchor, QDate today)
{
    SnoozePopover::ask(
        m_page, anchor, today, [this, step](QDate until) { decide(step, StepChoice::Snoozed, until); });
}

void StepActions::putOff(const NextStep &step, QDate until)
{
    decide(step, StepChoice::Snoozed, until);
}

void StepActions::promise(std::optional<ContactId> contact, const QRect &anchor, QDate today)
{
    const auto note = [this](const Commitment &promise) {
        auto noted = m_context.worker.run([promise](Desk &desk) { return desk.agenda.promise(promise); });
        whenDone(
            std::move(noted), this,
            [this](const Commitment &its) { tell(tr("Noted: %1").arg(its.text), GroupKind::PromiseMade); },
            [this](const Error &error) { m_context.notices.fail(error); });
    };
    PromisePopover::Start start;
    start.promise.contact = contact;
    PromisePopover::ask(m_page, anchor, m_context.contacts, start, today, note);
}

void StepActions::decide(const NextStep &step, StepChoice choice, std::optional<QDate> until)
{
    const QString told = stepDecisionText({nameOf(step.contact), word(step.kind), word(choice), step.subject});
    auto decided = m_context.worker.run(
        [step, choice, until](Desk &desk) { return desk.agenda.decide(step, choice, until); });
    whenDone(
        std::move(decided), this, [this, told] { tell(told, GroupKind::StepDecided); },
        [this](const Error &error) { m_context.notices.fail(error); });
}

void StepActions::move(const NextStep &step, Stage to)
{
    auto moved = m_context.worker.run([id = step.contact, to](Desk &desk) { return desk.pipeline.move(id, to); });
    const auto done = [this, to](const ContactView &view) {
        const QString sentence = to == Stage::Thanked ? tr("%1 is thanked.") : tr("%1 rests.");
        tell(sentence.arg(listedName(view)), GroupKind::ContactMoved);
    };
    whenDone(std::move(moved), this, done, [this](const Error &error) { m_context.notices.fail(error); });
}

void StepActions::tell(const QString &sentence, GroupKind undone)
{
    m_context.notices.post({Notice::Tone::Good, {}, sentence, tr("Undo"),
        [context = &m_context, undone] { takeBackLast(*context, undone); }});
}

QString StepActions::nameOf(ContactId contact) const
{
    const ContactView *view = m_context.contacts.find(contact);
    return view ? listedName(*view) : QString();
}

std::optional<Place> placeOf(const NextStep &step)
{
    const auto letterOf = [](const NextStep &asking) {
        Place letter {Place::Kind::Letter, asking.contact, asking.meeting};
        if (!asking.towards.isNull()) {
            letter.contact = asking.towards;
            letter.about = asking.contact;
        }
        // What its key names behind its kind.
        if (asking.kind == NextStepKind::TellAdvice)
            letter.reason = CommitmentId::fromText(asking.key.section(u':', 1));
        return letter;
    };
    switch (step.kind) {
    case NextStepKind::AskIntroducer:
    case NextStepKind::Write:
    case NextStepKind::FollowUp:
    case NextStepKind::Confirm:
    case NextStepKind::Thank:
    case NextStepKind::TellIntroducer:
    case NextStepKind::TellAdvice:
    case NextStepKind::KeepInTouch:
    case NextStepKind::Resume:
    case NextStepKind::AnswerDecline: return letterOf(step);
    case NextStepKind::Book: return Place {Place::Kind::Booking, step.contact};
    case NextStepKind::Prepare: return Place {Place::Kind::Prepare, {}, step.meeting};
    case NextStepKind::LeaveBy: return Place {Place::Kind::Booking, {}, step.meeting};
    case NextStepKind::HowDidItGo: return Place {Place::Kind::WriteUp, {}, step.meeting};
    case NextStepKind::Debrief: return Place {Place::Kind::Debrief, {}, step.meeting};
    case NextStepKind::LetRest:
    case NextStepKind::Promise: return std::nullopt;
    }
    std::unreachable();
}

Icon iconOf(NextStepKind kind)
{
    switch (kind) {
    case NextStepKind::AskIntroducer:
    case NextStepKind::TellIntroducer: return Icon::Referral;
    case NextStepKind::Write:
    case NextStepKind::FollowUp:
    case NextStepKind::Confirm:
    case NextStepKind::TellAdvice:
    case NextStepKind::Resume: return Icon::Mail;
    case NextStepKind::LetRest: return Icon::Archive;
    case NextStepKind::Book: return Icon::Calendar;
    case NextStepKind::Prepare: return Icon::Check;
    case NextStepKind::LeaveBy: return Icon::InPerson;
    case NextStepKind::HowDidItGo: return Icon::Question;
    case NextStepKind::Thank:
    case NextStepKind::AnswerDecline: return Icon::Thanks;
    case NextStepKind::Debrief: return Icon::Insight;
    case NextStepKind::Promise: return Icon::Check;
    case NextStepKind::KeepInTouch: return Icon::Relationship;
    }
    std::unreachable();
}

} // namespace Demitasse
