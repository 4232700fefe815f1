// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/idgenerator.h"
#include "core/workflow/changes.h"
#include "core/workflow/worker.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakepasswords.h"
#include "ui/mail/outbox.h"
#include "ui/models/contactbook.h"
#include "ui/shell/navigator.h"
#include "ui/shell/notices.h"
#include "ui/shell/uicontext.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace Demitasse {

/// What pages are given, on a real workspace in a folder of its own, with a worker that owns it. Tests tell the worker
/// what to do and wait; nothing else here knows that it is a test.
class LiveDesk
{
    QTemporaryDir m_folder;
    int m_made = 0;

public:
    LiveDesk();

    /// Runs `work(Desk &)` and waits for its value; the test fails when it does.
    template <class Work> auto run(Work work)
    {
        auto future = worker.run(std::move(work));
        future.waitForFinished();
        const auto result = future.result();
        if (!result)
            ADD_FAILURE() << qPrintable(errorWord(result.error().code));
        settle();
        if constexpr (!std::is_void_v<typename decltype(future.result())::value_type>)
            return result.value_or(typename decltype(future.result())::value_type{});
    }
    /// Everything asked for is done, and everybody has heard of it.
    void settle();

    ContactView add(const QString &name, const QString &organization = {}, const QString &role = {});
    ContactView add(const ContactDraft &draft);
    ContactView move(ContactId id, Stage to);
    /// Believable people, in one import: names with accents, two hundred organizations.
    void addMany(int count);
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    FakeClock clock;
    IdGenerator ids{clock, 7};
    Changes changes;
    Navigator navigator;
    Notices notices;
    QList<Notice> posted;
    Worker worker;
    ContactBook book{worker, changes, notices};
    FakePasswords passwords;
    /// Trusts the authority of tests/data/tls, and soon loses patience.
    Mailing mailing;
    Outbox outbox{mailing, worker, navigator, notices};
    UiContext context{worker, changes, clock, ids, navigator, notices, book, outbox};
};

} // namespace Demitasse
