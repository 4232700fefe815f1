// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/debrief/debriefpage.h"

#include "core/domain/clock.h"
#include "core/rules/interviewclock.h"
#include "core/text/datetext.h"
#include "core/text/namestext.h"
#include "core/workflow/changes.h"
#include "ui/compare/claiming.h"
#include "ui/contact/linkbutton.h"
#include "ui/debrief/debriefwords.h"
#include "ui/debrief/facetsection.h"
#include "ui/debrief/interestcard.h"
#include "ui/debrief/linesection.h"
#include "ui/debrief/verdictsection.h"
#include "ui/following/followingpanel.h"
#include "ui/paths/pathwords.h"
#include "ui/paths/rowkeeping.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TickEvery = 5s;
constexpr auto AgainAfter = 1s;

QHash<NoteId, QString> minutesOf(const QList<NoteRevision> &notes)
{
    QHash<NoteId, QString> minutes;
    for (const NoteRevision &note : notes)
        minutes.insert(note.note, clockText(note.stamp));
    return minutes;
}

} // namespace

DebriefPage::DebriefPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_faces(new QStackedWidget)
    , m_name(new LinkButton)
    , m_when(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_notes(new LinkButton(tr("See the notes")))
    , m_hint(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_interest(new InterestCard)
    , m_following(new FollowingPanel(context, this))
    , m_facets(new FacetSection)
    , m_verdicts(new VerdictSection)
    , m_claiming(new Claiming(context, this))
    , m_takeIn(usualButton({}))
    , m_clock(makeLabel({}, TypeRole::Caption, Tone::Quiet))
    , m_state(makeLabel({}, TypeRole::Caption, Tone::Quiet))
    , m_done(primaryButton(tr("Done looking back")))
    , m_notDone(quietButton(tr("Not done yet after all")))
{
    setObjectName(u"debriefPage"_s);
    offer(u"takeInAll"_s, tr("Take in all that the notes offer"), Qt::CTRL | Qt::Key_T, &DebriefPage::takeInAll);
    offer(u"claimThis"_s, tr("Make a claim of the line"), Claiming::Key, &DebriefPage::claimThis);
    offer(u"finishDebrief"_s, m_done->text(), Qt::CTRL | Qt::Key_Return, &DebriefPage::finish);
    m_faces->addWidget(buildSheet());
    m_faces->addWidget(buildNothing());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_faces, 1);
    column->addWidget(m_foot = buildFoot());
    m_faces->hide();
    m_foot->hide();
    setFoot(m_foot);
    m_ticker.setInterval(TickEvery);
    connect(&m_ticker, &QTimer::timeout, this, &DebriefPage::showState);
    connect(&context.changes, &Changes::meetingsChanged, this, &DebriefPage::load);
    connect(&context.changes, &Changes::notesChanged, this, &DebriefPage::load);
}

void DebriefPage::offer(const QString &name, const QString &text, const QKeySequence &keys, void (DebriefPage::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
}

QWidget *DebriefPage::buildSheet()
{
    m_scroll = new ScrollColumn;
    QVBoxLayout *column = m_scroll->column();
    column->setSpacing(Space::Wide);
    column->addWidget(buildHead());
    column->addWidget(m_interest);
    connect(m_interest, &InterestCard::kept, this, [this](const Debrief &debrief) {
        change([debrief](Desk &desk) { return desk.debriefing.keep(debrief); });
    });
    for (const DebriefLineKind kind : allOf<DebriefLineKind>()) {
        auto *section = new LineSection(kind);
        connect(section, &LineSection::kept, this, [this](const DebriefLine &line) {
            change([line](Desk &desk) { return desk.debriefing.keepLine(line); });
        });
        connect(section, &LineSection::noteWanted, this, &DebriefPage::openNote);
        column->addWidget(section);
        m_lines.append(section);
    }
    column->addWidget(m_following);
    column->addWidget(m_facets);
    connect(m_facets, &FacetSection::kept, this, [this](const WorkplaceFacet &facet) {
        change([facet](Desk &desk) { return desk.debriefing.keepFacet(facet); });
    });
    connect(m_facets, &FacetSection::noteWanted, this, &DebriefPage::openNote);
    column->addWidget(m_verdicts);
    connect(m_verdicts, &VerdictSection::judged, this, [this](PlanItemId item, std::optional<bool> worked) {
        change([id = m_meeting, item, worked](Desk &desk) { return desk.debriefing.judge(id, item, worked); });
    });
    column->addStretch();
    return m_scroll;
}

QWidget *DebriefPage::buildHead()
{
    m_name->setObjectName(u"debriefNames"_s);
    m_when->setObjectName(u"debriefWhen"_s);
    m_notes->setObjectName(u"debriefNotes"_s);
    m_hint->setObjectName(u"debriefHint"_s);
    m_takeIn->setObjectName(u"takeInAllButton"_s);
    connect(m_takeIn, &Button::clicked, this, &DebriefPage::takeInAll);
    connect(m_notes, &LinkButton::clicked, this, [this] { openNote({}); });
    connect(m_name, &LinkButton::clicked, this, [this] {
        const QList<ContactView> &people = m_view->interview.meeting.contacts;
        context().navigator.go({.kind = Place::Kind::Contact, .contact = people.value(0).contact.id});
    });
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Hair);
    column->addWidget(makeLabel(tr("Look back"), TypeRole::PageTitle));
    column->addWidget(m_name, 0, Qt::AlignLeft);
    column->addWidget(m_when);
    column->addSpacing(Space::Small);
    column->addWidget(m_hint);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Space::Usual);
    ways->addWidget(m_takeIn);
    ways->addWidget(m_notes);
    ways->addStretch();
    column->addLayout(ways);
    return head;
}

