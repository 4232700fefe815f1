// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/preparepage.h"

#include "core/domain/clock.h"
#include "core/workflow/changes.h"
#include "ui/brief/briefactions.h"
#include "ui/prepare/advicecard.h"
#include "ui/prepare/checksection.h"
#include "ui/prepare/checkwords.h"
#include "ui/prepare/consentcard.h"
#include "ui/prepare/ownitemline.h"
#include "ui/prepare/preparehead.h"
#include "ui/prepare/readysteps.h"
#include "ui/shell/navigator.h"
#include "ui/today/todayview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PreparePage::PreparePage(UiContext &context, QWidget *parent)
    : Page(context, parent)
    , m_scroll(new ScrollColumn)
    , m_head(new PrepareHead)
    , m_steps(new ReadySteps)
    , m_own(new OwnItemLine)
    , m_etiquette(new CheckSection(ChecklistPart::Etiquette))
    , m_logistics(new CheckSection(ChecklistPart::Logistics, m_own))
    , m_consent(new ConsentCard)
    , m_start(primaryButton(tr("Start interview")))
{
    setObjectName(u"preparePage"_s);
    m_advice = buildAdvice();
    QVBoxLayout *column = m_scroll->column();
    column->setSpacing(Space::Wide);
    for (QWidget *part : std::initializer_list<QWidget *> {m_head, m_steps, m_etiquette, m_logistics, m_advice, m_consent})
        column->addWidget(part);
    column->addStretch();
    m_foot = buildFoot();
    setFoot(m_foot);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_foot);
    m_scroll->hide();
    m_foot->hide();
    listen();
}

QWidget *PreparePage::buildAdvice()
{
    auto *advice = new QWidget;
    auto *column = new QVBoxLayout(advice);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    column->addWidget(makeLabel(tr("Where advice differs"), TypeRole::Title));
    column->addWidget(makeParagraph(
        tr("Career centres do not agree on these. Choose once; you can change it at any time."), TypeRole::Body, Tone::Quiet));
    for (const AdviceTopic topic : allOf<AdviceTopic>()) {
        auto *card = new AdviceCard(topic);
        m_cards.append(card);
        column->addWidget(card);
        connect(card, &AdviceCard::chosen, this, [this](AdviceOption option) {
            ask([option](Desk &desk) { return desk.readying.follow(option); }, [] {});
        });
    }
    return advice;
}

/// What is done with all of it in the end; it stays in sight.
QWidget *PreparePage::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Large, Space::Close, Space::Large, Space::Close);
    row->setSpacing(Space::Small);
    auto *change = quietButton(tr("Open the meeting"));
    change->setObjectName(u"openBooking"_s);
    change->showIcon(Icon::Calendar);
    m_start->setObjectName(u"startInterview"_s);
    m_start->showIcon(Icon::Start);
    QAction *sheet = briefAction(context(), this, [this] { return std::optional(m_meeting); });
    auto *brief = usualButton(sheet->text());
    brief->setObjectName(u"prepareBrief"_s);
    brief->showIcon(Icon::Document);
    setPlainToolTip(brief, withShortcut(sheet->toolTip(), sheet->shortcut()));
    connect(brief, &QPushButton::clicked, sheet, &QAction::trigger);
    row->addWidget(change);
    row->addStretch();
    row->addWidget(brief);
    row->addWidget(m_start);
    connect(change, &QPushButton::clicked, this,
        [this] { context().navigator.go({.kind = Place::Kind::Booking, .meeting = m_meeting}); });
    connect(m_start, &QPushButton::clicked, this,
        [this] { context().navigator.go({.kind = Place::Kind::Interview, .meeting = m_meeting}); });
    return foot;
}

void PreparePage::listen()
{
    connect(m_steps, &ReadySteps::opened, this, &PreparePage::openStep);
    for (CheckSection *section : {m_etiquette, m_logistics}) {
        connect(section, &CheckSection::marked, this, &PreparePage::mark);
        connect(section, &CheckSection::removed, this, &PreparePage::remove);
    }
    connect(m_etiquette, &CheckSection::left, this, [this](int by) {
        if (by > 0)
            m_logistics->focusFirst();
    });
    connect(m_logistics, &CheckSection::left, this, [this](int by) {
        if (by < 0)
            m_etiquette->focusLast();
    });
    connect(m_own, &OwnItemLine::added, this, &PreparePage::add);
    connect(m_consent, &ConsentCard::given, this, [this](const QString &wording) {
        ask([id = m_meeting, wording](Desk &desk) { return desk.readying.noteConsent(id, wording); },
            [](const Consent &) {});
    });
    connect(m_consent, &ConsentCard::removed, this,
        [this](ConsentId id) { ask([id](Desk &desk) { return desk.readying.removeConsent(id); }, [] {}); });
    const Changes *changes = &context().changes;
    connect(changes, &Changes::meetingsChanged, this, &PreparePage::load);
    connect(changes, &Changes::contactsChanged, this, &PreparePage::load);
    connect(changes, &Changes::studentChanged, this, &PreparePage::load);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *focused) {
        if (focused && m_scroll->isAncestorOf(focused))
            m_scroll->ensureWidgetVisible(focused, Space::Wide, Space::Vast);
    });
    m_tick.setInterval(20s);
    connect(&m_tick, &QTimer::timeout, this, &PreparePage::showTimes);
}

