// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/booking/travelfield.h"

#include "core/domain/clock.h"
#include "core/rules/checklists.h"
#include "core/text/datetext.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QSpinBox>

#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestWayMinutes = 24 * 60;
constexpr int MinutesStep = 5;

} // namespace

TravelField::TravelField(UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_minutes(new QSpinBox)
    , m_leave(makeLabel({}, TypeRole::Strong))
    , m_early(minutesEarly({}))
{
    m_minutes->setObjectName(u"travelMinutes"_s);
    m_minutes->setRange(0, LongestWayMinutes);
    m_minutes->setSingleStep(MinutesStep);
    m_minutes->setAccessibleName(tr("Minutes to get there"));
    m_leave->setObjectName(u"leaveBy"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::Small);
    row->addWidget(makeLabel(tr("It takes me", "… minutes to get there")));
    row->addWidget(m_minutes);
    row->addWidget(makeLabel(tr("minutes to get there.", "It takes me …")));
    row->addWidget(m_leave, 1);
    connect(m_minutes, &QSpinBox::valueChanged, this, &TravelField::showLeaving);
    connect(m_minutes, &QSpinBox::editingFinished, this, &TravelField::keep);
    hide();
}

void TravelField::show(const std::optional<Meeting> &meeting, const QString &ownZone)
{
    const bool isWay = meeting && isOpen(meeting->status) && meeting->mode == Mode::InPerson;
    setVisible(isWay);
    if (!isWay)
        return;
    m_meeting = *meeting;
    m_zone = ownZone;
    m_isKnown = false;
    auto known = m_context.worker.run([id = meeting->id](Desk &desk) -> Result<Known> {
        const Result<int> minutes = desk.agenda.travelTo(id);
        const Result<FollowedAdvice> advice = desk.readying.advice();
        if (!minutes || !advice)
            return minutes ? failure(advice) : failure(minutes);
        return Known {*minutes, *advice};
    });
    whenDone(
        std::move(known), this, [this, id = meeting->id](const Known &its) { take(id, its); },
        [this](const Error &error) { m_context.notices.fail(error); });
}

void TravelField::take(MeetingId meeting, const Known &known)
{
    if (meeting != m_meeting.id)
        return;
    m_early = minutesEarly(known.advice);
    if (!std::exchange(m_isKnown, true)) {
        m_kept = known.minutes;
        m_minutes->setValue(known.minutes);
    }
    showLeaving();
}

void TravelField::keep()
{
    if (m_minutes->value() == std::exchange(m_kept, m_minutes->value()))
        return;
    m_isKnown = true;
    auto kept = m_context.worker.run(
        [id = m_meeting.id, minutes = m_kept](Desk &desk) { return desk.agenda.setTravel(id, minutes); });
    whenDone(
        std::move(kept), this, [] {}, [this](const Error &error) { m_context.notices.fail(error); });
}

/// As the step to leave says it: some minutes early.
void TravelField::showLeaving()
{
    m_leave->setVisible(m_minutes->value() > 0);
    const std::chrono::minutes before(m_minutes->value() + m_early);
    const QDateTime leave = m_meeting.start.instant.addDuration(-before);
    m_leave->setText(tr("Leave by %1.").arg(nearDateText(leave, m_context.clock.now(), m_zone)));
}

} // namespace Demitasse
