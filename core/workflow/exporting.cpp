// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/exporting.h"

#include "core/domain/clock.h"
#include "core/exchange/contactcsvwriter.h"
#include "core/exchange/vcardwriter.h"
#include "core/system/durablefile.h"

#include <QSaveFile>

namespace Demitasse {

namespace {

QList<ContactCandidate> candidatesOf(const QList<ContactSheetRow> &rows)
{
    QList<ContactCandidate> candidates;
    candidates.reserve(rows.size());
    for (const ContactSheetRow &row : rows)
        candidates.append(row.candidate);
    return candidates;
}

Result<int> writeAs(ExportFormat format, QIODevice &out, const ExportContents &contents,
    const std::function<bool(double)> &goOn)
{
    const auto count = static_cast<double>(contents.contacts.size());
    switch (format) {
    case ExportFormat::Csv:
        return writeContactCsv(out, contents.contacts,
            [&](qsizetype written) { return goOn(static_cast<double>(written) / count); });
    case ExportFormat::VCard:
        return writeVCards(out, candidatesOf(contents.contacts), VCardVersion::V4,
            [&](qsizetype written) { return goOn(static_cast<double>(written) / count); });
    case ExportFormat::Bundle:
        return writeBundle(out, contents.bundle, goOn);
    }
    Q_UNREACHABLE_RETURN(0);
}

} // namespace

Result<int> writeExport(const QString &path, ExportFormat format, const ExportContents &contents,
    const std::atomic_bool *cancelled, const std::function<void(double)> &progress)
{
    const Result<> may = mayReplace(path);
    if (!may)
        return failure(may);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(ErrorCode::FileNotWritten, {path, file.errorString()});
    const auto goOn = [&](double share) {
        if (progress)
            progress(share);
        return !cancelled || !*cancelled;
    };
    const Result<int> written = writeAs(format, file, contents, goOn);
    if (!written && written.error().code == ErrorCode::FileNotWritten)
        return failure(ErrorCode::FileNotWritten, {path, file.errorString()});
    if (!written)
        return written;
    if (!file.commit())
        return failure(ErrorCode::FileNotWritten, {path, file.errorString()});
    const Result<> durable = flushToDisk(path);
    return durable ? written : Result<int> {failure(durable)};
}

Exporting::Exporting(Workspace &workspace, const Clock &clock)
    : m_workspace(workspace)
    , m_clock(clock)
{
}

Result<std::shared_ptr<ExportRun>> Exporting::start(
    ExportFormat format, const std::optional<QList<ContactId>> &contacts)
{
    const Result<QList<MeetingId>> running = m_workspace.interviewEvents.running();
    if (!running)
        return failure(running);
    if (!running->isEmpty())
        return failure(ErrorCode::InterviewRunning);
    if (format == ExportFormat::Bundle)
        return std::make_shared<ExportRun>(m_workspace, m_clock.now());
    const auto photos = format == ExportFormat::VCard ? ExportRun::Photos::Collected : ExportRun::Photos::LeftOut;
    return std::make_shared<ExportRun>(m_workspace, contacts, photos);
}

} // namespace Demitasse
