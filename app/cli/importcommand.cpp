// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/bundleimport.h"
#include "app/cli/command.h"
#include "app/cli/importreport.h"
#include "app/cli/json.h"
#include "app/cli/packimport.h"
#include "app/cli/progress.h"
#include "app/cli/refusal.h"
#include "app/cli/safetext.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/text/doubletext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

// Nobody else waits for the workspace, so that the longer steps are the quicker ones.
constexpr std::chrono::milliseconds LongSlice(500);

/// What an import came to.
struct Outcome
{
    ImportReport report;
    QList<ImportFile> files;
    /// Those who are new and may be on record; only of a rehearsal.
    QList<ImportedRow> alike;

    bool hasFailures() const
    {
        return std::ranges::any_of(files, [](const ImportFile &file) { return file.failure.has_value(); });
    }
};

Result<ImportFormat> formatOf(const Call &call)
{
    const QString wayOut
        = Cli::tr("Export the contacts as vCard, or as CSV with headings like First Name, Last Name, Email.");
    const QString format = call.has(u"format"_s) ? call.value(u"format"_s) : u"auto"_s;
    if (format == "ics"_L1)
        return wrongUsage(Cli::tr("This version cannot import the format “%1” yet.").arg(format), wayOut);
    const std::optional<ImportFormat> known = fromWord<ImportFormat>(format);
    if (!known)
        return failure(ErrorCode::WordUnknown, {u"format"_s, format, u"auto csv vcard pack bundle"_s});
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

Result<Outcome> runImport(const Call &call, const QList<ImportSource> &sources, bool isRehearsal)
{
    const Result<std::unique_ptr<Desk>> desk = call.premises.open(isRehearsal ? Access::Read : Access::Write);
    if (!desk)
        return failure(desk);
    const Result<std::shared_ptr<ImportRun>> run
        = (*desk)->importing.start(sources, {.isRehearsal = isRehearsal, .slice = LongSlice});
    if (!run)
        return failure(run);
    Progress progress;
    const Result<> read = progress.follow(**run, Cli::tr("Reading:"));
    if (!read)
        return failure(read);
    return Outcome {(*run)->report(), (*run)->files(), (*run)->alikeRows()};
}

QJsonArray alikeJson(const Outcome &outcome)
{
    QJsonArray list;
    for (const ImportedRow &row : outcome.alike) {
        QJsonObject json = likelinessJson(row.alike->score, row.alike->reasons);
        json.insert(u"file"_s, outcome.files.value(row.file).path);
        json.insert(u"line"_s, row.line);
        json.insert(u"name"_s, row.name);
        json.insert(u"id"_s, row.alike->id.text());
        json.insert(u"who"_s, row.alike->name);
        list.append(json);
    }
    return list;
}

QJsonObject reportJson(const Outcome &outcome)
{
    QJsonArray failed;
    QJsonArray remembered;
    for (const ImportFile &file : outcome.files) {
        if (file.shape.remembered)
            remembered.append(file.path);
        if (!file.failure)
            continue;
        QJsonObject json = errorJson(*file.failure);
        json.insert(u"file"_s, file.path);
        failed.append(json);
    }
    QJsonObject json = importJson(outcome.report);
    json.insert(u"failed"_s, failed);
    json.insert(u"columns_remembered"_s, remembered);
    return json;
}

QString reportText(const Outcome &outcome)
{
    QStringList lines {importText(outcome.report)};
    for (const ImportFile &file : outcome.files) {
        if (file.shape.remembered)
            lines.append(safeLine(Cli::tr("%1: columns matched as before for these headings.").arg(file.path)));
    }
    for (const ImportedRow &row : outcome.alike) {
        lines.append(safeLine(Cli::tr("%1:%2: %3 may be %4: %5")
                .arg(outcome.files.value(row.file).path, QString::number(row.line), row.name, row.alike->name,
                    doubleReasonsText(row.alike->reasons))));
    }
    return lines.join(u'\n');
}

Result<Reply> importFiles(const Call &call)
{
    if (asksForBundles(call))
        return importBundles(call);
    if (asksForPacks(call))
        return importPacks(call);
    const Result<ImportFormat> format = formatOf(call);
    if (!format)
        return failure(format);
    const Result<ColumnMapping> mapping = columnMapping(call);
    if (!mapping)
        return failure(mapping);
    QList<ImportSource> sources;
    for (const QString &path : call.arguments)
        sources.append({path, *mapping, *format});
    const bool isRehearsal = call.has(u"dry-run"_s);
    const Result<Outcome> outcome = runImport(call, sources, isRehearsal);
    if (!outcome)
        return failure(outcome);
    if (std::ranges::all_of(outcome->files, [](const ImportFile &file) { return file.failure.has_value(); }))
        return std::unexpected(*outcome->files.first().failure);
    QJsonObject json = reportJson(*outcome);
    if (isRehearsal) {
        json.insert(u"dry_run"_s, true);
        json.insert(u"may_be_same"_s, alikeJson(*outcome));
    }
    Reply reply {json, reportText(*outcome)};
    for (const ImportFile &file : outcome->files) {
        if (!file.failure)
            continue;
        const ErrorText text = spoken(*file.failure);
        reply.warnings.append(text.sentence + u' ' + text.wayOut);
    }
    if (outcome->hasFailures() || outcome->report.rejected > 0)
        reply.status = ExitStatus::SomeRejected;
    return reply;
}

} // namespace

Command importCommand()
{
    return {.name = u"import"_s,
        .summary = Cli::tr("Bring in contacts from vCards or CSV files of LinkedIn, Google, Outlook or any spreadsheet, take in packs of questions, or merge a bundle."),
        .arguments = {Cli::tr("FILE…")},
        .options = {{u"format"_s, Cli::tr("What the files are: auto, csv, vcard, pack or bundle; others come with a later version."),
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
