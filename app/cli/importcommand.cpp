// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/bundleimport.h"
#include "app/cli/command.h"
#include "app/cli/importreport.h"
#include "app/cli/progress.h"
#include "app/cli/refusal.h"
#include "app/cli/values.h"
#include "app/cli/words.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// The files of one call: those that could be read, and those that could not.
struct FilesRead
{
    struct Bad
    {
        QString file;
        Error error;
    };
    QList<ImportFile> good;
    QList<Bad> bad;
};

Result<ImportFormat> formatOf(const Call &call)
{
    const QString wayOut
        = Cli::tr("Export the contacts as vCard, or as CSV with headings like First Name, Last Name, Email.");
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : u"auto"_s;
    const QStringList later {u"ics"_s, u"pack"_s};
    if (later.contains(format))
        return wrongUsage(Cli::tr("This version cannot import the format “%1” yet.").arg(format), wayOut);
    const std::optional<ImportFormat> known = fromWord<ImportFormat>(format);
    if (!known)
        return failure(ErrorCode::WordUnknown, {u"format"_s, format, u"auto csv vcard bundle"_s});
    return *known;
}

/// `--map COLUMN=FIELD`, as often as it was given. A heading may hold a = itself.
Result<ColumnMapping> columnMapping(const Call &call)
{
    ColumnMapping mapping;
    mapping.hasHeadings = !call.has(u"no-headings"_s);
    for (const QString &text : call.options.values(u"map"_s)) {
        const qsizetype at = text.lastIndexOf(u'=');
        if (at <= 0)
            return wrongUsage(Cli::tr("“%1” does not say which column is which field.").arg(text),
                Cli::tr("Write it as COLUMN=FIELD, such as --map \"E-mail 2=email\"."));
        const Result<std::optional<ContactField>> field = fromColumnWord(text.mid(at + 1).trimmed());
        if (!field)
            return failure(field);
        mapping.choices.append({text.left(at).trimmed(), *field});
    }
    return mapping;
}

FilesRead readFiles(const QStringList &paths, const ColumnMapping &mapping, ImportFormat format)
{
    FilesRead read;
    Progress progress;
    for (const QString &path : paths) {
        Result<ImportFile> file = readImportFile(path, mapping, nullptr,
            [&](double share) { progress.show(Cli::tr("Reading %1:").arg(path), share); }, format);
        if (file)
            read.good.append(std::move(*file));
        else
            read.bad.append({path, file.error()});
    }
    return read;
}

Result<ImportReport> previewOnly(const Call &call, const QList<ImportFile> &files)
{
    const Result<std::unique_ptr<Desk>> desk = call.premises.open(Access::Read);
    if (!desk)
        return failure(desk);
    const Result<ImportPreview> preview = (*desk)->importing.preview(files);
    if (!preview)
        return failure(preview);
    return preview->report;
}

Result<ImportReport> takeIn(const Call &call, const QList<ImportFile> &files)
{
    const Result<std::unique_ptr<Desk>> desk = call.premises.open(Access::Write);
    if (!desk)
        return failure(desk);
    const Result<std::shared_ptr<ImportRun>> run = (*desk)->importing.start(files);
    if (!run)
        return failure(run);
    Progress progress;
    while (true) {
        const Result<bool> more = (*run)->step();
        if (!more) {
            (*run)->cancel();
            return failure(more);
        }
        if (!*more)
            return (*run)->report();
        progress.show(Cli::tr("Adding contacts:"), (*run)->progress());
    }
}

QJsonObject reportJson(const ImportReport &report, const QList<FilesRead::Bad> &bad)
{
    QJsonArray failed;
    for (const FilesRead::Bad &file : bad) {
        QJsonObject json = errorJson(file.error);
        json.insert(u"file"_s, file.file);
        failed.append(json);
    }
    QJsonObject json = importJson(report);
    json.insert(u"failed"_s, failed);
    return json;
}

Result<Reply> importFiles(const Call &call)
{
    if (asksForBundles(call))
        return importBundles(call);
    const Result<ImportFormat> format = formatOf(call);
    if (!format)
        return failure(format);
    const Result<ColumnMapping> mapping = columnMapping(call);
    if (!mapping)
        return failure(mapping);
    const FilesRead files = readFiles(call.arguments, *mapping, *format);
    if (files.good.isEmpty())
        return std::unexpected(files.bad.first().error);
    const bool isDry = call.has(u"dry-run"_s);
    const Result<ImportReport> report = isDry ? previewOnly(call, files.good) : takeIn(call, files.good);
    if (!report)
        return failure(report);
    QJsonObject json = reportJson(*report, files.bad);
    if (isDry)
        json.insert(u"dry_run"_s, true);
    Reply reply {json, importText(*report)};
    for (const FilesRead::Bad &file : files.bad) {
        const ErrorText text = spoken(file.error);
        reply.warnings.append(text.sentence + u' ' + text.wayOut);
    }
    if (!files.bad.isEmpty() || !report->rejected.isEmpty())
        reply.status = ExitStatus::SomeRejected;
    return reply;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
        .summary = Cli::tr("Bring in contacts from vCards or CSV files of LinkedIn, Google, Outlook or any spreadsheet, or merge a bundle."),
        .arguments = {Cli::tr("FILE…")},
        .options = {{u"format"_s, Cli::tr("What the files are: auto, csv, vcard or bundle; others come with a later version."),
                        Cli::tr("FORMAT")},
            {u"map"_s,
                Cli::tr("What a column holds, whatever its heading says; may be given several times. COLUMN is its "
                        "heading, or its number from 1. FIELD is one of: %1, or ignore.")
                    .arg(wordsText<ContactField>()),
                Cli::tr("COLUMN=FIELD")},
            {u"no-headings"_s, Cli::tr("The first line is a person already.")},
            {u"dry-run"_s, Cli::tr("Only say what would happen.")}},
        .examples = {u"import Connections.csv"_s, u"import --dry-run google.csv contacts.vcf"_s,
            u"import people.csv --map Who=name --map 4=email"_s, u"import --dry-run laptop.demitasse-bundle"_s},
        .run = importFiles};
}

} // namespace Demitasse
