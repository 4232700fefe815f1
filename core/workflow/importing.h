// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/workflow/bundlerun.h"
#include "core/workflow/importrun.h"

#include <atomic>
#include <memory>

namespace Demitasse {

/// What a file of contacts is. `Auto` looks into it: its name says nothing.
enum class ImportFormat { Auto, Csv, VCard };
template <> inline constexpr std::array wordsOf<ImportFormat> {
    QLatin1StringView("auto"), QLatin1StringView("csv"), QLatin1StringView("vcard")};
static_assert(wordsOf<ImportFormat>.size() == static_cast<size_t>(ImportFormat::VCard) + 1);

/// Reads a file of contacts, the columns of a table as `mapping` says. `cancelled` is looked at between rows; `progress`
/// gets the share read, 0 to 1. FileMissing, FileUnreadable, Cancelled, or as `readContactCsv` and `readVCards`, with the
/// path first.
Result<ImportFile> readImportFile(const QString &path, const ColumnMapping &mapping = {},
    const std::atomic_bool *cancelled = nullptr, const std::function<void(double)> &progress = {},
    ImportFormat format = ImportFormat::Auto);

/// Contacts from files. One import is one undoable step, however many files and rows.
class Importing
{
public:
    Importing(Workspace &workspace, IdGenerator &ids, Changes &changes);

    Result<ImportPreview> preview(const QList<ImportFile> &files);
    /// InterviewRunning while an interview goes on.
    Result<std::shared_ptr<ImportRun>> start(const QList<ImportFile> &files);
    /// Merges a bundle, or with `BundleRun::decide` alone only says what would come of it. InterviewRunning.
    Result<std::shared_ptr<BundleRun>> startBundle(const BundleFile &bundle);

private:
    Result<> refuseDuringInterview();

    Workspace &m_workspace;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
