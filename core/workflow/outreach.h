// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/habits.h"
#include "core/domain/touch.h"
#include "core/storage/workspace.h"
#include "core/workflow/views.h"

namespace Demitasse {

class Changes;
class Pipeline;

/// Something that passed between student and contact, as someone tells it.
struct TouchReport
{
    ContactId contact;
    TouchKind kind = TouchKind::Sent;
    std::optional<Channel> channel;
    QString text;
    /// Declined only.
    std::optional<DeclineReason> reason;
    /// Declined because they are hiring: until when, if it is known.
    std::optional<QDate> until;

    friend bool operator==(const TouchReport &, const TouchReport &) = default;
};

/// What passes between student and contacts. Each call that changes something is one change group.
class Outreach
{
public:
    Outreach(Workspace &workspace, Pipeline &pipeline, IdGenerator &ids, Changes &changes);

    /// Keeps the touch and moves the contact as `stageAfter` says. NoSuchContact.
    Result<ContactView> record(const TouchReport &report);
    Result<QList<Decline>> declinesOf(ContactId contact);

private:
    Result<> recordWithin(UnitOfWork &unit, const Contact &contact, const TouchReport &report);

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
