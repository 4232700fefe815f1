// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contact/relationcard.h"

#include "core/domain/clock.h"
#include "core/domain/wallday.h"
#include "core/workflow/changes.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"
#include "ui/steps/stepactions.h"
#include "ui/undo/takeback.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"
#include "ui/widgets/section.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// Long enough for something to happen that is worth a line.
constexpr int DaysUntilAskedAgain = 30;

QString titleOf(WriteReason kind)
{
    switch (kind) {
    case WriteReason::AdviceFollowed: return RelationCard::tr("You followed their advice: tell them");
    case WriteReason::Article: return RelationCard::tr("Something they would like to read");
    case WriteReason::Event: return RelationCard::tr("An event they would like");
    case WriteReason::GiveBack: return RelationCard::tr("A way to give something back");
    case WriteReason::AdviceToFollow: return RelationCard::tr("They suggested it: once you did it, tell them");
    case WriteReason::TheirWords: return RelationCard::tr("You still think of what they said");
    case WriteReason::Season: return RelationCard::tr("Good wishes for the new year");
    }
    std::unreachable();
}

Icon iconOf(WriteReason kind)
{
    switch (kind) {
    case WriteReason::AdviceFollowed: return Icon::Check;
    case WriteReason::Article: return Icon::Document;
    case WriteReason::Event: return Icon::Calendar;
    case WriteReason::GiveBack: return Icon::Thanks;
    case WriteReason::AdviceToFollow: return Icon::Action;
    case WriteReason::TheirWords: return Icon::Quote;
    case WriteReason::Season: return Icon::Warmth;
    }
    std::unreachable();
}

QString inFull(QDate day)
{
    //: A day and a month in a sentence, as Qt's format.
    return QLocale().toString(day, RelationCard::tr("d MMMM"));
}

} // namespace

RelationCard::RelationCard(UiContext &context, StepActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
{
    setObjectName(u"relationCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    hide();
}

void RelationCard::show(const ContactView &contact, const QList<ReasonToWrite> &reasons, const QList<NextStep> &steps,
    const QString &zone)
{
    const auto due = std::ranges::find(steps, NextStepKind::KeepInTouch, &NextStep::kind);
    m_contact = contact.contact.id;
    m_zone = zone;
    delete std::exchange(m_section, nullptr);
    setVisible(due != steps.end());
    if (due == steps.end())
        return;
    m_section = new Section(tr("Keeping in touch"));
    for (const ReasonToWrite &reason : reasons)
        addRow(reason);
    m_section->add(makeFoot(*due));
    layout()->addWidget(m_section);
}

void RelationCard::addRow(const ReasonToWrite &reason)
{
    auto *row = new ListRow(iconOf(reason.kind), titleOf(reason.kind), reason.words);
    m_section->add(row);
    connect(row, &ListRow::clicked, this, [this, reason] { write(reason); });
    if (reason.kind != WriteReason::AdviceToFollow)
        return;
    auto *done = usualButton(tr("I did it"));
    done->setAccessibleDescription(reason.words);
    row->addAtEnd(done);
    connect(done, &QPushButton::clicked, this, [this, reason] { follow(reason); });
}

QString RelationCard::standing(const NextStep &step) const
{
    const QDate today = wallDay(m_context.clock.now(), m_zone);
    const QDate by = wallDay(step.due, m_zone);
    const QString since = inFull(wallDay(step.since, m_zone));
    if (!isLosingTouch(by, today))
        return tr("You were last in touch on %1; there is time until %2.").arg(since, inFull(by));
    if (by < today)
        return tr("You were last in touch on %1. A line is never too late, and short is fine.").arg(since);
    return tr("You were last in touch on %1. A line before %2 keeps it alive.").arg(since, inFull(by));
}

QWidget *RelationCard::makeFoot(const NextStep &step)
{
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(Space::Usual, Space::Small, Space::Close, Space::Small);
    auto *words = makeParagraph(standing(step), TypeRole::Caption, Tone::Quiet);
    words->setObjectName(u"relationStanding"_s);
    auto *nothing = quietButton(tr("Nothing to say yet"));
    nothing->setObjectName(u"nothingToSay"_s);
    row->addWidget(words, 1);
    row->addWidget(nothing);
    connect(nothing, &QPushButton::clicked, this, [this, step] {
        m_actions->putOff(step, wallDay(m_context.clock.now(), m_zone).addDays(DaysUntilAskedAgain));
    });
    return foot;
}

void RelationCard::write(const ReasonToWrite &reason)
{
    m_context.navigator.go({.kind = Place::Kind::Letter, .contact = m_contact, .situation = Situation::KeepInTouch,
        .reason = reason.commitment});
}

void RelationCard::follow(const ReasonToWrite &reason)
{
    if (!reason.commitment.isNull()) {
        NextStep step;
        step.contact = m_contact;
        step.kind = NextStepKind::Promise;
        step.key = word(step.kind) + u':' + reason.commitment.text();
        step.subject = reason.words;
        return m_actions->finish(step);
    }
    Commitment advice;
    advice.contact = m_contact;
    advice.kind = CommitmentKind::Advice;
    advice.text = reason.words;
    advice.doneAt = m_context.clock.now();
    UiContext *context = &m_context;
    whenDone(
        context->worker.run([advice](Desk &desk) { return desk.agenda.promise(advice); }), this,
        [context](const Commitment &kept) {
            context->notices.post({Notice::Tone::Good, {}, tr("Done: %1").arg(kept.text), tr("Undo"),
                [context] { takeBackLast(*context, GroupKind::PromiseMade); }});
        },
        [context](const Error &error) { context->notices.fail(error); });
}

} // namespace Demitasse
