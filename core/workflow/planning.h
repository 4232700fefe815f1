// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/preparation.h"

#include <functional>

namespace Demitasse {

/// The plan of one meeting, question by question, until its interview begins: from then on `Conversation` has it. Each
/// call is one change group. NoSuchMeeting, MeetingNotOpen, NoSuchPlanItem.
class Planning
{
public:
    Planning(Workspace &workspace, Booking &booking, Preparation &preparation, IdGenerator &ids, Changes &changes);

    /// A question for this meeting alone, before the closing one. ValueMissing, ValueInvalid for minutes that are none.
    Result<PlanView> addText(MeetingId meeting, const QString &text, int minutes = 3);
    /// Other words for this meeting; the bank stays as it is. ValueMissing.
    Result<PlanView> setText(MeetingId meeting, PlanItemId item, const QString &text);
    /// 1 to `LongestQuestion`; ValueInvalid.
    Result<PlanView> setMinutes(MeetingId meeting, PlanItemId item, int minutes);
    /// What `order` leaves out follows as it stood.
    Result<PlanView> reorder(MeetingId meeting, const QList<PlanItemId> &order);
    Result<PlanView> remove(MeetingId meeting, PlanItemId item);

private:
    using Items = QList<PlanItem>;

    /// Stores what `alter` makes of the items, numbered in their order.
    Result<PlanView> change(MeetingId meeting, const std::function<Result<>(Items &)> &alter);
    Result<PlanView> changeItem(MeetingId meeting, PlanItemId item, const std::function<void(PlanItem &)> &alter);
    Result<> store(UnitOfWork &unit, const Items &before, Items after);

    Workspace &m_workspace;
    Booking &m_booking;
    Preparation &m_preparation;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
