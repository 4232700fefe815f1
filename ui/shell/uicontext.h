// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/student.h"
#include "core/workflow/worker.h"
#include "ui/shell/comehome.h"

#include <QObject>

namespace Demitasse {

class Changes;
class Clock;
class ContactBook;
class IdGenerator;
class Navigator;
class Notices;
class Outbox;

/// What every page is given. Made once, in `app/desktop`, and outlives all pages.
struct UiContext
{
    Worker &worker;
    Changes &changes;
    const Clock &clock;
    IdGenerator &ids;
    Navigator &navigator;
    Notices &notices;
    /// All contacts in memory, kept true by `changes`.
    ContactBook &contacts;
    /// What is being sent by mail, and the account that it goes through.
    Outbox &outbox;
    /// Where the open workspace lies; drafts of a live interview are kept beside it.
    QString workspacePath {};
};

/// Comes home with what a call to the worker gave; an error goes to `failed`.
template <class T, class Done, class Failed>
void whenDone(QFuture<Result<T>> future, QObject *context, Done done, Failed failed)
{
    auto then = [done = std::move(done), failed = std::move(failed)](const Result<T> &result) mutable {
        if (!result)
            failed(result.error());
        else if constexpr (std::is_void_v<T>)
            done();
        else
            done(*result);
    };
    comeHome(std::move(future), context, std::move(then));
}

} // namespace Demitasse
