// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/contactsteps.h"

#include "core/domain/clock.h"
#include "core/domain/contact.h"
#include "core/domain/wallday.h"
#include "ui/contact/passedpopover.h"
#include "ui/models/contactwords.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"
#include "ui/steps/stepactions.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// About a month, a season, half a year and a year.
constexpr int RhythmDays[] = {30, 90, 180, 365};

QString rhythmText(std::optional<int> days)
{
    if (!days)
        return ContactSteps::tr("In touch: as usual");
    if (*days == 0)
        return ContactSteps::tr("In touch: never");
    return ContactSteps::tr("In touch: every %n days", nullptr, *days);
}

} // namespace

ContactSteps::ContactSteps(UiContext &context, StepActions *actions, QWidget *page)
    : m_context(context)
    , m_actions(actions)
    , m_page(page)
    , m_passed(usualButton(tr("Something passed…")))
    , m_promise(quietButton(tr("Something to do…")))
    , m_referral(quietButton(tr("They named somebody…")))
    , m_rhythm(quietButton(rhythmText({})))
    , m_rhythms(new QMenu(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::Small);
    m_buttons = makeButtons();
    column->addWidget(m_buttons);
    addKey(m_passed, Qt::Key_A, &ContactSteps::askWhatPassed);
    addKey(m_promise, Qt::Key_N, &ContactSteps::askPromise);
    addKey(m_referral, Qt::Key_R, &ContactSteps::noteReferral);
    connect(m_rhythms, &QMenu::aboutToShow, this, &ContactSteps::fillRhythms);
}

/// The button, and the same with Ctrl+Shift for the palette and the sheet of shortcuts.
void ContactSteps::addKey(Button *button, Qt::Key key, void (ContactSteps::*asked)())
{
    auto *action = new QAction(button->text(), this);
    action->setShortcut(QKeySequence(QKeyCombination(Qt::ControlModifier | Qt::ShiftModifier, key)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_page->addAction(action);
    setPlainToolTip(button, withShortcut(button->text(), action->shortcut()));
    connect(action, &QAction::triggered, this, asked);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
}

QWidget *ContactSteps::makeButtons()
{
    m_passed->setObjectName(u"somethingPassed"_s);
    m_promise->setObjectName(u"contactPromise"_s);
    m_referral->setObjectName(u"contactReferral"_s);
    m_rhythm->setObjectName(u"rhythm"_s);
    m_rhythm->setMenu(m_rhythms);
    auto *buttons = new QWidget;
    auto *rows = new QVBoxLayout(buttons);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const auto &pair : {std::pair(m_passed, m_promise), std::pair(m_referral, m_rhythm)}) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Space::Small);
        row->addWidget(pair.first);
        row->addWidget(pair.second);
        row->addStretch();
        rows->addLayout(row);
    }
    return buttons;
}

void ContactSteps::show(
    const ContactView &contact, const QList<NextStep> &steps, std::optional<int> rhythmDays, const QString &zone)
{
    const auto focused = std::ranges::find_if(m_rows, [](const StepRow *row) { return row->hasFocus(); });
    const QString key = focused == m_rows.end() ? QString() : (*focused)->step().key;
    const bool hadFocus = focused != m_rows.end();
    m_contact = contact;
    m_days = rhythmDays;
    m_zone = zone;
    m_rhythm->setText(rhythmText(rhythmDays));
    delete std::exchange(m_list, nullptr);
    m_rows.clear();
    if (!steps.isEmpty()) {
        m_list = new Section(tr("What is next"));
        for (const NextStep &step : steps)
            addRow(step);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_list);
    }
    if (!hadFocus)
        return;
    const auto same = std::ranges::find(m_rows, key, [](const StepRow *row) { return row->step().key; });
    QWidget *next = same != m_rows.end() ? *same : m_rows.isEmpty() ? static_cast<QWidget *>(m_passed) : m_rows.first();
    next->setFocus(Qt::OtherFocusReason);
}

