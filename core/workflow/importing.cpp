// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importing.h"

#include "core/workflow/changes.h"

#include <QFile>
#include <QFileInfo>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Result<> takeFile(
    QIODevice &in, const ColumnMapping &mapping, ImportFormat format, const ContactSink &sink, ImportFile &read)
{
    const bool holdsCards = format == ImportFormat::VCard || (format == ImportFormat::Auto && looksLikeVCards(in));
    if (holdsCards) {
        const Result<VCardShape> cards = readVCards(in, sink);
        if (!cards)
            return failure(cards);
        read.cards = *cards;
        return {};
    }
    const Result<ContactFileShape> shape = readContactCsv(in, sink, mapping);
    if (!shape)
        return failure(shape);
    read.shape = *shape;
    return {};
}

} // namespace

Result<ImportFile> readImportFile(const QString &path, const ColumnMapping &mapping, const std::atomic_bool *cancelled,
    const std::function<void(double)> &progress, ImportFormat format)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {path});
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());

    ImportFile read {path, {}, {}, {}};
    const auto goOn = [&] {
        if (progress && file.size() > 0)
            progress(static_cast<double>(file.pos()) / static_cast<double>(file.size()));
        return !cancelled || !*cancelled;
    };
    const ContactSink sink {
        [&](ContactCandidate &&candidate) {
            read.candidates.append(std::move(candidate));
            return goOn();
        },
        [&](RejectedRow &&row) {
            read.rejected.append(std::move(row));
            return goOn();
        }};
    Result<> taken = takeFile(file, mapping, format, sink, read);
    if (!taken) {
        taken.error().args.prepend(path);
        return failure(taken);
    }
    if (cancelled && *cancelled)
        return failure(ErrorCode::Cancelled, {path});
    return read;
}

Importing::Importing(Workspace &workspace, IdGenerator &ids, Changes &changes)
    : m_workspace(workspace)
    , m_ids(ids)
    , m_changes(changes)
{
}

Result<ImportPreview> Importing::preview(const QList<ImportFile> &files)
{
    ImportRun run(m_workspace, m_ids, m_changes, files);
    return run.preview();
}

Result<> Importing::refuseDuringInterview()
{
    const Result<QList<MeetingId>> running = m_workspace.interviewEvents.running();
    if (!running)
        return failure(running);
    return running->isEmpty() ? Result<> {} : Result<> {failure(ErrorCode::InterviewRunning)};
}

Result<std::shared_ptr<BundleRun>> Importing::startBundle(const BundleFile &bundle)
{
    const Result<> free = refuseDuringInterview();
    if (!free)
        return failure(free);
    return std::make_shared<BundleRun>(m_workspace, m_changes, bundle);
}

Result<std::shared_ptr<ImportRun>> Importing::start(const QList<ImportFile> &files)
{
    const Result<> free = refuseDuringInterview();
    if (!free)
        return failure(free);
    return std::make_shared<ImportRun>(m_workspace, m_ids, m_changes, files);
}

} // namespace Demitasse
