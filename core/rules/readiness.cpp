// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/readiness.h"

namespace Demitasse {

namespace {

ReadyState readyState(int done, int enough)
{
    if (done <= 0)
        return ReadyState::Blank;
    return done >= enough ? ReadyState::Ready : ReadyState::Begun;
}

ReadyMark researchMark(ReadyStep step, const TopicCount &topics)
{
    return {step, readyState(topics.filled, topics.total - TopicsToSpare), topics.filled, topics.total};
}

ReadyMark planMark(const ReadinessFacts &facts)
{
    ReadyMark mark {ReadyStep::Questions, ReadyState::Blank, facts.questions, 0};
    if (facts.questions == 0)
        return mark;
    mark.state = facts.warnings.isEmpty() ? ReadyState::Ready : ReadyState::Begun;
    if (!facts.warnings.isEmpty())
        mark.concern = facts.warnings.first().concern;
    return mark;
}

ReadyMark checklistMark(ReadyStep step, ChecklistPart part, const QList<ChecklistRow> &checklist)
{
    ReadyMark mark {step, ReadyState::Blank};
    for (const ChecklistRow &row : checklist) {
        if (row.part != part || row.isOptional)
            continue;
        ++mark.all;
        if (row.mark != ChecklistMark::Open)
            ++mark.done;
    }
    mark.state = readyState(mark.done, mark.all);
    return mark;
}

} // namespace

Readiness readinessOf(const ReadinessFacts &facts)
{
    return {researchMark(ReadyStep::Person, facts.person), researchMark(ReadyStep::Organization, facts.organization),
        planMark(facts), checklistMark(ReadyStep::Etiquette, ChecklistPart::Etiquette, facts.checklist),
        checklistMark(ReadyStep::Logistics, ChecklistPart::Logistics, facts.checklist)};
}

} // namespace Demitasse