QWidget *DebriefPage::buildNothing()
{
    auto *none = new EmptyState(Icon::Insight, tr("Nothing to look back at yet"),
        tr("This talk was not held yet. When it was, five minutes here keep what it meant to you."));
    none->setObjectName(u"nothingToLookBackAt"_s);
    auto *open = usualButton(tr("Open the interview"));
    open->setObjectName(u"interviewOfDebrief"_s);
    connect(open, &Button::clicked, this, [this] { openNote({}); });
    none->addButton(open);
    return none;
}

QWidget *DebriefPage::buildFoot()
{
    m_clock->setObjectName(u"debriefClock"_s);
    m_state->setObjectName(u"debriefState"_s);
    m_done->setObjectName(u"debriefDone"_s);
    m_notDone->setObjectName(u"debriefNotDone"_s);
    setPlainToolTip(m_done, withShortcut(m_done->text(), Qt::CTRL | Qt::Key_Return));
    connect(m_done, &Button::clicked, this, &DebriefPage::finish);
    connect(m_notDone, &Button::clicked, this, &DebriefPage::takeBackFinish);
    auto *middle = new QWidget;
    middle->setMaximumWidth(Measure::Column + 2 * Space::Large);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(Space::Large, Space::Close, Space::Large, Space::Usual);
    row->setSpacing(Space::Usual);
    row->addWidget(m_clock);
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_notDone);
    row->addWidget(m_done);
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(middle);
    return foot;
}

