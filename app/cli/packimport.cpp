// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/packimport.h"

#include "app/cli/importreport.h"
#include "app/cli/json.h"
#include "app/cli/refusal.h"
#include "app/cli/safetext.h"
#include "app/cli/standardinput.h"
#include "app/cli/words.h"
#include "core/text/errortext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// What came of all packs of a call.
struct PacksTaken
{
    ImportReport report;
    QJsonArray rejected;
    QJsonArray failed;
    QStringList lines;
    std::optional<Error> firstFailure;
};

void addTaken(PacksTaken &sum, const QString &path, const PackTaken &taken)
{
    const QuestionPack &pack = taken.pack;
    sum.report.read += static_cast<int>(pack.questions.size() + pack.faults.size());
    sum.report.added += taken.added;
    sum.report.updated += taken.updated;
    sum.report.merged += taken.known;
    sum.report.rejected += static_cast<int>(pack.faults.size());
    for (const QJsonValue &each : packFaultsJson(path, pack.faults))
        sum.rejected.append(each);
    for (const PackFault &fault : pack.faults)
        sum.lines.append(packFaultText(path, fault));
}

void addFailure(PacksTaken &sum, const QString &path, const Error &error)
{
    QJsonObject json = errorJson(error);
    json.insert(u"file"_s, path);
    sum.failed.append(json);
    const ErrorText text = spoken(error);
    sum.lines.append(safeLine(text.sentence + u' ' + text.wayOut));
    if (!sum.firstFailure)
        sum.firstFailure = error;
}

} // namespace

Result<PackFile> packFile(const QString &path)
{
    if (path != "-"_L1)
        return readPackFile(path);
    const Result<QString> text = readStandardInput();
    return text ? Result<PackFile> {PackFile {path, text->toUtf8()}} : Result<PackFile> {failure(text)};
}

QJsonArray packFaultsJson(const QString &path, const QList<PackFault> &faults)
{
    QJsonArray rejected;
    for (const PackFault &fault : faults) {
        rejected.append(QJsonObject {{u"file"_s, path}, {u"line"_s, fault.line},
            {u"reason"_s, spoken(fault.reason).sentence}, {u"code"_s, errorWord(fault.reason.code)}});
    }
    return rejected;
}

QString packFaultText(const QString &path, const PackFault &fault)
{
    return safeLine(Cli::tr("%1, line %2: %3").arg(path).arg(fault.line).arg(spoken(fault.reason).sentence));
}

bool asksForPacks(const Call &call)
{
    const QString format = call.value(u"format"_s);
    return format == "pack"_L1
        || ((!call.has(u"format"_s) || format == "auto"_L1) && std::ranges::any_of(call.arguments, isPackFile));
}

Result<Reply> importPacks(const Call &call)
{
    if (call.value(u"format"_s) != "pack"_L1 && !std::ranges::all_of(call.arguments, isPackFile)) {
        return wrongUsage(Cli::tr("Packs and files of contacts cannot be imported in one go."),
            Cli::tr("Import the packs first, and then the other files."));
    }
    const bool isDry = call.has(u"dry-run"_s);
    const Result<std::unique_ptr<Desk>> desk = call.premises.open(isDry ? Access::Read : Access::Write);
    if (!desk)
        return failure(desk);
    PacksTaken sum;
    for (const QString &path : call.arguments) {
        const Result<PackFile> file = packFile(path);
        const Result<PackTaken> taken = !file ? Result<PackTaken> {failure(file)}
            : isDry ? (*desk)->packs.rehearse(*file) : (*desk)->packs.take(*file);
        if (taken)
            addTaken(sum, path, *taken);
        else
            addFailure(sum, path, taken.error());
    }
    if (sum.failed.size() == call.arguments.size())
        return std::unexpected(*sum.firstFailure);
    QJsonObject json = importJson(sum.report);
    json.insert(u"rejected"_s, sum.rejected);
    json.insert(u"failed"_s, sum.failed);
    if (isDry)
        json.insert(u"dry_run"_s, true);
    return Reply {json, importText(sum.report), sum.lines,
        sum.lines.isEmpty() ? ExitStatus::Done : ExitStatus::SomeRejected};
}

} // namespace Demitasse
