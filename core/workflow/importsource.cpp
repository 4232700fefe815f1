// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/importsource.h"

#include "core/system/filefacts.h"

#include <QFile>
#include <QFileInfo>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int RowsBetweenProgress = 64;

Result<> takeFile(QIODevice &in, const ImportSource &source, const ContactSink &sink, ImportFile &read)
{
    if (source.format == ImportFormat::VCard || (source.format == ImportFormat::Auto && looksLikeVCards(in))) {
        const Result<VCardShape> cards = readVCards(in, sink);
        if (!cards)
            return failure(cards);
        read.cards = *cards;
        return {};
    }
    const Result<ContactFileShape> shape = readContactCsv(in, sink, source.mapping);
    if (!shape)
        return failure(shape);
    read.shape = *shape;
    return {};
}

Result<ImportFile> handOver(const ImportSource &source, const ContactSink &sink)
{
    for (ContactCandidate candidate : source.candidates) {
        if (!sink.candidate(std::move(candidate)))
            break;
    }
    return ImportFile {source.path, {}};
}

} // namespace

Result<ImportFile> readImportSource(
    const ImportSource &source, const ContactSink &sink, const std::function<void(double)> &progress)
{
    if (!source.candidates.isEmpty())
        return handOver(source, sink);
    const QFileInfo info(source.path);
    if (!info.exists())
        return failure(ErrorCode::FileMissing, {source.path});
    if (isOfWorkspace(source.path))
        return failure(ErrorCode::FileNotWhatItSays, {source.path}, u"workspace"_s);
    QFile file(source.path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {source.path}, file.errorString());

    int rows = 0;
    const auto tell = [&] {
        if (progress && file.size() > 0 && rows++ % RowsBetweenProgress == 0)
            progress(static_cast<double>(file.pos()) / static_cast<double>(file.size()));
    };
    const ContactSink counted {
        [&](ContactCandidate &&candidate) {
            tell();
            return sink.candidate(std::move(candidate));
        },
        [&](RejectedRow &&row) {
            tell();
            return sink.rejected(std::move(row));
        }};
    ImportFile read {source.path, {}};
    Result<> taken = takeFile(file, source, counted, read);
    if (!taken) {
        taken.error().args.prepend(source.path);
        return failure(taken);
    }
    return read;
}

} // namespace Demitasse