void DebriefPage::arrive(const Place &place)
{
    m_here = true;
    if (place.meeting != m_meeting) {
        m_meeting = place.meeting;
        m_view.reset();
        m_focus.clear();
        m_before = 0ms;
        m_faces->hide();
        m_foot->hide();
    }
    m_since = context().clock.read().elapsed;
    m_ticker.start();
    load();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void DebriefPage::leave()
{
    m_focus = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    commit();
    m_before = taken();
    m_here = false;
    m_ticker.stop();
}

QList<KeyHelp> DebriefPage::keyHelp() const
{
    return {{tr("1 … 5"), tr("How much it appeals; 0 for not said")}, {tr("Enter"), tr("Keep the line, on to the next")},
        {tr("↑ ↓"), tr("To the line above or below")}, {tr("F8"), tr("Fact or opinion")},
        {tr("Enter, F, O"), tr("Take in what a note offers; as a fact, as an opinion")},
        {tr("N"), tr("To the note, from what it offers")}, {tr("+ −"), tr("Whether a question worked")}};
}

std::chrono::milliseconds DebriefPage::taken() const
{
    return m_here ? m_before + (context().clock.read().elapsed - m_since) : m_before;
}

template <class Work> void DebriefPage::change(Work work)
{
    ++m_underway;
    showState();
    ask(work,
        [this](const DebriefView &view) {
            m_isRefused = false;
            if (--m_underway == 0 && view.debrief.meeting == m_meeting)
                fill(view);
            showState();
        },
        [this, work](const Error &error) { refused(error, [this, work] { change(work); }); });
}

/// What the disk does not take stays on the screen and is tried again; what cannot be is said.
void DebriefPage::refused(const Error &error, const std::function<void()> &again)
{
    const bool isPassing = error.code == ErrorCode::StorageFull || error.code == ErrorCode::StorageBusy
        || error.code == ErrorCode::StorageFailed;
    if (!isPassing)
        --m_underway;
    if (!std::exchange(m_isRefused, isPassing))
        showFailure(error);
    showState();
    if (isPassing) {
        QTimer::singleShot(AgainAfter, this, [this, again] {
            --m_underway;
            again();
        });
    } else if (error.code == ErrorCode::NoSuchMeeting && m_here) {
        context().navigator.replace({.kind = Place::Kind::Interviews});
    } else if (error.code != ErrorCode::NoSuchMeeting) {
        load();
    }
}

/// Away from here nothing is asked for: arriving asks.
void DebriefPage::load()
{
    if (m_here && m_underway == 0)
        change([id = m_meeting](Desk &desk) { return desk.debriefing.view(id); });
}

void DebriefPage::fill(const DebriefView &view)
{
    const bool isFirst = !m_view;
    m_view = view;
    const bool isHeld = view.interview.meeting.meeting.status == MeetingStatus::Held;
    m_faces->setCurrentIndex(isHeld ? 0 : 1);
    m_faces->show();
    m_foot->setVisible(isHeld);
    if (!isHeld)
        return;
    const QHash<NoteId, QString> minutes = minutesOf(view.interview.notes);
    showHead(view);
    m_interest->show(view, minutes);
    for (LineSection *section : std::as_const(m_lines))
        section->show(view, minutes);
    m_following->show(m_meeting);
    m_facets->show(m_meeting, view.facets, minutes);
    m_verdicts->show(view);
    orderTabs();
    showFinished();
    if (isFirst && m_here)
        m_interest->begin();
}

void DebriefPage::showHead(const DebriefView &view)
{
    const Meeting &meeting = view.interview.meeting.meeting;
    m_name->setWords(fewNamesText(namesOf(view.interview.meeting.contacts)));
    m_when->setText(tr("You talked %1.").arg(nearDateText(meeting.start.instant, context().clock.now(), meeting.start.zone)));
    const int offered = static_cast<int>(view.offered.size());
    m_takeIn->setVisible(offered > 0);
    m_takeIn->setText(tr("Take in all %n from the notes", nullptr, offered));
    setPlainToolTip(m_takeIn, withShortcut(tr("Take in all that the notes offer"), Qt::CTRL | Qt::Key_T));
    const bool hasNotes = !view.interview.notes.isEmpty();
    m_notes->setVisible(hasNotes);
    m_hint->setText(hasNotes ? tr("What your notes offer stands where it belongs; take in what matters, add what it means.")
                             : tr("No notes were taken. Write down what you still remember: a few words are enough."));
}

void DebriefPage::orderTabs()
{
    QList<QWidget *> stops;
    for (const LineSection *section : std::as_const(m_lines))
        stops += section->tabStops();
    Demitasse::orderTabs(stops + m_facets->tabStops() + m_verdicts->tabStops());
}

void DebriefPage::showFinished()
{
    const bool isDone = m_view->debrief.finishedAt.has_value();
    const bool heldFocus = m_done->hasFocus() || m_notDone->hasFocus();
    m_done->setVisible(!isDone);
    m_notDone->setVisible(isDone);
    if (heldFocus)
        (isDone ? m_notDone : m_done)->setFocus(Qt::OtherFocusReason);
}

void DebriefPage::showState()
{
    const bool isDone = m_view && m_view->debrief.finishedAt;
    m_clock->setText(isDone ? tr("Looked back at.") : takenText(taken()));
    m_state->setText(keptText(m_isRefused ? TextKeeper::State::Refused
            : m_underway > 0              ? TextKeeper::State::Pending
                                          : TextKeeper::State::Saved));
}

void DebriefPage::commit()
{
    m_interest->commit();
    for (LineSection *section : std::as_const(m_lines))
        section->commit();
    m_facets->commit();
}

void DebriefPage::takeInAll()
{
    if (m_view && !m_view->offered.isEmpty())
        change([id = m_meeting](Desk &desk) { return desk.debriefing.takeIn(id); });
}

void DebriefPage::finish()
{
    if (!m_foot->isVisible() || m_view->debrief.finishedAt)
        return;
    commit();
    change([id = m_meeting](Desk &desk) { return desk.debriefing.finish(id, true); });
    context().notices.post({Notice::Tone::Good, {}, tr("You looked back at the talk."), tr("Undo"),
        [&context = context()] { takeBackLast(context, GroupKind::DebriefKept); }});
}

void DebriefPage::takeBackFinish()
{
    change([id = m_meeting](Desk &desk) { return desk.debriefing.finish(id, false); });
}

void DebriefPage::openNote(NoteId note)
{
    context().navigator.go({.kind = Place::Kind::Interview, .meeting = m_meeting, .note = note});
}

} // namespace Demitasse
