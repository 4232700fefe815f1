// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/desk.h"

#include <QFuture>
#include <QPromise>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace Demitasse {

/// The thread that owns the open workspace, and its queue. Live notes go first; the rest in order; what is for idle
/// time when nothing else waits. What a call gives is a future that is fulfilled on the worker's thread.
class Worker
{
public:
    enum class Priority { Live, Usual, Idle };
    using Open = std::function<Result<std::unique_ptr<Desk>>()>;

    /// `open` runs first, on the worker's thread. When it fails, `opened` says why and every call gives that error.
    explicit Worker(Open open);
    /// Finishes what was asked for, except what was meant for idle time, and closes the workspace.
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    /// Fulfilled when the workspace is open, or with why it is not.
    QFuture<Result<>> opened() const { return m_opened.future(); }

    /// Runs `work(Desk &)`, which gives a Result, on the worker's thread.
    template <class Work> auto run(Priority priority, Work work) -> QFuture<std::invoke_result_t<Work, Desk &>>
    {
        using Outcome = std::invoke_result_t<Work, Desk &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        QFuture<Outcome> future = promise->future();
        enqueue(priority, [promise, work = std::move(work)](Desk *desk, const Error &error) mutable {
            promise->addResult(desk ? work(*desk) : Outcome(std::unexpected(error)));
            promise->finish();
        });
        return future;
    }
    template <class Work> auto run(Work work) { return run(Priority::Usual, std::move(work)); }

private:
    using Task = std::function<void(Desk *, const Error &)>;

    void enqueue(Priority priority, Task task);
    void work(const Open &open);
    std::optional<Task> next();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_queues[3];
    bool m_closing = false;
    QPromise<Result<>> m_opened;
    std::thread m_thread;
};

} // namespace Demitasse
