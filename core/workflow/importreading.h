// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/importsource.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <variant>

namespace Demitasse {

/// Rows of one source, in its order.
struct ImportChunk
{
    using Row = std::variant<ContactCandidate, RejectedRow>;

    /// Its place among the sources.
    qsizetype file = 0;
    QList<Row> rows;
};

/// Reads sources on a thread of its own, a few chunks ahead of whoever takes them and no further, so that it holds the
/// same little memory whatever their size. A source that cannot be read is passed over, and its file says why; one that
/// breaks off after rows were handed over ends everything, since they cannot be told from the others any more.
class ImportReading
{
public:
    explicit ImportReading(const QList<ImportSource> &sources);
    /// Stops reading.
    ~ImportReading();
    ImportReading(const ImportReading &) = delete;
    ImportReading &operator=(const ImportReading &) = delete;

    /// The next chunk, waited for no longer than that; nothing when there is none yet, or no more.
    std::optional<ImportChunk> next(std::chrono::milliseconds patience);
    /// Everything was handed over.
    bool isDone() const;
    /// Why it broke off.
    std::optional<Error> failure() const;
    /// Those read so far, in the sources' order.
    QList<ImportFile> files() const;
    /// The share read, 0 to 1.
    double progress() const { return m_progress; }
    void stop();

private:
    void readAll(const QList<ImportSource> &sources);
    Result<ImportFile> readOne(const ImportSource &source, qsizetype file, qsizetype files, bool &began);
    bool push(ImportChunk &&chunk);

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<ImportChunk> m_ready;
    QList<ImportFile> m_files;
    std::optional<Error> m_failure;
    bool m_ended = false;
    std::atomic_bool m_stopped = false;
    std::atomic<double> m_progress = 0;
    std::thread m_thread;
};

} // namespace Demitasse
