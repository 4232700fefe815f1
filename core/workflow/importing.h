// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/workflow/bundlerun.h"
#include "core/workflow/importrun.h"

#include <memory>

namespace Demitasse {

/// Contacts from files. One import is one undoable step, however many files and rows.
class Importing
{
public:
    Importing(Workspace &workspace, IdGenerator &ids, Changes &changes);

    /// Begins to read; the first step is the caller's. Files with headings whose columns were matched before are read so.
    /// InterviewRunning while an interview goes on, unless it is a rehearsal.
    Result<std::shared_ptr<ImportRun>> start(QList<ImportSource> sources, const ImportOptions &options = {});
    /// Merges a bundle, or with `BundleRun::decide` alone only says what would come of it. InterviewRunning.
    Result<std::shared_ptr<BundleRun>> startBundle(const BundleFile &bundle);

private:
    Result<> refuseDuringInterview();

    Workspace &m_workspace;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
