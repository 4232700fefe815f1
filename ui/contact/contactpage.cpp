// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/contactpage.h"

#include "core/domain/clock.h"
#include "core/domain/wallday.h"
#include "core/text/datetext.h"
#include "core/text/wordtext.h"
#include "core/workflow/changes.h"
#include "ui/brief/briefactions.h"
#include "ui/contact/contactactions.h"
#include "ui/contact/contactnext.h"
#include "ui/contact/contactsteps.h"
#include "ui/contact/permission.h"
#include "ui/contact/personcard.h"
#include "ui/contact/relationcard.h"
#include "ui/contact/stageline.h"
#include "ui/contact/thanksdue.h"
#include "ui/contact/timeline.h"
#include "ui/models/contactbook.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/steps/stepactions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/findfield.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int FewestPersonCharacters = 38;
constexpr int PersonCharacters = 46;
constexpr int FewestJourneyCharacters = 62;
constexpr int WidestCharacters = 180;

} // namespace

ContactPage::ContactPage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_actions(new ContactActions(context, this))
    , m_stepActions(new StepActions(context, this))
    , m_next(new ContactNext(context, m_actions, m_stepActions, this))
    , m_person(new PersonCard(context))
    , m_stages(new StageLine)
    , m_exit(new QWidget)
    , m_exitMark(new IconMark(Icon::Clock, Measure::Icon, Tone::Warn))
    , m_exitText(makeParagraph({}, TypeRole::Body, Tone::Warn))
    , m_thanks(new ThanksDue)
    , m_steps(new ContactSteps(context, m_stepActions, this))
    , m_relation(new RelationCard(context, m_stepActions))
    , m_timeline(new Timeline)
    , m_moves(new QMenu(this))
{
    setObjectName(u"contactPage"_s);
    m_sheet = new QWidget;
    m_columns = new QHBoxLayout(m_sheet);
    m_columns->setContentsMargins(Space::Wide, Space::Wide, Space::Wide, Space::Wide);
    m_columns->setSpacing(Space::Wide);
    m_columns->addWidget(m_person, 2, Qt::AlignTop);
    auto *right = buildRight();
    right->setMaximumWidth(fontMetrics().averageCharWidth() * WidestCharacters);
    m_columns->addWidget(right, 3);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    scroll->setWidget(m_sheet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    m_person->moveButton()->setMenu(m_moves);
    m_sheet->hide();
    auto *permission = new QAction(icon(Icon::Referral), tr("Change whether the introducer's name may be used"), this);
    permission->setShortcut(QKeySequence(Qt::Key_P));
    permission->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(permission, &QAction::triggered, this, [this] {
        if (m_shown)
            changePermission(this->context(), m_shown->journey.contact);
    });
    addAction(permission);
    auto *write = new QAction(icon(Icon::Mail), tr("Write…"), this);
    write->setShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_E)));
    write->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(write, &QAction::triggered, m_actions, [this] { m_actions->write(m_contact); });
    addAction(write);
    auto *research = new QAction(icon(Icon::Search), tr("Research"), this);
    research->setShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier, Qt::Key_R)));
    research->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(research, &QAction::triggered, m_actions, [this] { m_actions->research(m_contact); });
    addAction(research);
    listen();
}

QWidget *ContactPage::buildRight()
{
    buildExit();
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Usual);
    column->addWidget(m_thanks);
    auto *journey = new Card;
    journey->column()->setContentsMargins(Space::Small, Space::Small, Space::Small, Space::Small);
    journey->column()->addWidget(m_stages);
    journey->column()->addWidget(m_exit);
    column->addWidget(journey);
    column->addWidget(m_steps);
    column->addWidget(m_relation);
    column->addWidget(m_timeline);
    column->addStretch();
    return right;
}

void ContactPage::buildExit()
{
    m_exitText->setObjectName(u"exitNote"_s);
    auto *row = new QHBoxLayout(m_exit);
    row->setContentsMargins(Space::Small, 0, Space::Small, Space::Hair);
    row->setSpacing(Space::Small);
    row->addWidget(m_exitMark);
    row->addWidget(m_exitText, 1);
}

