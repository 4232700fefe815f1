// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/reportexport.h"

#include "app/cli/json.h"
#include "app/cli/progress.h"
#include "app/cli/refusal.h"
#include "app/cli/safetext.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/rules/papersize.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Result<QList<ReportPart>> partsAsked(const Call &call)
{
    QList<ReportPart> parts;
    for (const QString &text : call.options.values(u"part"_s)) {
        const Result<ReportPart> part = wordValue<ReportPart>(u"part"_s, text);
        if (!part)
            return failure(part);
        if (!parts.contains(*part))
            parts.append(*part);
    }
    return parts;
}

Result<std::optional<QDate>> dayAsked(const Call &call, const QString &option)
{
    if (!call.has(option))
        return std::optional<QDate> {};
    const Result<QDate> day = dateValue(call.value(option));
    return day ? Result<std::optional<QDate>> {*day} : Result<std::optional<QDate>> {failure(day)};
}

Result<ReportRequest> requestAsked(const Call &call, Desk &desk, const QList<ContactId> &contacts)
{
    ReportRequest request;
    request.contacts = contacts;
    const Result<QList<ReportPart>> parts = partsAsked(call);
    const Result<std::optional<QDate>> from = dayAsked(call, u"from"_s);
    const Result<std::optional<QDate>> until = dayAsked(call, u"until"_s);
    if (!parts || !from || !until)
        return !parts ? failure(parts) : !from ? failure(from) : failure(until);
    if (!parts->isEmpty())
        request.parts = *parts;
    request.from = *from;
    request.until = *until;
    if (call.has(u"path"_s)) {
        const Result<std::optional<PathId>> path = desk.pipeline.pathNamed(call.value(u"path"_s));
        if (!path)
            return failure(path);
        if (!*path)
            return failure(ErrorCode::NoSuchPath, {call.value(u"path"_s)});
        request.path = *path;
    }
    request.masksPeople = call.has(u"mask-names"_s) || call.has(u"mask"_s);
    request.masksOrganizations = call.has(u"mask-organizations"_s);
    request.alsoMasked = call.options.values(u"mask"_s);
    return request;
}

Result<ComposedReport> compose(Desk &desk, const ReportRequest &request)
{
    const Result<std::shared_ptr<ReportRun>> run = desk.reporting.start(request);
    if (!run)
        return failure(run);
    Progress progress;
    const Result<> collected = progress.follow(**run, Cli::tr("Collecting:"));
    if (!collected)
        return failure(collected);
    return composeReport((*run)->facts(), request);
}

} // namespace

QList<QCommandLineOption> reportOptions()
{
    return {{u"part"_s,
                Cli::tr("Report: only this part; may be repeated. %1. All but notes and relationships when left out.")
                    .arg(wordsText<ReportPart>()),
                Cli::tr("PART")},
        {u"path"_s, Cli::tr("Report: only this career path, by name."), Cli::tr("PATH")},
        {u"from"_s, Cli::tr("Report: only conversations from this day on."), Cli::tr("DATE")},
        {u"until"_s, Cli::tr("Report: only conversations until this day."), Cli::tr("DATE")},
        {u"mask-names"_s, Cli::tr("Report: leave out the names of other people, and how to reach them.")},
        {u"mask-organizations"_s, Cli::tr("Report: leave out where they work.")},
        {u"mask"_s, Cli::tr("Report: this is somebody's name as well; may be repeated."), Cli::tr("WORD")},
        {u"paper"_s, Cli::tr("PDF: on what paper: %1. What is usual where you live otherwise.").arg(wordsText<Paper>()),
            Cli::tr("PAPER")}};
}

Result<Reply> exportReport(const Call &call, Desk &desk, ReportFormat format, const QList<ContactId> &contacts)
{
    const QString &file = call.argument(0);
    const Result<Student> student = desk.profile.student();
    if (!student)
        return failure(student);
    Paper paper = usualPaper(student->region, student->zone);
    if (call.has(u"paper"_s)) {
        const Result<Paper> wanted = wordValue<Paper>(u"paper"_s, call.value(u"paper"_s));
        if (!wanted)
            return failure(wanted);
        paper = *wanted;
    }
    const Result<ReportRequest> request = requestAsked(call, desk, contacts);
    if (!request)
        return failure(request);
    const Result<ComposedReport> composed = compose(desk, *request);
    if (!composed)
        return failure(composed);
    const Result<> written = writeReportFile(QFileInfo(file).absoluteFilePath(), format, composed->report, paper);
    if (!written)
        return failure(written);
    QJsonObject json {{u"file"_s, file}, {u"records"_s, composed->conversations}};
    QString text = labelled({{Cli::tr("Written"), file}, {Cli::tr("Conversations"), QString::number(composed->conversations)}});
    if (request->masksPeople) {
        json.insert(u"likely_names"_s, QJsonArray::fromStringList(composed->likelyNames));
        if (!composed->likelyNames.isEmpty())
            text += u'\n' + labelled({{Cli::tr("Perhaps still names"), safeLine(composed->likelyNames.join(u", "_s))}});
    }
    return Reply {json, text};
}

} // namespace Demitasse
