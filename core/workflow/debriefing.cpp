// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/debriefing.h"

#include "core/domain/idgenerator.h"
#include "core/rules/debriefoffer.h"
#include "core/workflow/changes.h"
#include "core/workflow/conversation.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

Debriefing::Debriefing(
    Workspace &workspace, Conversation &conversation, const Clock &clock, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_conversation(conversation)
    , m_clock(clock)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<DebriefView> Debriefing::view(MeetingId meeting)
{
    const Result<InterviewView> interview = m_conversation.view(meeting);
    const Result<std::optional<Debrief>> debrief = m_workspace.debriefs.of(meeting);
    const Result<QList<DebriefLine>> lines = m_workspace.debriefLines.of(meeting);
    const Result<QList<WorkplaceFacet>> facets = m_workspace.workplaceFacets.of(meeting);
    const Result<QList<QuestionVerdict>> verdicts = m_workspace.questionVerdicts.of(meeting);
    if (!interview || !debrief)
        return interview ? failure(debrief) : failure(interview);
    if (!lines || !facets || !verdicts)
        return !lines ? failure(lines) : !facets ? failure(facets) : failure(verdicts);
    DebriefView view {*interview, debrief->value_or(Debrief {}), *lines, *facets, *verdicts,
        offeredLines(interview->notes, *lines, *facets)};
    view.debrief.meeting = meeting;
    return view;
}

template <class Store, class T>
Result<> Debriefing::write(Store &store, UnitOfWork &unit, const std::optional<T> &before, T after, bool isEmpty)
{
    if (isEmpty)
        return store.remove(unit, before->id);
    if constexpr (requires { after.modified; })
        after.modified = unit.at();
    after.created = before ? before->created : unit.at();
    return before ? store.update(unit, *before, after) : store.add(unit, after);
}

template <class Store, class T> Result<DebriefView> Debriefing::put(Store &store, T value, bool isEmpty)
{
    const Result<DebriefView> now = view(value.meeting);
    if (!now)
        return now;
    const Result<std::optional<T>> found = store.find(value.id);
    if (!found)
        return failure(found);
    const std::optional<T> &before = *found;
    value.student = m_workspace.student();
    if (!before) {
        value.id = m_ids.next<decltype(T::id)>();
    } else {
        value.created = before->created;
        if constexpr (requires { value.modified; })
            value.modified = before->modified;
    }
    if (isEmpty ? !before : before == value)
        return now;
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::DebriefKept, namesOf(now->interview.meeting.contacts));
    const Result<> done = write(store, *unit, before, value, isEmpty);
    if (!done)
        return failure(done);
    return finishWriting(*unit, value.meeting);
}

Result<DebriefView> Debriefing::finishWriting(UnitOfWork &unit, MeetingId meeting)
{
    const Result<> done = unit.commit();
    if (!done)
        return failure(done);
    emit m_changes.meetingsChanged({meeting});
    emit m_changes.historyChanged();
    return view(meeting);
}

Result<DebriefView> Debriefing::keep(const Debrief &debrief)
{
    const Result<std::optional<Debrief>> before = m_workspace.debriefs.of(debrief.meeting);
    if (!before)
        return failure(before);
    Debrief after = debrief;
    after.id = *before ? (*before)->id : DebriefId {};
    after.interestBefore = std::clamp(after.interestBefore, 0, 5);
    after.interestAfter = std::clamp(after.interestAfter, 0, 5);
    after.movedText = after.movedText.trimmed();
    return put(m_workspace.debriefs, after, false);
}

Result<DebriefView> Debriefing::keepLine(const DebriefLine &line)
{
    DebriefLine after = line;
    after.text = after.text.trimmed();
    if (after.id.isNull()) {
        const Result<QList<DebriefLine>> others = m_workspace.debriefLines.of(line.meeting);
        if (!others)
            return failure(others);
        after.order = static_cast<int>(std::ranges::count(*others, line.kind, &DebriefLine::kind));
    }
    return put(m_workspace.debriefLines, after, after.text.isEmpty());
}

Result<DebriefView> Debriefing::keepFacet(const WorkplaceFacet &facet)
{
    WorkplaceFacet after = facet;
    after.facet = after.facet.simplified();
    after.text = after.text.trimmed();
    if (after.facet.isEmpty())
        return failure(ErrorCode::ValueMissing, {u"facet"_s});
    return put(m_workspace.workplaceFacets, after, after.text.isEmpty());
}

Result<DebriefView> Debriefing::takeIn(MeetingId meeting)
{
    const Result<DebriefView> now = view(meeting);
    if (!now || now->offered.isEmpty())
        return now;
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::DebriefKept, namesOf(now->interview.meeting.contacts));
    QHash<DebriefLineKind, int> count;
    for (const DebriefLine &line : now->lines)
        ++count[line.kind];
    for (DebriefLine line : now->offered) {
        line.id = m_ids.next<DebriefLineId>();
        line.student = m_workspace.student();
        line.order = count[line.kind]++;
        const Result<> added = write(m_workspace.debriefLines, *unit, std::optional<DebriefLine> {}, line, false);
        if (!added)
            return failure(added);
    }
    return finishWriting(*unit, meeting);
}

Result<DebriefView> Debriefing::judge(MeetingId meeting, PlanItemId item, std::optional<bool> worked)
{
    const Result<DebriefView> now = view(meeting);
    if (!now)
        return now;
    if (!std::ranges::contains(now->interview.items, item, &PlanItem::id))
        return failure(ErrorCode::NoSuchPlanItem, {item.text()});
    const auto known = std::ranges::find(now->verdicts, item, &QuestionVerdict::item);
    QuestionVerdict verdict;
    if (known != now->verdicts.end())
        verdict = *known;
    verdict.meeting = meeting;
    verdict.item = item;
    verdict.worked = worked.value_or(verdict.worked);
    return put(m_workspace.questionVerdicts, verdict, !worked);
}

Result<DebriefView> Debriefing::finish(MeetingId meeting, bool finished)
{
    const Result<DebriefView> now = view(meeting);
    if (!now || now->debrief.finishedAt.has_value() == finished)
        return now;
    Debrief after = now->debrief;
    after.finishedAt.reset();
    if (finished)
        after.finishedAt = m_clock.now();
    return keep(after);
}

} // namespace Demitasse
