// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/readysteps.h"

#include "core/text/readytext.h"
#include "ui/prepare/readymarks.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"
#include "ui/widgets/listrow.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Icon iconOfStep(ReadyStep step)
{
    switch (step) {
    case ReadyStep::Person: return Icon::Person;
    case ReadyStep::Organization: return Icon::Organization;
    case ReadyStep::Questions: return Icon::Question;
    case ReadyStep::Etiquette: return Icon::Relationship;
    case ReadyStep::Logistics: return Icon::Check;
    }
    std::unreachable();
}

ListRow *makeStepRow(const ReadyMark &mark)
{
    const QString missing = readyMissingText(mark);
    auto *row = new ListRow(iconOfStep(mark.step), readyStepText(mark.step), missing);
    row->setObjectName(u"ready-"_s + word(mark.step));
    row->setAccessibleDescription(readyStateText(mark.state));
    row->addAtEnd(makeLabel(readyStateText(mark.state), TypeRole::Caption, Tone::Quiet));
    row->addAtEnd(new ReadyMarks({mark}));
    row->addAtEnd(new IconMark(
        mark.step < ReadyStep::Etiquette ? Icon::Forward : Icon::Down, Measure::SmallIcon, Tone::Quiet));
    return row;
}

} // namespace

ReadySteps::ReadySteps(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
}

void ReadySteps::show(const Readiness &readiness)
{
    if (m_readiness == readiness)
        return;
    m_readiness = readiness;
    const qsizetype focused = m_rows.indexOf(qobject_cast<ListRow *>(window()->focusWidget()));
    m_rows.clear();
    delete std::exchange(m_section, new Section(tr("Five steps to be ready")));
    for (const ReadyMark &mark : readiness) {
        ListRow *row = makeStepRow(mark);
        m_rows.append(row);
        m_section->add(row);
        connect(row, &ListRow::clicked, this, [this, step = mark.step] { emit opened(step); });
    }
    layout()->addWidget(m_section);
    if (focused >= 0)
        m_rows[focused]->setFocus(Qt::OtherFocusReason);
}

void ReadySteps::focusFirst()
{
    const auto open = std::ranges::find_if(
        m_readiness, [](const ReadyMark &mark) { return mark.state != ReadyState::Ready; });
    ListRow *first = open == m_readiness.end() ? m_rows.value(0, nullptr) : row(open->step);
    if (first)
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace Demitasse
