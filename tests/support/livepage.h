// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idgenerator.h"
#include "core/workflow/changes.h"
#include "core/workflow/settingup.h"
#include "core/workflow/worker.h"
#include "tests/support/fakepasswords.h"
#include "ui/mail/outbox.h"
#include "ui/models/contactbook.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"

namespace Demitasse {

/// A worker on a workspace file and all that pages are given, under any clock; `probe` makes a slow or a refusing disk.
class LivePage
{
public:
    LivePage(const QString &path, const Clock &clock, Database::Probe probe = {})
        : ids(clock)
        , worker([this, path, probe = std::move(probe), &clock] {
            return Desk::open(path, {.probe = probe}, clock, ids, changes);
        })
        , contacts(worker, changes, notices)
        , mailing(path + QStringLiteral(".mail"), passwords, {})
        , outbox(mailing, worker, navigator, notices)
        , context {worker, changes, clock, ids, navigator, notices, contacts, outbox, path}
    {
    }

    template <class Work> auto run(Work work)
    {
        auto future = worker.run(Worker::Priority::Live, std::move(work));
        future.waitForFinished();
        return future.result();
    }

    IdGenerator ids;
    Changes changes;
    Navigator navigator;
    Notices notices;
    Worker worker;
    ContactBook contacts;
    FakePasswords passwords;
    Mailing mailing;
    Outbox outbox;
    UiContext context;
};

/// A new workspace at `path` with one contact and a meeting with her; the meeting.
inline MeetingId makeMeeting(const QString &path, const Clock &clock)
{
    IdGenerator ids(clock);
    Changes changes;
    if (!createWorkspace(path, {QStringLiteral("Ada"), QStringLiteral("ada@example.org"), QStringLiteral("America/Toronto"), QStringLiteral("en")}, clock, ids))
        return {};
    auto desk = Desk::open(path, {}, clock, ids, changes);
    if (!desk)
        return {};
    ContactDraft draft;
    draft.contact.given = QStringLiteral("Priya");
    draft.contact.family = QStringLiteral("Raman");
    draft.contact.role = QStringLiteral("Policy analyst");
    draft.organization = QStringLiteral("Ministry of Health");
    const auto contact = (*desk)->pipeline.add(draft);
    const auto local = readLocalTime(QStringLiteral("2026-11-24T10:00"));
    if (!contact || !local)
        return {};
    const auto booked = (*desk)->booking.book({contact->contact.id, *local, QStringLiteral("America/Toronto"), 20, Mode::Video, {}});
    return booked ? booked->meeting.meeting.id : MeetingId {};
}

} // namespace Demitasse