void PreparePage::arrive(const Place &place)
{
    m_here = true;
    if (place.meeting != m_meeting) {
        m_meeting = place.meeting;
        m_shown.reset();
        m_scroll->hide();
        m_foot->hide();
    }
    m_tick.start();
    load();
}

void PreparePage::leave()
{
    m_here = false;
    m_tick.stop();
}

/// Away from here nothing is asked for: arriving asks.
void PreparePage::load()
{
    if (!m_here || m_meeting.isNull())
        return;
    ask(
        [id = m_meeting](Desk &desk) -> Result<Shown> {
            const Result<ReadyView> ready = desk.readying.view(id);
            const Result<Student> student = desk.profile.student();
            if (!ready || !student)
                return ready ? failure(student) : failure(ready);
            return Shown {*ready, student->zone};
        },
        [this](const Shown &shown) {
            if (shown.ready.meeting.meeting.id == m_meeting)
                fill(shown);
        },
        [this, id = m_meeting](const Error &error) {
            if (error.code != ErrorCode::NoSuchMeeting)
                return showFailure(error);
            if (m_here && m_meeting == id)
                context().navigator.replace({.kind = Place::Kind::Today});
        });
}

void PreparePage::fill(const Shown &shown)
{
    const bool isFirst = !m_shown;
    if (m_shown == shown)
        return showTimes();
    m_shown = shown;
    m_head->show(shown.ready, shown.ownZone);
    m_steps->show(shown.ready.readiness);
    showChecklist(m_etiquette, ChecklistPart::Etiquette);
    showChecklist(m_logistics, ChecklistPart::Logistics);
    bool isAnyAsked = false;
    for (AdviceCard *card : std::as_const(m_cards)) {
        const bool isAsked = bearsOn(card->topic(), meeting().mode);
        card->setVisible(isAsked);
        isAnyAsked = isAnyAsked || isAsked;
        const FollowedAdvice &advice = shown.ready.setting.advice;
        card->show(advice.contains(card->topic()) ? std::optional(advice.value(card->topic())) : std::nullopt);
    }
    m_advice->setVisible(isAnyAsked);
    m_consent->show(shown.ready.consents, shown.ownZone);
    showTimes();
    m_scroll->show();
    m_foot->show();
    if (isFirst && m_here)
        m_steps->focusFirst();
}

void PreparePage::showChecklist(CheckSection *section, ChecklistPart part)
{
    section->show(checkWordsOf(m_shown->ready, part, context().clock.now(), m_shown->ownZone));
}

void PreparePage::showTimes()
{
    if (!m_shown)
        return;
    const QDateTime now = context().clock.now();
    const MeetingView &view = m_shown->ready.meeting;
    m_head->showTimes(now);
    m_start->setText(view.running ? tr("Back to the interview") : tr("Start interview"));
    m_start->setVisible(view.running || isOpen(meeting().status));
    m_start->setRank(view.running || isNear(view, now) ? Button::Rank::Primary : Button::Rank::Quiet);
}

void PreparePage::openStep(ReadyStep step)
{
    const ContactId first = m_shown->ready.meeting.contacts.value(0).contact.id;
    switch (step) {
    case ReadyStep::Person:
    case ReadyStep::Organization:
        return context().navigator.go({.kind = Place::Kind::Research, .contact = first, .meeting = m_meeting});
    case ReadyStep::Questions: return context().navigator.go({.kind = Place::Kind::Plan, .meeting = m_meeting});
    case ReadyStep::Etiquette: return m_etiquette->focusOpen();
    case ReadyStep::Logistics: return m_logistics->focusOpen();
    }
    std::unreachable();
}

void PreparePage::mark(const QString &key, ChecklistMark mark)
{
    if (const std::optional<ChecklistItem> item = fromWord<ChecklistItem>(key))
        return ask([id = m_meeting, item, mark](Desk &desk) { return desk.readying.mark(id, *item, mark); }, [] {});
    ask([own = ChecklistEntryId::fromText(key), mark](Desk &desk) { return desk.readying.markOwn(own, mark); }, [] {});
}

void PreparePage::remove(const QString &key)
{
    ask([own = ChecklistEntryId::fromText(key)](Desk &desk) { return desk.readying.remove(own); }, [] {});
}

void PreparePage::add(const QString &text, OwnDue due)
{
    ask([id = m_meeting, text, at = ownDueAt(due, meeting(), m_shown->ownZone)](
            Desk &desk) { return desk.readying.add(id, text, at); },
        [this](const ChecklistEntry &) { m_own->clear(); });
}

QList<KeyHelp> PreparePage::keyHelp() const
{
    return {{QKeySequence(Qt::Key_Space).toString(QKeySequence::NativeText), tr("Seen to")}, {u"N"_s, tr("Not needed this time")},
        {QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText), tr("Take your own item off the list")}};
}

} // namespace Demitasse
