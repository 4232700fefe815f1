// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/interviewpage.h"

#include "core/domain/clock.h"
#include "core/rules/interviewclock.h"
#include "core/rules/timeshare.h"
#include "core/text/datetext.h"
#include "core/text/errortext.h"
#include "core/text/namestext.h"
#include "core/text/wordtext.h"
#include "core/workflow/changes.h"
#include "ui/interview/clockface.h"
#include "ui/interview/closingbar.h"
#include "ui/interview/endedpanel.h"
#include "ui/interview/noteline.h"
#include "ui/interview/notespanel.h"
#include "ui/interview/questionspanel.h"
#include "ui/interview/smallwindow.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto TickEvery = 200ms;

} // namespace

InterviewPage::InterviewPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_faces(new QStackedWidget)
    , m_readyTitle(makeParagraph({}, TypeRole::PageTitle))
    , m_readyWhen(makeParagraph({}, TypeRole::Body, Tone::Quiet))
    , m_readyWarning(makeParagraph({}, TypeRole::Body, Tone::Warn))
    , m_start(primaryButton(tr("Start interview")))
    , m_title(makeLabel({}, TypeRole::Title))
    , m_subtitle(makeLabel({}, TypeRole::Body, Tone::Quiet))
    , m_remarkLabel(makeParagraph({}, TypeRole::Caption, Tone::Warn))
    , m_clock(new ClockFace)
    , m_questions(new QuestionsPanel)
    , m_notes(new NotesPanel(context.clock, context.ids))
    , m_closing(new ClosingBar)
    , m_ended(new EndedPanel(context, this))
{
    setObjectName(u"interviewPage"_s);
    m_faces->addWidget(buildReady());
    m_faces->addWidget(buildLive());
    m_faces->addWidget(m_ended);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_faces);
    connectParts();
    addShortcuts();
    m_ticker.setInterval(TickEvery);
    connect(&m_ticker, &QTimer::timeout, this, &InterviewPage::tick);
}

InterviewPage::~InterviewPage()
{
    closeSmall();
}

QWidget *InterviewPage::buildReady()
{
    auto *scroll = new ScrollColumn(Measure::NarrowColumn);
    auto *card = new Card;
    card->column()->setSpacing(Space::Usual);
    card->column()->addWidget(m_readyTitle);
    card->column()->addWidget(m_readyWhen);
    card->column()->addWidget(makeParagraph(
        tr("When everybody is ready, start the clock. It counts on through sleep and restarts; every line you type is "
           "kept within a second. You end it, nobody else does.")));
    m_start->setObjectName(u"startInterview"_s);
    connect(m_start, &Button::clicked, this, &InterviewPage::begin);
    m_readyWarning->setObjectName(u"readyWarning"_s);
    m_readyWarning->hide();
    card->column()->addWidget(m_readyWarning);
    card->column()->addWidget(m_start, 0, Qt::AlignLeft);
    scroll->column()->addWidget(card);
    scroll->column()->addStretch();
    return scroll;
}

QWidget *InterviewPage::buildTop()
{
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    auto *names = new QVBoxLayout;
    names->setSpacing(Space::Hair);
    names->addWidget(m_title);
    names->addWidget(m_subtitle);
    row->addLayout(names, 1);
    QToolButton *small = iconButton(Icon::Pin, tr("Small window"), Qt::Key_F6);
    small->setObjectName(u"smallWindow"_s);
    connect(small, &QToolButton::clicked, this, &InterviewPage::toggleSmall);
    row->addWidget(small, 0, Qt::AlignTop);
    return top;
}

QWidget *InterviewPage::buildLive()
{
    auto *live = new QWidget;
    auto *column = new QVBoxLayout(live);
    column->setContentsMargins(Space::Wide, Space::Usual, Space::Wide, Space::Usual);
    column->setSpacing(Space::Close);
    column->addWidget(buildTop());
    column->addWidget(m_clock);
    m_remarkLabel->setObjectName(u"clockRemark"_s);
    m_remarkLabel->hide();
    column->addWidget(m_remarkLabel);
    auto *halves = new QSplitter(Qt::Horizontal);
    halves->setChildrenCollapsible(false);
    halves->addWidget(m_questions);
    halves->addWidget(m_notes);
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    halves->setHandleWidth(Space::Wide);
    column->addWidget(halves, 1);
    column->addWidget(m_closing);
    return live;
}

template <class Work> void InterviewPage::change(Work work)
{
    ++m_underway;
    whenDone(context().worker.run(Worker::Priority::Live, std::move(work)), this,
        [this](const InterviewView &interview) {
            --m_underway;
            apply(interview);
        },
        [this](const Error &error) {
            --m_underway;
            showFailure(error);
        });
}

