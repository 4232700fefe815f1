// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/clock.h"
#include "core/domain/wallday.h"
#include "ui/shell/navigator.h"
#include "ui/steps/stepactions.h"
#include "ui/today/todaypage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/label.h"
#include "ui/widgets/section.h"

#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsUnfolded = 40;

QString titleOf(DueWhen when)
{
    switch (when) {
    case DueWhen::Overdue:
        return TodayPage::tr("Overdue");
    case DueWhen::Today:
        return TodayPage::tr("Today");
    case DueWhen::ThisWeek:
        return TodayPage::tr("This week");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

void TodayPage::rememberFocus()
{
    m_focus.reset();
    QWidget *focused = window()->focusWidget();
    if (!m_sheet || !focused || !m_sheet->isAncestorOf(focused))
        return;
    m_focus.emplace();
    m_focus->scrolled = m_scroll->verticalScrollBar()->value();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] != focused && !m_rows[row]->isAncestorOf(focused))
            continue;
        m_focus->step = idOf(m_rows[row]->step());
        m_focus->row = row;
        m_focus->onAction = m_rows[row] != focused;
    }
}

/// On the same step, else on the one that took its place.
void TodayPage::restoreFocus()
{
    if (!m_focus)
        return;
    const auto same = std::ranges::find(m_rows, m_focus->step, [](const StepRow *row) { return idOf(row->step()); });
    StepRow *row = same != m_rows.end() ? *same : m_rows.value(std::min(m_focus->row, m_rows.size() - 1), nullptr);
    m_column->activate();
    m_scroll->verticalScrollBar()->setValue(m_focus->scrolled);
    if (!row)
        return m_sheet->setFocus();
    QWidget *part = m_focus->onAction && same != m_rows.end() ? static_cast<QWidget *>(row->action()) : row;
    part->setFocus(Qt::OtherFocusReason);
}

QWidget *TodayPage::makeThanks()
{
    auto *section = new Section(tr("Say thank you"));
    section->setTone(Tone::Accent);
    for (const DueStep &due : std::as_const(m_view->due.thanks))
        section->add(makeStepRow(due, Tone::Accent));
    return section;
}

QWidget *TodayPage::makeSteps(DueWhen when)
{
    const DueGroup &group = m_view->due.groups[static_cast<size_t>(when)];
    auto *section = new Section(titleOf(when));
    for (const DueStep &due : group.shown)
        section->add(makeStepRow(due, when == DueWhen::Overdue ? Tone::Bad : Tone::Quiet));
    if (const qsizetype more = group.count - group.shown.size(); more > 0) {
        auto *unfolding = quietButton(tr("%n more", nullptr, static_cast<int>(more)));
        connect(unfolding, &QPushButton::clicked, this, [this, when] { unfold(when); });
        section->add(unfolding);
    }
    return section;
}

StepRow *TodayPage::makeStepRow(const DueStep &due, Tone tone)
{
    auto *row = new StepRow(due, context().clock.now(), zone(), tone);
    m_rows.append(row);
    connect(row, &StepRow::acted, this, [this, row] { m_actions->act(row->step()); });
    connect(row, &StepRow::finished, this, [this, row] { m_actions->finish(row->step()); });
    connect(row, &StepRow::dropped, this, [this, row] { m_actions->drop(row->step()); });
    connect(row, &StepRow::snoozed, this, [this, row] {
        m_actions->snooze(row->step(), QRect(row->mapTo(this, QPoint(Space::Vast, 0)), row->size()), today());
    });
    connect(row, &StepRow::stepped, this, [this, row](int by) {
        if (StepRow *other = m_rows.value(m_rows.indexOf(row) + by, nullptr)) {
            other->setFocus(Qt::TabFocusReason);
            m_scroll->ensureWidgetVisible(other);
        }
    });
    return row;
}

void TodayPage::unfold(DueWhen when)
{
    m_limits[static_cast<size_t>(when)] += RowsUnfolded;
    refresh();
}

void TodayPage::addPromise()
{
    if (m_view)
        m_actions->promise(std::nullopt, QRect(m_promise->mapTo(this, QPoint()), m_promise->size()), today());
}

QDate TodayPage::today() const
{
    return wallDay(context().clock.now(), zone());
}

QList<KeyHelp> TodayPage::keyHelp() const
{
    return {{QKeySequence(Qt::Key_Return).toString(QKeySequence::NativeText), tr("Do the step")},
        {u"D"_s, tr("It is done")}, {u"N"_s, tr("It is not needed")}, {u"S"_s, tr("Put it off")}};
}

QWidget *TodayPage::makeFirstStep(const DueStep &first)
{
    auto *small = new EmptyState(Icon::Mail, tr("One small step: write to %1").arg(first.names.contact),
        tr("Four friendly lines are enough: who you are, why them, twenty minutes. Most people say yes, and a no costs "
           "nothing."));
    auto *write = primaryButton(stepActionText(first.step.kind));
    write->setObjectName(u"firstStep"_s);
    auto *other = usualButton(tr("Somebody else"));
    small->addButton(write);
    small->addButton(other);
    connect(write, &QPushButton::clicked, this, [this, step = first.step] { m_actions->act(step); });
    connect(other, &QPushButton::clicked, this, [this] { context().navigator.go({Place::Kind::Pipeline}); });
    return small;
}

QWidget *TodayPage::makeNoStep()
{
    return makeParagraph(tr("Nothing is due. Enjoy the day."), TypeRole::Body, Tone::Quiet);
}

} // namespace Demitasse
