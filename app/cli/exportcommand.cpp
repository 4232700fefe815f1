// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/progress.h"
#include "app/cli/refusal.h"
#include "app/cli/reportexport.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/words.h"

#include <QFileInfo>
#include <QJsonObject>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct FormatEnding
{
    QLatin1StringView ending;
    QLatin1StringView format;
};
constexpr FormatEnding Endings[] {{"csv"_L1, "csv"_L1}, {"vcf"_L1, "vcard"_L1}, {"vcard"_L1, "vcard"_L1},
    {"demitasse-bundle"_L1, "bundle"_L1}, {"ics"_L1, "ics"_L1}, {"md"_L1, "md"_L1}, {"html"_L1, "html"_L1},
    {"htm"_L1, "html"_L1}, {"pdf"_L1, "pdf"_L1}};

Result<QString> formatAsked(const Call &call)
{
    if (call.has(u"format"_s))
        return call.value(u"format"_s);
    const QString suffix = QFileInfo(call.argument(0)).suffix();
    for (const FormatEnding &known : Endings) {
        if (suffix.compare(known.ending, Qt::CaseInsensitive) == 0)
            return QString(known.format);
    }
    return wrongUsage(Cli::tr("The name “%1” does not say which format to write.").arg(call.argument(0)),
        Cli::tr("End it in .csv, .vcf, .demitasse-bundle, .md, .html or .pdf, or say --format."));
}

Result<ExportFormat> formatToWrite(const Call &call, const QString &asked)
{
    if (asked == u"ics"_s) {
        return wrongUsage(Cli::tr("This version cannot export the format “%1” yet.").arg(asked),
            Cli::tr("Export the contacts as CSV or vCards: end the file's name in .csv or .vcf."));
    }
    if (asked == word(ExportFormat::Bundle) && call.has(u"contact"_s)) {
        return wrongUsage(Cli::tr("A bundle holds everything, not only some contacts."),
            Cli::tr("Leave out --contact, or export as CSV or vCards."));
    }
    return wordValue<ExportFormat>(u"format"_s, asked);
}

Result<std::optional<QList<ContactId>>> contactsAsked(const Call &call, Desk &desk)
{
    if (!call.has(u"contact"_s))
        return std::optional<QList<ContactId>> {};
    QList<ContactId> ids;
    for (const QString &text : call.options.values(u"contact"_s)) {
        const Result<ContactId> id = contactValue(desk, text);
        if (!id)
            return failure(id);
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return std::optional(ids);
}

Result<Reply> exportRecords(
    const QString &file, Desk &desk, ExportFormat format, const std::optional<QList<ContactId>> &contacts)
{
    const Result<std::shared_ptr<ExportRun>> run = desk.exporting.start(format, contacts);
    if (!run)
        return failure(run);
    Progress progress;
    const Result<> collected = progress.follow(**run, Cli::tr("Collecting:"));
    if (!collected)
        return failure(collected);
    const Result<int> records = writeExport(file, format, (*run)->contents(), nullptr,
        [&](double share) { progress.show(Cli::tr("Writing %1:").arg(file), share); });
    if (!records)
        return failure(records);
    return Reply {QJsonObject {{u"file"_s, file}, {u"records"_s, *records}},
        labelled({{Cli::tr("Written"), file}, {Cli::tr("Records"), QString::number(*records)}})};
}

Result<Reply> exportFile(const Call &call)
{
    const QString &file = call.argument(0);
    const Result<QString> asked = formatAsked(call);
    if (!asked)
        return failure(asked);
    const std::optional<ReportFormat> report = fromWord<ReportFormat>(*asked);
    const Result<ExportFormat> format = report ? ExportFormat::Csv : formatToWrite(call, *asked);
    if (!format)
        return failure(format);
    const Result<QString> workspace = call.premises.file();
    const bool isWorkspace = workspace && QFileInfo(file) == QFileInfo(*workspace);
    if (QFileInfo::exists(file) && (isWorkspace || !call.has(u"overwrite"_s)))
        return failure(ErrorCode::FileExists, {file});
    const Result<std::unique_ptr<Desk>> desk = call.premises.open(Access::Read);
    if (!desk)
        return failure(desk);
    const Result<std::optional<QList<ContactId>>> contacts = contactsAsked(call, **desk);
    if (!contacts)
        return failure(contacts);
    return report ? exportReport(call, **desk, *report, contacts->value_or(QList<ContactId> {}))
                  : exportRecords(file, **desk, *format, *contacts);
}

} // namespace

Command exportCommand()
{
    return {.name = u"export"_s,
        .summary = Cli::tr(
            "Write the contacts for other programs, everything as a bundle, or a report of what the conversations taught."),
        .arguments = {Cli::tr("FILE")},
        .options = QList<QCommandLineOption> {{u"format"_s,
                                                 Cli::tr("csv or vcard, bundle, or md, html or pdf for the report; the file's ending says it otherwise."),
                                                 Cli::tr("FORMAT")},
                       {u"contact"_s, Cli::tr("Only this contact; may be repeated."), Cli::tr("ID")},
                       {u"overwrite"_s, Cli::tr("Replace a file that is there; it is refused otherwise.")}}
            + reportOptions(),
        .examples = {u"export contacts.csv"_s, u"export everything.demitasse-bundle"_s,
            u"export --contact ID --overwrite priya.csv"_s, u"export report.pdf --mask-names"_s,
            u"export report.md --path \"Policy analyst\" --part paths --part plans"_s},
        .run = exportFile};
}

} // namespace Demitasse
