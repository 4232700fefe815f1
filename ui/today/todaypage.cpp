// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todaypage.h"

#include "core/domain/clock.h"
#include "core/workflow/changes.h"
#include "ui/shell/navigator.h"
#include "ui/steps/stepactions.h"
#include "ui/today/todaywords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TickEvery = 20s;
/// Several changes in one go are one refresh.
constexpr auto RefreshAfter = 30ms;
/// Time alone makes things due.
constexpr auto AskAgainEvery = 1min;
constexpr int RowsAtFirst = 8;

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
    , m_promise(quietButton(tr("Something to do…")))
    , m_prepare(new QAction(icon(Icon::Check), tr("Prepare the next conversation"), this))
    , m_actions(new StepActions(context, this))
    , m_scroll(new ScrollColumn)
{
    m_limits.fill(RowsAtFirst);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_scroll);
    m_column = m_scroll->column();
    m_column->setSpacing(Space::Wide);
    m_column->addLayout(makeHead());
    m_column->addStretch();

    m_prepare->setShortcut(QKeySequence(Qt::Key_P));
    m_prepare->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_prepare->setEnabled(false);
    connect(m_prepare, &QAction::triggered, this, &TodayPage::prepareNext);
    addAction(m_prepare);

    m_timer.setInterval(TickEvery);
    m_soon.setInterval(RefreshAfter);
    m_soon.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TodayPage::tick);
    connect(&m_soon, &QTimer::timeout, this, &TodayPage::refresh);
    const auto soon = [this] { m_soon.start(); };
    connect(&context.changes, &Changes::contactsChanged, this, soon);
    connect(&context.changes, &Changes::meetingsChanged, this, soon);
    connect(&context.changes, &Changes::notesChanged, this, soon);
    connect(&context.changes, &Changes::studentChanged, this, soon);
    m_minute.setInterval(AskAgainEvery);
    connect(&m_minute, &QTimer::timeout, this, &TodayPage::refresh);
}

QLayout *TodayPage::makeHead()
{
    auto *words = new QVBoxLayout;
    words->setSpacing(Space::Hair);
    words->addWidget(m_greeting);
    words->addWidget(m_date);
    auto *promise = new QAction(icon(Icon::Add), tr("Something to do…"), this);
    promise->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    promise->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(promise, &QAction::triggered, this, &TodayPage::addPromise);
    addAction(promise);
    m_promise->setObjectName(u"addPromise"_s);
    m_promise->showIcon(Icon::Add);
    setPlainToolTip(m_promise, withShortcut(tr("Note something to do"), promise->shortcut()));
    connect(m_promise, &QPushButton::clicked, promise, &QAction::trigger);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_promise, 0, Qt::AlignTop);
    return head;
}

void TodayPage::arrive(const Place &)
{
    m_timer.start();
    m_minute.start();
    refresh();
}

void TodayPage::refresh()
{
    if (isVisible() || !m_view)
        ask([now = context().clock.now(), limits = m_limits](Desk &desk) { return todayView(desk, now, limits); },
            [this](const TodayView &view) { take(view); });
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
    for (StepRow *row : std::as_const(m_rows))
        row->showTimes(now);
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
    rememberFocus();
    m_ticking.clear();
    m_rows.clear();
    delete m_sheet;
    m_builtNear = nearness(*m_view, now);
    m_greeting->setText(greetingText(m_view->student, now));
    m_date->setText(dayText(m_view->student, now));

    m_sheet = new QWidget;
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Wide);
    for (QWidget *part : makeParts(now))
        column->addWidget(part);
    m_column->insertWidget(1, m_sheet);
    m_sheet->show();
    restoreFocus();
}

QList<QWidget *> TodayPage::makeParts(const QDateTime &now)
{
    QList<QWidget *> parts;
    const DueSteps &due = m_view->due;
    const MeetingView *next = nextMeeting(*m_view, now);
    m_prepare->setEnabled(next != nullptr);
    if (!due.thanks.isEmpty())
        parts.append(makeThanks());
    if (next)
        parts.append(makeHero(*next));
    else if (m_view->isEmpty)
        parts.append(makeEmpty());
    else if (due.first)
        parts.append(makeFirstStep(*due.first));
    for (const DueWhen when : {DueWhen::Overdue, DueWhen::Today, DueWhen::ThisWeek}) {
        if (due.groups[static_cast<size_t>(when)].count > 0)
            parts.append(makeSteps(when));
    }
    if (due.isEmpty() && next)
        parts.append(makeNoStep());
    QList<const MeetingView *> after;
    for (const MeetingView &meeting : std::as_const(m_view->meetings)) {
        if (&meeting != next)
            after.append(&meeting);
    }
    if (!after.isEmpty())
        parts.append(makeMeetings(tr("After that"), after));
    if (!next && !m_view->isEmpty && !due.first)
        parts.append(makeQuiet());
    return parts;
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
    const bool isAlone = m_view->due.isEmpty();
    auto *choose = isAlone ? primaryButton(tr("Choose someone")) : quietButton(tr("Choose someone"));
    connect(choose, &QPushButton::clicked, this, [this] { context().navigator.go({Place::Kind::Pipeline}); });
    if (isAlone) {
        auto *quiet = new EmptyState(Icon::Calendar, tr("No conversation is booked"),
            tr("Choose someone in the pipeline and agree on twenty minutes."));
        quiet->addButton(choose);
        return quiet;
    }
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(tr("No conversation is booked"), TypeRole::Body, Tone::Quiet));
    row->addWidget(choose);
    row->addStretch();
    return line;
}

} // namespace Demitasse
