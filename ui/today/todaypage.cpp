// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todaypage.h"

#include "core/domain/clock.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/text/wordtext.h"
#include "core/workflow/changes.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/today/todaywords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace std::chrono_literals;

namespace {

constexpr auto TickEvery = 20s;
/// Several changes in one go are one refresh.
constexpr auto RefreshAfter = 30ms;
constexpr std::chrono::hours UrgentBelow{6};

/// Whether each meeting is near, and which one is next: when this changes, the page is built anew.
QList<bool> nearness(const TodayView &view, const QDateTime &now)
{
    QList<bool> near;
    const MeetingView *next = nextMeeting(view, now);
    for (const MeetingView &meeting : view.meetings) {
        near.append(isNear(meeting, now));
        near.append(&meeting == next);
    }
    return near;
}

} // namespace

TodayPage::TodayPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_greeting(makeLabel({}, TypeRole::PageTitle))
    , m_date(makeLabel({}, TypeRole::Body, Tone::Quiet))
{
    auto *scroll = new ScrollColumn;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    m_column = scroll->column();
    m_column->setSpacing(Space::Wide);
    auto *head = new QVBoxLayout;
    head->setSpacing(Space::Hair);
    head->addWidget(m_greeting);
    head->addWidget(m_date);
    m_column->addLayout(head);
    m_column->addStretch();

    m_timer.setInterval(TickEvery);
    m_soon.setInterval(RefreshAfter);
    m_soon.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TodayPage::tick);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    const auto soon = [this] { m_soon.start(); };
    connect(&context.changes, &Changes::contactsChanged, this, soon);
    connect(&context.changes, &Changes::meetingsChanged, this, soon);
    connect(&context.changes, &Changes::studentChanged, this, soon);
}

void TodayPage::arrive(const Place &)
{
    m_timer.start();
    refresh();
}

void TodayPage::refresh()
{
    if (isVisible() || !m_view)
        ask([](Desk &desk) { return todayView(desk); }, [this](const TodayView &view) { take(view); });
}

void TodayPage::take(const TodayView &view)
{
    if (m_view == view)
        return tick();
    m_view = view;
    build();
}

QString TodayPage::zone() const
{
    return m_view->student.zone;
}

void TodayPage::tick()
{
    if (!m_view || !isVisible())
        return;
    const QDateTime now = context().clock.now();
    if (m_builtNear != nearness(*m_view, now))
        return build();
    for (const auto &say : m_ticking)
        say(now);
}

Label *TodayPage::makeTicking(std::function<void(Label &, const QDateTime &)> say)
{
    auto *label = makeLabel({}, TypeRole::Body);
    say(*label, context().clock.now());
    m_ticking.push_back([label, say = std::move(say)](const QDateTime &now) { say(*label, now); });
    return label;
}

void TodayPage::build()
{
    const QDateTime now = context().clock.now();
    const bool hadFocus = m_sheet && m_sheet->isAncestorOf(window()->focusWidget());
    m_ticking.clear();
    delete m_sheet;
    m_builtNear = nearness(*m_view, now);
    m_greeting->setText(greetingText(m_view->student, now));
    m_date->setText(dayText(m_view->student, now));

    m_sheet = new QWidget;
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Wide);
    if (!m_view->thanks.isEmpty())
        column->addWidget(makeThanks());
    const MeetingView *next = nextMeeting(*m_view, now);
    if (next)
        column->addWidget(makeHero(*next));
    else if (m_view->isEmpty)
        column->addWidget(makeEmpty());
    else
        column->addWidget(makeQuiet());

    QList<const MeetingView *> after;
    QList<const MeetingView *> before;
    for (const MeetingView &meeting : std::as_const(m_view->meetings)) {
        if (&meeting != next)
            (meeting.meeting.end() > now ? after : before).append(&meeting);
    }
    if (!after.isEmpty())
        column->addWidget(makeMeetings(tr("After that"), after));
    if (!before.isEmpty())
        column->addWidget(makeMeetings(tr("Gone by: did they take place?"), before));
    m_column->insertWidget(1, m_sheet);
    if (hadFocus)
        m_sheet->setFocus();
}

