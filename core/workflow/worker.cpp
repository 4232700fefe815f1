// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/worker.h"

namespace Demitasse {

Worker::Worker(Open open)
{
    m_opened.start();
    m_thread = std::thread([this, open = std::move(open)] { work(open); });
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void Worker::enqueue(Priority priority, Task task)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queues[static_cast<size_t>(priority)].push_back(std::move(task));
    }
    m_wake.notify_one();
}

std::optional<Worker::Task> Worker::next()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        for (std::deque<Task> &queue : m_queues) {
            const bool isIdle = &queue == &m_queues[static_cast<size_t>(Priority::Idle)];
            if (queue.empty() || (isIdle && m_closing))
                continue;
            Task task = std::move(queue.front());
            queue.pop_front();
            return task;
        }
        if (m_closing)
            return std::nullopt;
        m_wake.wait(lock);
    }
}

void Worker::work(const Open &open)
{
    Result<std::unique_ptr<Desk>> desk = open();
    const Error error = desk ? Error {} : desk.error();
    m_opened.addResult(desk ? Result<> {} : Result<> {std::unexpected(error)});
    m_opened.finish();
    while (std::optional<Task> task = next())
        (*task)(desk ? desk->get() : nullptr, error);
}

} // namespace Demitasse