/// Undo, which does not name the meeting of a question, and whoever else changes the plan meanwhile; what this page does
/// itself comes back as its answer.
void InterviewPage::takeUp(const QList<MeetingId> &meetings)
{
    const MeetingId id = m_interview.meeting.meeting.id;
    if (m_live && m_underway == 0 && (meetings.isEmpty() || meetings.contains(id)))
        change([id](Desk &desk) { return desk.conversation.view(id); });
}

void InterviewPage::connectParts()
{
    const auto meeting = [this] { return m_interview.meeting.meeting.id; };
    connect(m_questions, &QuestionsPanel::opened, this, [this, meeting](std::optional<PlanItemId> item) {
        m_notes->setQuestion(item);
        change([id = meeting(), item](Desk &desk) { return desk.conversation.openItem(id, item); });
    });
    connect(m_questions, &QuestionsPanel::asked, this, [this, meeting](PlanItemId item, bool asked) {
        change([id = meeting(), item, asked](Desk &desk) { return desk.conversation.markAsked(id, item, asked); });
    });
    connect(m_questions, &QuestionsPanel::skipped, this, [this, meeting](PlanItemId item, bool skipped) {
        change([id = meeting(), item, skipped](Desk &desk) { return desk.conversation.markSkipped(id, item, skipped); });
    });
    connect(m_questions, &QuestionsPanel::reordered, this, [this, meeting](const QList<PlanItemId> &order) {
        change([id = meeting(), order](Desk &desk) { return desk.conversation.reorder(id, order); });
    });
    connect(m_questions, &QuestionsPanel::added, this, [this, meeting](const QString &text) {
        change([id = meeting(), text](Desk &desk) { return desk.conversation.addQuestion(id, text); });
    });
    connect(m_closing, &ClosingBar::asked, this, [this, meeting](ClosingAsk ask, bool asked) {
        change([id = meeting(), ask, asked](Desk &desk) { return desk.conversation.askBeforeLeaving(id, ask, asked); });
    });
    connect(m_closing, &ClosingBar::extended, this, &InterviewPage::extend);
    connect(m_closing, &ClosingBar::ended, this, &InterviewPage::end);
    connect(&context().changes, &Changes::meetingsChanged, this, &InterviewPage::takeUp);
}

void InterviewPage::addShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, [this, act] {
            if (m_live)
                act();
        });
    };
    on(Qt::ALT | Qt::Key_Down, [this] { m_questions->step(1); });
    on(Qt::ALT | Qt::Key_Up, [this] { m_questions->step(-1); });
    on(Qt::CTRL | Qt::Key_Return, [this] { m_questions->markAsked(); });
    on(Qt::CTRL | Qt::Key_Enter, [this] { m_questions->markAsked(); });
    on(Qt::Key_F5, [this] { extend(5); });
    on(Qt::Key_F7, [this] { m_questions->leaveOut(); });
}

QList<KeyHelp> InterviewPage::keyHelp() const
{
    return {{tr("Enter"), tr("Keep the note, start the next")}, {tr("Alt+F1 … F7"), tr("Kind of the note")},
        {tr("letter, space"), tr("Kind of the note, at the start of a line")}, {tr("↑"), tr("Edit the note before")},
        {tr("Alt+↓ ↑"), tr("Next or previous question")}, {tr("Ctrl+Enter"), tr("Question asked")},
        {tr("F5"), tr("Five more minutes")}, {tr("F6"), tr("Small window")}, {tr("F7"), tr("Leave out the question there is no time for")}, {tr("Ctrl+E"), tr("End interview")}};
}

void InterviewPage::arrive(const Place &place)
{
    if (m_live && place.meeting == m_interview.meeting.meeting.id) {
        m_ticker.start();
        return m_notes->showNote(place.note);
    }
    m_start->setEnabled(false);
    ask([id = place.meeting](Desk &desk) { return desk.conversation.view(id); },
        [this, note = place.note](const InterviewView &interview) {
            m_interview = interview;
            if (hasEnded(interview.events)) {
                showEnded(note);
            } else if (hasStarted(interview.events)) {
                begin();
            } else {
                showReady();
            }
        });
}

void InterviewPage::leave()
{
    if (m_keeper)
        m_keeper->flush();
    if (!m_small)
        m_ticker.stop();
}

void InterviewPage::focusFind()
{
    if (m_live)
        m_notes->focusFind();
    else if (m_faces->currentWidget() == m_ended)
        m_ended->focusFind();
}

bool InterviewPage::wantsCalm() const
{
    return m_live;
}