QWidget *TodayPage::makeThanks()
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(tr("Say thank you"), TypeRole::Title));
    auto *card = new Card;
    card->setTone(Tone::Accent);
    card->column()->setContentsMargins(Space::Hair, Space::Hair, Space::Hair, Space::Hair);
    card->column()->setSpacing(0);
    for (const TodayView::Thanks &thanks : std::as_const(m_view->thanks))
        card->column()->addWidget(makeThanksRow(thanks));
    column->addWidget(card);
    return section;
}

QWidget *TodayPage::makeThanksRow(const TodayView::Thanks &thanks)
{
    const ContactId contact = thanks.contact.contact.id;
    auto *row = new ListRow(
        Icon::Thanks, tr("Thank %1").arg(displayName(thanks.contact.contact)), roleLine(thanks.contact), Tone::Accent);
    Label *left = makeTicking([due = thanks.step.due](Label &label, const QDateTime &now) {
        label.setText(countdownText(due, now));
        label.setTone(now > due ? Tone::Bad : due < now.addDuration(UrgentBelow) ? Tone::Warn : Tone::Text);
    });
    left->setRole(TypeRole::Strong);
    setPlainToolTip(left, fullDateText(thanks.step.due, zone()));
    row->addAtEnd(left);
    auto *done = usualButton(tr("Mark as thanked"));
    done->showIcon(Icon::Check);
    row->addAtEnd(done);
    connect(done, &QPushButton::clicked, this, [this, contact] { markThanked(contact); });
    connect(row, &ListRow::clicked, this, [this, contact] { context().navigator.go({Place::Kind::Contact, contact}); });
    return row;
}

void TodayPage::markThanked(ContactId contact)
{
    ask([contact](Desk &desk) { return desk.pipeline.move(contact, Stage::Thanked); },
        [this](
            const ContactView &view) { context().notices.tell(tr("%1 is thanked.").arg(displayName(view.contact))); });
}

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
    column->addSpacing(Space::Small);
    column->addWidget(makeHeroButtons(view));
    return card;
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
    auto *open = near ? usualButton(tr("Open")) : primaryButton(tr("Open"));
    row->addWidget(near ? start : open);
    row->addWidget(near ? open : start);
    row->addStretch();
    row->addWidget(
        makeTicking([start = view.meeting.start.instant, running = view.running](Label &label, const QDateTime &now) {
            label.setTone(Tone::Quiet);
            label.setText(running ? QString() : distanceText(start, now));
        }));
    const MeetingId meeting = view.meeting.id;
    connect(start, &QPushButton::clicked, this,
        [this, meeting] { context().navigator.go({Place::Kind::Interview, {}, meeting}); });
    connect(open, &QPushButton::clicked, this,
        [this, meeting] { context().navigator.go({Place::Kind::Booking, {}, meeting}); });
    return foot;
}

QWidget *TodayPage::makeMeetings(const QString &title, const QList<const MeetingView *> &meetings)
{
    auto *section = new QWidget;
    auto *column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(title, TypeRole::Title));
    auto *card = new Card;
    card->column()->setContentsMargins(Space::Hair, Space::Hair, Space::Hair, Space::Hair);
    card->column()->setSpacing(0);
    for (const MeetingView *meeting : meetings)
        card->column()->addWidget(makeMeetingRow(*meeting));
    column->addWidget(card);
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

QWidget *TodayPage::makeEmpty()
{
    auto *empty = new EmptyState(Icon::People, tr("Who could you talk to?"),
        tr("Bring in the people you know already: LinkedIn, Google and Outlook can save them as a file. Or begin with "
           "one name."));
    auto *import = primaryButton(tr("Import contacts…"));
    import->showIcon(Icon::Import);
    auto *add = usualButton(tr("Add the first person"));
    add->showIcon(Icon::Add);
    empty->addButton(import);
    empty->addButton(add);
    connect(import, &QPushButton::clicked, this, [this] { context().navigator.go({Place::Kind::Import}); });
    connect(add, &QPushButton::clicked, this, [this] { context().navigator.go({Place::Kind::ContactForm}); });
    return empty;
}

QWidget *TodayPage::makeQuiet()
{
    auto *quiet = new EmptyState(Icon::Calendar, tr("No conversation is booked"),
        tr("Choose someone in the pipeline and agree on twenty minutes."));
    auto *choose = primaryButton(tr("Choose someone"));
    quiet->addButton(choose);
    connect(choose, &QPushButton::clicked, this, [this] { context().navigator.go({Place::Kind::Pipeline}); });
    return quiet;
}

} // namespace Demitasse
