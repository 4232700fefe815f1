// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importreading.h"

#include <utility>

namespace Demitasse {

namespace {

constexpr qsizetype RowsInChunk = 128;
constexpr size_t ChunksAhead = 4;

} // namespace

ImportReading::ImportReading(const QList<ImportSource> &sources)
    : m_thread([this, sources] { readAll(sources); })
{
}

ImportReading::~ImportReading()
{
    stop();
    m_thread.join();
}

void ImportReading::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_wake.notify_all();
}

std::optional<ImportChunk> ImportReading::next(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, patience, [this] { return !m_ready.empty() || m_ended || m_stopped; });
    if (m_ready.empty())
        return std::nullopt;
    ImportChunk chunk = std::move(m_ready.front());
    m_ready.pop_front();
    lock.unlock();
    m_wake.notify_all();
    return chunk;
}

bool ImportReading::isDone() const
{
    const std::lock_guard lock(m_mutex);
    return m_ended && m_ready.empty();
}

std::optional<Error> ImportReading::failure() const
{
    const std::lock_guard lock(m_mutex);
    return m_failure;
}

QList<ImportFile> ImportReading::files() const
{
    const std::lock_guard lock(m_mutex);
    return m_files;
}

bool ImportReading::push(ImportChunk &&chunk)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_ready.size() < ChunksAhead || m_stopped; });
    if (m_stopped)
        return false;
    m_ready.push_back(std::move(chunk));
    lock.unlock();
    m_wake.notify_all();
    return true;
}

Result<ImportFile> ImportReading::readOne(const ImportSource &source, qsizetype file, qsizetype files, bool &began)
{
    ImportChunk chunk {file, {}};
    const auto take = [&](ImportChunk::Row &&row) {
        began = true;
        chunk.rows.append(std::move(row));
        return chunk.rows.size() < RowsInChunk || push(std::exchange(chunk, ImportChunk {file, {}}));
    };
    const ContactSink sink {[&](ContactCandidate &&candidate) { return take(std::move(candidate)) && !m_stopped; },
        [&](RejectedRow &&row) { return take(std::move(row)) && !m_stopped; }};
    Result<ImportFile> read = readImportSource(source, sink, [&](double share) {
        m_progress = (static_cast<double>(file) + share) / static_cast<double>(files);
    });
    if (read && !chunk.rows.isEmpty())
        push(std::move(chunk));
    return read;
}

void ImportReading::readAll(const QList<ImportSource> &sources)
{
    for (qsizetype i = 0; i < sources.size() && !m_stopped; ++i) {
        bool began = false;
        Result<ImportFile> read = readOne(sources[i], i, sources.size(), began);
        const std::lock_guard lock(m_mutex);
        m_files.append(read ? *std::move(read) : ImportFile {sources[i].path, {}, {}, read.error()});
        if (!read && began) {
            m_failure = m_files.last().failure;
            break;
        }
    }
    m_progress = 1;
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_wake.notify_all();
}

} // namespace Demitasse