void InterviewPage::showReady()
{
    m_live = false;
    const Meeting &meeting = m_interview.meeting.meeting;
    m_readyTitle->setText(fewNamesText(namesOf(m_interview.meeting.contacts)));
    m_readyWhen->setText(tr("%1 · %2 · %n minutes", nullptr, meeting.minutes)
                             .arg(nearDateText(meeting.start.instant, context().clock.now(), meeting.start.zone) + u' '
                                     + placeOfZone(meeting.start.zone),
                                 modeText(meeting.mode)));
    m_faces->setCurrentIndex(0);
    m_start->setEnabled(true);
    m_start->setFocus();
    // An interview may always start; but who goes in with a full disk should know.
    ask([](Desk &desk) { return desk.safekeeping.checkSpace(); }, [this] { m_readyWarning->hide(); },
        [this](const Error &error) {
            const ErrorText text = errorText(error);
            m_readyWarning->setText(text.sentence + u' ' + text.wayOut);
            m_readyWarning->show();
        });
}

void InterviewPage::showEnded(NoteId note)
{
    m_faces->setCurrentWidget(m_ended);
    m_ended->show(m_interview, note);
}

void InterviewPage::begin()
{
    m_start->setEnabled(false);
    const bool resuming = hasStarted(m_interview.events);
    whenDone(context().worker.run(Worker::Priority::Live,
                 [id = m_interview.meeting.meeting.id](Desk &desk) { return desk.conversation.start(id); }),
        this, [this, resuming](const InterviewView &interview) { goLive(interview, resuming); },
        [this](const Error &error) {
            m_start->setEnabled(true);
            showFailure(error);
        });
}

void InterviewPage::goLive(const InterviewView &interview, bool resuming)
{
    m_live = true;
    m_watch.begin();
    m_keeper = std::make_unique<NoteKeeper>(
        context().worker, context().clock, context().workspacePath, interview.session);
    m_notes->open(interview, m_keeper.get(), resuming);
    apply(interview);
    m_title->setText(fewNamesText(namesOf(interview.meeting.contacts)));
    m_subtitle->setText(roleLine(interview.meeting.contacts));
    m_faces->setCurrentIndex(1);
    m_ticker.start();
    tick();
    m_notes->focusLine();
    emit calmChanged();
}

void InterviewPage::apply(const InterviewView &interview)
{
    m_interview = interview;
    m_questions->show(interview);
    m_notes->setEvents(interview.events);
    m_notes->setItems(interview.items);
    m_notes->setQuestion(openItem(interview.events));
    m_closing->show(closingAsked(interview.events));
    tick();
}

void InterviewPage::extend(int minutes)
{
    change([id = m_interview.meeting.meeting.id, minutes](Desk &desk) { return desk.conversation.extend(id, minutes); });
}

void InterviewPage::tick()
{
    if (!m_live)
        return;
    const Moment now = context().clock.read();
    const InterviewTime time = interviewTime(m_interview.events, m_interview.meeting.meeting.minutes, now);
    m_clock->show(time);
    m_questions->tick(m_interview.events, now);
    m_questions->share(shareTime(m_interview.items, m_interview.closing, m_interview.events,
        m_interview.meeting.meeting.minutes, now));
    m_notes->tick();
    const QString remark = m_watch.watch(now, time);
    m_remarkLabel->setText(remark);
    m_remarkLabel->setVisible(!remark.isEmpty());
    if (m_small) {
        m_small->show(time, {m_questions->nowText(), m_questions->nextText(), m_questions->hintText(),
                                findChild<QLabel *>(u"saveState"_s)->text()});
    }
}

void InterviewPage::end()
{
    m_keeper->flush();
    whenDone(context().worker.run(Worker::Priority::Live,
                 [id = m_interview.meeting.meeting.id](Desk &desk) { return desk.conversation.end(id); }),
        this,
        [this](const InterviewView &interview) {
            m_live = false;
            m_ticker.stop();
            closeSmall();
            m_notes->close();
            m_keeper.reset();
            emit calmChanged();
            context().notices.tell(tr("The interview is kept. Thank %1 within a day.")
                    .arg(fewNamesText(namesOf(interview.meeting.contacts))));
            m_interview = interview;
            showEnded({});
        },
        [this](const Error &error) { showFailure(error); });
}

void InterviewPage::toggleSmall()
{
    if (!m_live)
        return;
    if (m_small)
        return closeSmall();
    m_small = new SmallWindow(window());
    m_small->setAttribute(Qt::WA_DeleteOnClose);
    m_small->takeLine(m_notes->line());
    connect(m_small, &SmallWindow::closed, this, &InterviewPage::closeSmall);
    connect(m_small, &SmallWindow::stepped, m_questions, &QuestionsPanel::step);
    connect(m_small, &SmallWindow::asked, m_questions, &QuestionsPanel::markAsked);
    connect(m_small, &SmallWindow::leftOut, m_questions, &QuestionsPanel::leaveOut);
    connect(m_small, &SmallWindow::extended, this, [this] { extend(5); });
    m_small->QWidget::show();
    tick();
}

void InterviewPage::closeSmall()
{
    if (!m_small)
        return;
    SmallWindow *small = std::exchange(m_small, nullptr);
    m_notes->takeLineBack();
    small->close();
    m_notes->focusLine();
}

} // namespace Demitasse