void ContactSteps::addRow(const NextStep &step)
{
    const StepNames names {displayName(m_contact.contact), step.towards.isNull() ? QString() : m_contact.introducer};
    auto *row = new StepRow({step, names}, m_context.clock.now(), m_zone);
    m_rows.append(row);
    m_list->add(row);
    connect(row, &StepRow::acted, this, [this, row] { m_actions->act(row->step()); });
    connect(row, &StepRow::finished, this, [this, row] { m_actions->finish(row->step()); });
    connect(row, &StepRow::dropped, this, [this, row] { m_actions->drop(row->step()); });
    connect(row, &StepRow::snoozed, this, [this, row] { m_actions->snooze(row->step(), anchorAt(row), today()); });
    connect(row, &StepRow::stepped, this, [this, row](int by) {
        if (StepRow *other = m_rows.value(m_rows.indexOf(row) + by, nullptr))
            other->setFocus(Qt::TabFocusReason);
    });
}

void ContactSteps::showTimes()
{
    for (StepRow *row : std::as_const(m_rows))
        row->showTimes(m_context.clock.now());
}

void ContactSteps::askWhatPassed()
{
    PassedPopover::ask(m_page, anchorAt(m_passed), m_contact, today(),
        [this](const TouchReport &report) { record(report); });
}

void ContactSteps::record(const TouchReport &report)
{
    auto kept = m_context.worker.run([report](Desk &desk) { return desk.outreach.record(report); });
    whenDone(
        std::move(kept), this, [this, report](const ContactView &contact) { tellOf(report, contact); },
        [this](const Error &error) { m_context.notices.fail(error); });
}

void ContactSteps::tellOf(const TouchReport &report, const ContactView &contact)
{
    UiContext *context = &m_context;
    const ContactId id = report.contact;
    const auto letter = [context, id](Situation situation) {
        return [context, id, situation] {
            context->navigator.go({.kind = Place::Kind::Letter, .contact = id, .situation = situation});
        };
    };
    const auto takeBack = [context] { takeBackLast(*context, GroupKind::TouchRecorded); };
    if (report.kind != TouchKind::Declined)
        return context->notices.post({Notice::Tone::Good, {}, tr("Noted."), tr("Undo"), takeBack});
    if (report.reason != DeclineReason::HiringCompetition) {
        return context->notices.post({Notice::Tone::Plain, {},
            tr("Noted. A kind no is worth a thank-you, and a question: who else might talk?"), tr("Thank and ask"),
            letter(Situation::DeclineThanks), tr("Undo"), takeBack});
    }
    const Place colleague {.kind = Place::Kind::ContactForm, .about = id, .newcomer = Newcomer::Colleague};
    context->notices.post({Notice::Tone::Plain, {},
        tr("%1 rests until the competition is over. A colleague who is not on the panel may be glad to talk.")
            .arg(listedName(contact)),
        tr("Note a colleague"), [context, colleague] { context->navigator.go(colleague); }, tr("Thank them"),
        letter(Situation::OnHoldReply)});
}

void ContactSteps::noteReferral()
{
    m_context.navigator.go(
        {.kind = Place::Kind::ContactForm, .about = m_contact.contact.id, .newcomer = Newcomer::Referral});
}

void ContactSteps::askPromise()
{
    m_actions->promise(m_contact.contact.id, anchorAt(m_promise), today());
}

void ContactSteps::fillRhythms()
{
    m_rhythms->clear();
    const auto offer = [this](std::optional<int> days) {
        QAction *action = m_rhythms->addAction(rhythmText(days), this, [this, days] { keepRhythm(days); });
        action->setCheckable(true);
        action->setChecked(m_days == days);
    };
    offer(std::nullopt);
    for (const int days : RhythmDays)
        offer(days);
    offer(0);
}

void ContactSteps::keepRhythm(std::optional<int> days)
{
    auto kept = m_context.worker.run(
        [id = m_contact.contact.id, days](Desk &desk) { return desk.agenda.setRhythm(id, days); });
    UiContext *context = &m_context;
    whenDone(
        std::move(kept), this,
        [context, days] {
            context->notices.post({Notice::Tone::Good, {}, rhythmText(days), tr("Undo"),
                [context] { takeBackLast(*context, GroupKind::RhythmSet); }});
        },
        [context](const Error &error) { context->notices.fail(error); });
}

QRect ContactSteps::anchorAt(const QWidget *widget) const
{
    return {widget->mapTo(m_page, QPoint()), widget->size()};
}

QDate ContactSteps::today() const
{
    return wallDay(m_context.clock.now(), m_zone);
}

} // namespace Demitasse