/// Side by side where both have room, else one below the other.
void ContactPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int character = fontMetrics().averageCharWidth();
    const bool isWide = width() >= character * (FewestPersonCharacters + FewestJourneyCharacters);
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_person->setMinimumWidth(isWide ? character * FewestPersonCharacters : 0);
    m_person->setMaximumWidth(isWide ? character * PersonCharacters : QWIDGETSIZE_MAX);
}

void ContactPage::listen()
{
    connect(m_person, &PersonCard::editWanted, m_actions, [this] { m_actions->edit(m_contact); });
    connect(m_person, &PersonCard::writeWanted, m_actions, [this] { m_actions->write(m_contact); });
    connect(m_person, &PersonCard::researchWanted, m_actions, [this] { m_actions->research(m_contact); });
    connect(m_person, &PersonCard::moreWanted, m_actions,
        [this](QWidget *button) { m_actions->popUpRare(m_contact, button); });
    connect(m_person->primary(), &QPushButton::clicked, m_next, &ContactNext::act);
    connect(m_moves, &QMenu::aboutToShow, this, &ContactPage::fillMoves);
    connect(
        m_stages, &StageLine::moveWanted, m_actions, [this](Stage to) { m_actions->move(m_contact, to, anchor()); });
    connect(m_timeline, &Timeline::meetingOpened, this,
        [this](MeetingId id) { context().navigator.go({.kind = Place::Kind::Interview, .meeting = id}); });
    connect(m_timeline, &Timeline::briefWanted, this,
        [this](MeetingId id) { context().navigator.go({.kind = Place::Kind::Brief, .meeting = id}); });
    briefAction(context(), this, [this] { return nextMeeting(); });
    connect(m_timeline, &Timeline::prepareWanted, this,
        [this](MeetingId id) { context().navigator.go({.kind = Place::Kind::Prepare, .meeting = id}); });
    connect(m_timeline, &Timeline::lookBackWanted, this,
        [this](MeetingId id) { context().navigator.go({.kind = Place::Kind::Debrief, .meeting = id}); });
    const Changes *changes = &context().changes;
    connect(changes, &Changes::contactsChanged, this, [this](const QList<ContactId> &ids) {
        const bool isIntroducer
            = m_shown && ids.contains(m_shown->journey.contact.contact.introducer.value_or(ContactId{}));
        if (ids.contains(m_contact) || isIntroducer)
            load();
        else if (m_shown && std::ranges::any_of(ids, [this](ContactId id) { return isIntroducedHere(id); }))
            m_person->setContact(m_shown->journey.contact);
    });
    connect(changes, &Changes::meetingsChanged, this, &ContactPage::load);
    connect(changes, &Changes::notesChanged, this, &ContactPage::load);
    connect(changes, &Changes::studentChanged, this, &ContactPage::load);
    auto *merge = new QAction(icon(Icon::People), tr("Merge with…"), this);
    connect(merge, &QAction::triggered, m_actions, [this] { m_actions->mergeWith(m_contact); });
    addAction(merge);
    m_minute.setInterval(1min);
    connect(&m_minute, &QTimer::timeout, this, &ContactPage::showTimes);
}

std::optional<MeetingId> ContactPage::nextMeeting() const
{
    for (const InterviewView &view : m_shown ? m_shown->journey.meetings : QList<InterviewView>()) {
        if (isOpen(view.meeting.meeting.status))
            return view.meeting.meeting.id;
    }
    return {};
}

bool ContactPage::isIntroducedHere(ContactId id) const
{
    const ContactView *view = context().contacts.find(id);
    return view && view->contact.introducer == m_contact;
}

void ContactPage::arrive(const Place &place)
{
    m_here = true;
    if (place.contact != m_contact) {
        m_contact = place.contact;
        m_shown.reset();
        m_sheet->hide();
        m_timeline->find()->clear();
    }
    m_minute.start();
    load();
}

void ContactPage::leave()
{
    m_here = false;
    m_minute.stop();
}

void ContactPage::focusFind()
{
    m_timeline->find()->setFocus(Qt::ShortcutFocusReason);
    m_timeline->find()->selectAll();
}

