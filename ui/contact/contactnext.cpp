// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/contactnext.h"

#include "core/domain/clock.h"
#include "core/text/steptext.h"
#include "ui/contact/contactactions.h"
#include "ui/contact/thanksdue.h"
#include "ui/shell/navigator.h"
#include "ui/shell/uicontext.h"
#include "ui/steps/stepactions.h"
#include "ui/today/todayview.h"
#include "ui/widgets/buttons.h"

#include <utility>

namespace Demitasse {

namespace {

/// The one that is going on, else the first that is to come.
const InterviewView *openMeeting(const Journey &journey)
{
    const InterviewView *found = nullptr;
    for (const InterviewView &view : journey.meetings) {
        const auto startsBefore
            = [&] { return view.meeting.meeting.start.instant < found->meeting.meeting.start.instant; };
        if (view.meeting.running)
            return &view;
        if (isOpen(view.meeting.meeting.status) && (!found || startsBefore()))
            found = &view;
    }
    return found;
}

} // namespace

ContactNext::ContactNext(UiContext &context, ContactActions *actions, StepActions *steps, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_actions(actions)
    , m_steps(steps)
{
}

void ContactNext::show(const Journey &journey, const QList<NextStep> &steps, Button *button)
{
    choose(journey, steps);
    button->setText(text());
    button->showIcon(mark());
}

/// Before a meeting a step comes first only when it is due within a day, and nobody prepares at its door.
void ContactNext::choose(const Journey &journey, const QList<NextStep> &steps)
{
    const InterviewView *meeting = openMeeting(journey);
    const QDateTime now = m_context.clock.now();
    const bool isTooLate = meeting && !steps.isEmpty() && steps.first().kind == NextStepKind::Prepare
        && isNear(meeting->meeting, now);
    const bool isPressing = !isTooLate && !steps.isEmpty() && steps.first().due < now.addDays(1);
    m_contact = journey.contact.contact.id;
    m_meeting = meeting ? meeting->meeting.meeting.id : MeetingId {};
    m_act = meeting ? Act::OpenMeeting : Act::Book;
    if (meeting && meeting->meeting.running) {
        m_act = Act::GoOn;
    } else if (isThankYouDue(journey.contact)) {
        m_act = Act::Step;
        m_step = *journey.contact.next;
    } else if (isPressing || (!meeting && !steps.isEmpty())) {
        m_act = Act::Step;
        m_step = steps.first();
    }
}

bool ContactNext::isLetter() const
{
    const std::optional<Place> place = m_act == Act::Step ? placeOf(m_step) : std::nullopt;
    return place && place->kind == Place::Kind::Letter;
}

QString ContactNext::text() const
{
    switch (m_act) {
    case Act::Book: return tr("Book a conversation");
    case Act::OpenMeeting: return tr("Open the interview");
    case Act::GoOn: return tr("Go on with the interview");
    case Act::Step: return stepActionText(m_step.kind);
    }
    std::unreachable();
}

Icon ContactNext::mark() const
{
    switch (m_act) {
    case Act::Book: return Icon::Calendar;
    case Act::OpenMeeting:
    case Act::GoOn: return Icon::Start;
    case Act::Step: return iconOf(m_step.kind);
    }
    std::unreachable();
}

void ContactNext::act()
{
    switch (m_act) {
    case Act::Book: return m_actions->book(m_contact);
    case Act::OpenMeeting:
    case Act::GoOn: return m_context.navigator.go({.kind = Place::Kind::Interview, .meeting = m_meeting});
    case Act::Step: return m_steps->act(m_step);
    }
    std::unreachable();
}

} // namespace Demitasse
