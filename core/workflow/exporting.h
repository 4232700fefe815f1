// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/words.h"
#include "core/workflow/exportrun.h"

#include <atomic>
#include <memory>

namespace Demitasse {

/// What a file can be.
enum class ExportFormat { Csv, VCard, Bundle };
template <> inline constexpr std::array wordsOf<ExportFormat> {
    QLatin1StringView("csv"), QLatin1StringView("vcard"), QLatin1StringView("bundle")};
static_assert(wordsOf<ExportFormat>.size() == static_cast<size_t>(ExportFormat::Bundle) + 1);

/// Writes what a run collected; how many records. Touches no workspace: safe on any thread, and best done on another
/// than the worker's. A file that is there is replaced, all at once and only when the new one is whole.
/// FileExists for what `mayReplace` keeps, FileNotWritten (path, reason), Cancelled.
Result<int> writeExport(const QString &path, ExportFormat format, const ExportContents &contents,
    const std::atomic_bool *cancelled = nullptr, const std::function<void(double)> &progress = {});

/// What leaves the program as a file that others read.
class Exporting
{
public:
    Exporting(Workspace &workspace, const Clock &clock);

    /// Collects everybody, or those of `contacts` that are there; for a bundle everything, whatever `contacts` says.
    /// InterviewRunning while an interview goes on.
    Result<std::shared_ptr<ExportRun>> start(
        ExportFormat format, const std::optional<QList<ContactId>> &contacts = std::nullopt);

private:
    Workspace &m_workspace;
    const Clock &m_clock;
};

} // namespace Demitasse
