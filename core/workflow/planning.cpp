// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/planning.h"

#include "core/domain/idgenerator.h"
#include "core/workflow/booking.h"
#include "core/workflow/changes.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Result<> checkQuestionMinutes(int minutes)
{
    if (minutes < 1 || minutes > LongestQuestion)
        return failure(ErrorCode::ValueInvalid, {u"minutes"_s, QString::number(minutes)});
    return {};
}

bool closesTheTalk(const PlanItem &item)
{
    return std::ranges::any_of(questionBank(u"en"_s),
        [&item](const Question &question) { return question.isClosing && question.id == item.bankId; });
}

} // namespace

Planning::Planning(
    Workspace &workspace, Booking &booking, Preparation &preparation, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_booking(booking)
    , m_preparation(preparation)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<> Planning::store(UnitOfWork &unit, const Items &before, Items after)
{
    Result<> done;
    for (const PlanItem &item : before) {
        if (done && std::ranges::find(after, item.id, &PlanItem::id) == after.end())
            done = m_workspace.planItems.remove(unit, item.id);
    }
    for (qsizetype i = 0; i < after.size() && done; ++i) {
        after[i].order = static_cast<int>(i);
        const auto known = std::ranges::find(before, after[i].id, &PlanItem::id);
        done = known == before.end() ? m_workspace.planItems.add(unit, after[i])
                                     : m_workspace.planItems.update(unit, *known, after[i]);
    }
    return done;
}

Result<PlanView> Planning::change(MeetingId id, const std::function<Result<>(Items &)> &alter)
{
    const Result<MeetingView> meeting = m_booking.view(id);
    const Result<Items> before = m_workspace.planItems.of(id);
    if (!meeting || !before)
        return meeting ? failure(before) : failure(meeting);
    if (!isPlannable(*meeting))
        return failure(ErrorCode::MeetingNotOpen, {id.text()});
    Items after = *before;
    Result<> done = alter(after);
    if (!done)
        return failure(done);
    if (after == *before)
        return m_preparation.plan(id);
    Result<UnitOfWork> unit = m_workspace.begin();
    if (!unit)
        return failure(unit);
    unit->describe(GroupKind::PlanChanged, namesOf(meeting->contacts));
    done = store(*unit, *before, after);
    if (done)
        done = unit->commit();
    if (!done)
        return failure(done);
    emit m_changes.meetingsChanged({id});
    emit m_changes.historyChanged();
    return m_preparation.plan(id);
}

Result<PlanView> Planning::changeItem(
    MeetingId meeting, PlanItemId item, const std::function<void(PlanItem &)> &alter)
{
    return change(meeting, [&](Items &items) -> Result<> {
        const auto found = std::ranges::find(items, item, &PlanItem::id);
        if (found == items.end())
            return failure(ErrorCode::NoSuchPlanItem, {item.text()});
        alter(*found);
        return {};
    });
}

Result<PlanView> Planning::addText(MeetingId meeting, const QString &text, int minutes)
{
    if (text.simplified().isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    if (const Result<> fits = checkQuestionMinutes(minutes); !fits)
        return failure(fits);
    return change(meeting, [&](Items &items) -> Result<> {
        const PlanItem item {m_ids.next<PlanItemId>(), m_workspace.student(), meeting, {}, text.simplified(), {},
            minutes, 0, std::nullopt, false, 0};
        items.insert(std::ranges::find_if(items, closesTheTalk), item);
        return {};
    });
}

Result<PlanView> Planning::setText(MeetingId meeting, PlanItemId item, const QString &text)
{
    if (text.simplified().isEmpty())
        return failure(ErrorCode::ValueMissing, {u"text"_s});
    return changeItem(meeting, item, [&text](PlanItem &changed) { changed.text = text.simplified(); });
}

Result<PlanView> Planning::setMinutes(MeetingId meeting, PlanItemId item, int minutes)
{
    if (const Result<> fits = checkQuestionMinutes(minutes); !fits)
        return failure(fits);
    return changeItem(meeting, item, [minutes](PlanItem &changed) { changed.minutes = minutes; });
}

Result<PlanView> Planning::reorder(MeetingId meeting, const QList<PlanItemId> &order)
{
    return change(meeting, [&order](Items &items) -> Result<> {
        std::ranges::stable_sort(items, {}, [&order](const PlanItem &item) {
            const qsizetype place = order.indexOf(item.id);
            return place < 0 ? order.size() : place;
        });
        return {};
    });
}

Result<PlanView> Planning::remove(MeetingId meeting, PlanItemId item)
{
    return change(meeting, [item](Items &items) -> Result<> {
        if (items.removeIf([item](const PlanItem &known) { return known.id == item; }) == 0)
            return failure(ErrorCode::NoSuchPlanItem, {item.text()});
        return {};
    });
}

} // namespace Demitasse
