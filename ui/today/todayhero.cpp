// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/clock.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "ui/models/contactwords.h"
#include "ui/prepare/readymarks.h"
#include "ui/shell/navigator.h"
#include "ui/today/meetinglackwords.h"
#include "ui/today/todaypage.h"
#include "ui/today/todaywords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/section.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;

QWidget *TodayPage::makeHero(const MeetingView &view)
{
    const Meeting &meeting = view.meeting;
    auto *card = new Card;
    QVBoxLayout *column = card->column();
    column->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Wide);
    Label *when = makeTicking([this, meeting, running = view.running](Label &label, const QDateTime &now) {
        label.setText(running ? tr("Going on now") : whenText(meeting, now, zone()));
    });
    when->setRole(TypeRole::Strong);
    when->setTone(Tone::Accent);
    setPlainToolTip(when, fullDateText(meeting.start.instant, zone()));
    column->addWidget(when);
    column->addWidget(makeParagraph(fewNamesText(namesOf(view.contacts)), TypeRole::PageTitle));
    const QString what = roleLine(view.contacts);
    if (!what.isEmpty())
        column->addWidget(makeParagraph(what, TypeRole::Body, Tone::Quiet));
    column->addSpacing(Space::Small);
    const QString times = timesText(meeting.start.instant, zone(), zonesOf(view.contacts));
    if (times != timesText(meeting.start.instant, zone(), {}))
        column->addWidget(makeParagraph(times));
    if (!meeting.where.isEmpty())
        column->addWidget(new ElidedLabel(meeting.where, TypeRole::Body, Tone::Quiet));
    if (m_view->lacking == meeting.id && !m_view->lacks.isEmpty())
        column->addWidget(makeLacks(meeting));
    column->addSpacing(Space::Small);
    if (m_view->lacking == meeting.id)
        column->addWidget(makeReadyLine(m_view->readiness));
    column->addSpacing(Space::Small);
    column->addWidget(makeHeroButtons(view));
    return card;
}

/// Each missing thing is the button that leads to where it is mended.
QWidget *TodayPage::makeLacks(const Meeting &meeting)
{
    auto *lacks = new QWidget;
    lacks->setObjectName(u"meetingLacks"_s);
    auto *column = new QVBoxLayout(lacks);
    column->setContentsMargins(0, Space::Small, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeLabel(tr("Still missing"), TypeRole::Caption, Tone::Quiet));
    for (const MeetingLack lack : std::as_const(m_view->lacks)) {
        auto *row = new ListRow(iconOf(lack), lackText(lack, meeting.mode), {}, Tone::Warn);
        row->addAtEnd(new IconMark(Icon::Forward, Measure::Icon, Tone::Quiet));
        column->addWidget(row);
        connect(row, &ListRow::clicked, this,
            [this, place = placeOf(lack, meeting)] { context().navigator.go(place); });
    }
    return lacks;
}

QWidget *TodayPage::makeHeroButtons(const MeetingView &view)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    const bool near = view.running || isNear(view, context().clock.now());
    auto *start = near ? primaryButton(tr("Start interview")) : quietButton(tr("Start interview"));
    if (view.running)
        start->setText(tr("Back to the interview"));
    start->showIcon(Icon::Start);
    auto *prepare = near ? usualButton(tr("Prepare")) : primaryButton(tr("Prepare"));
    prepare->setObjectName(u"prepareNext"_s);
    prepare->showIcon(Icon::Check);
    setPlainToolTip(prepare, withShortcut(tr("Prepare"), m_prepare->shortcut()));
    auto *open = quietButton(tr("Open"));
    row->addWidget(near ? start : prepare);
    row->addWidget(near ? prepare : start);
    row->addWidget(open);
    auto *brief = quietButton(tr("Brief"));
    brief->setObjectName(u"heroBrief"_s);
    row->addWidget(brief);
    row->addStretch();
    row->addWidget(
        makeTicking([start = view.meeting.start.instant, running = view.running](Label &label, const QDateTime &now) {
            label.setTone(Tone::Quiet);
            label.setText(running ? QString() : distanceText(start, now));
        }));
    const MeetingId meeting = view.meeting.id;
    connect(prepare, &QPushButton::clicked, m_prepare, &QAction::trigger);
    connect(start, &QPushButton::clicked, this,
        [this, meeting] { context().navigator.go({Place::Kind::Interview, {}, meeting}); });
    connect(open, &QPushButton::clicked, this,
        [this, meeting] { context().navigator.go({Place::Kind::Booking, {}, meeting}); });
    connect(brief, &QPushButton::clicked, this,
        [this, meeting] { context().navigator.go({.kind = Place::Kind::Brief, .meeting = meeting}); });
    return foot;
}

void TodayPage::prepareNext()
{
    if (const MeetingView *next = m_view ? nextMeeting(*m_view, context().clock.now()) : nullptr)
        context().navigator.go({.kind = Place::Kind::Prepare, .meeting = next->meeting.id});
}

QWidget *TodayPage::makeMeetings(const QString &title, const QList<const MeetingView *> &meetings)
{
    auto *section = new Section(title);
    for (const MeetingView *meeting : meetings)
        section->add(makeMeetingRow(*meeting));
    return section;
}

QWidget *TodayPage::makeMeetingRow(const MeetingView &view)
{
    auto *row = new ListRow(modeIcon(view.meeting.mode), fewNamesText(namesOf(view.contacts)), roleLine(view.contacts));
    Label *when = makeTicking([this, meeting = view.meeting](Label &label, const QDateTime &now) {
        label.setText(whenText(meeting, now, zone()));
    });
    setPlainToolTip(when, fullDateText(view.meeting.start.instant, zone()));
    row->addAtEnd(when);
    const MeetingId meeting = view.meeting.id;
    connect(
        row, &ListRow::clicked, this, [this, meeting] { context().navigator.go({Place::Kind::Booking, {}, meeting}); });
    return row;
}

} // namespace Demitasse