/// Away from here nothing is asked for: arriving asks.
void ContactPage::load()
{
    if (!m_here || m_contact.isNull())
        return;
    ask(
        [id = m_contact, now = context().clock.now()](Desk &desk) { return shownOf(desk, id, now); },
        [this](const Shown &shown) {
            if (shown.journey.contact.contact.id == m_contact)
                fill(shown);
        },
        [this, id = m_contact](const Error &error) {
            if (error.code != ErrorCode::NoSuchContact)
                return showFailure(error);
            if (m_here && m_contact == id)
                context().navigator.replace({Place::Kind::Pipeline, {}, {}, {}});
        });
}

Result<ContactPage::Shown> ContactPage::shownOf(Desk &desk, ContactId id, const QDateTime &now)
{
    const Result<Journey> journey = desk.pipeline.journey(id);
    if (!journey)
        return failure(journey);
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    const Result<std::optional<Photo>> photo = desk.pipeline.photo(id);
    if (!photo)
        return failure(photo);
    const Result<QList<NextStep>> steps = desk.agenda.stepsOf(id);
    if (!steps)
        return failure(steps);
    const Result<std::optional<int>> rhythm = desk.agenda.rhythmOf(id);
    if (!rhythm)
        return failure(rhythm);
    const Result<QList<Commitment>> promises = desk.agenda.promisesTo(id);
    if (!promises)
        return failure(promises);
    QList<NoteRevision> notes;
    QHash<MeetingId, Readiness> readiness;
    for (const InterviewView &view : journey->meetings) {
        notes += view.notes;
        const Meeting &meeting = view.meeting.meeting;
        if (!isOpen(meeting.status) || view.meeting.running || meeting.start.instant <= now)
            continue;
        const Result<Readiness> its = desk.readying.readiness(meeting.id);
        if (!its)
            return failure(its);
        readiness.insert(meeting.id, *its);
    }
    return Shown {*journey, student->zone, *photo, *steps, *rhythm,
        reasonsToWrite(*promises, notes, wallDay(now, student->zone)), readiness};
}

void ContactPage::fill(const Shown &shown)
{
    const bool isFirst = !m_shown;
    if (m_shown == shown)
        return showTimes();
    m_shown = shown;
    m_person->setContact(shown.journey.contact);
    m_person->setPhoto(shown.photo);
    m_stages->setJourney(shown.journey);
    m_steps->show(shown.journey.contact, shown.steps, shown.rhythmDays, shown.ownZone);
    m_relation->show(shown.journey.contact, shown.reasons, shown.steps, shown.ownZone);
    m_timeline->setJourney(shown.journey, shown.readiness, context().clock.now());
    showTimes();
    m_sheet->show();
    if (isFirst && m_here)
        m_person->primary()->setFocus(Qt::OtherFocusReason);
}

void ContactPage::showTimes()
{
    if (!m_shown)
        return;
    const QDateTime now = context().clock.now();
    m_person->showClocks(now, m_shown->ownZone);
    m_thanks->show(m_shown->journey.contact, now, m_shown->ownZone);
    m_steps->showTimes();
    m_next->show(m_shown->journey, m_shown->steps, m_person->primary());
    m_person->setWriting(!m_next->isLetter());
    showExit();
}

void ContactPage::showExit()
{
    const Contact &contact = m_shown->journey.contact.contact;
    const QString where = stageText(contact.stage);
    const bool rests = contact.stage == Stage::OnHold;
    m_exit->setVisible(isExit(contact.stage));
    m_exitMark->change(rests ? Icon::Clock : Icon::Close, rests ? Tone::Warn : Tone::Quiet);
    m_exitText->setTone(rests ? Tone::Warn : Tone::Quiet);
    m_exitText->setText(contact.heldUntil ? tr("%1 until %2").arg(where, dayText(*contact.heldUntil)) : where);
}

void ContactPage::fillMoves()
{
    m_moves->clear();
    const auto stages = m_actions->stagesMenu(m_contact, anchor(), m_moves);
    m_moves->addActions(stages->actions());
    connect(m_moves, &QMenu::aboutToHide, stages, &QObject::deleteLater);
}

QRect ContactPage::anchor() const
{
    const QWidget *button = m_person->moveButton();
    return {button->mapTo(this, QPoint()), button->size()};
}

} // namespace Demitasse
