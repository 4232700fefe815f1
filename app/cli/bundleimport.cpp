// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/bundleimport.h"

#include "app/cli/importreport.h"
#include "app/cli/json.h"
#include "app/cli/progress.h"
#include "app/cli/refusal.h"
#include "app/cli/safetext.h"
#include "app/cli/words.h"
#include "core/text/doubletext.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOrNull(const std::optional<QString> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QJsonObject conflictJson(const BundleReport::Conflict &conflict)
{
    return {{u"entity"_s, conflict.entity}, {u"label"_s, conflict.label}, {u"field"_s, conflict.conflict.field},
        {u"ours"_s, valueOrNull(conflict.conflict.ours)}, {u"theirs"_s, valueOrNull(conflict.conflict.theirs)},
        {u"kept"_s, conflict.conflict.theirsWins ? u"theirs"_s : u"ours"_s}};
}

QString conflictText(const BundleReport::Conflict &conflict)
{
    const QString ours = conflict.conflict.ours.value_or(QString());
    const QString theirs = conflict.conflict.theirs.value_or(QString());
    const QString what = u"%1, %2"_s.arg(conflict.label, conflict.conflict.field);
    return safeLine(conflict.conflict.theirsWins
            ? Cli::tr("%1: “%3” from the bundle is later and takes the place of “%2”.").arg(what, ours, theirs)
            : Cli::tr("%1: “%2” here is later and stays, not “%3”.").arg(what, ours, theirs));
}

QJsonObject alikeJson(const BundleReport::Likeness &alike, const QString &path)
{
    QJsonObject json = likelinessJson(alike.known.score, alike.known.reasons);
    json.insert(u"file"_s, path);
    json.insert(u"newcomer"_s, alike.newcomer.text());
    json.insert(u"name"_s, alike.name);
    json.insert(u"id"_s, alike.known.id.text());
    json.insert(u"who"_s, alike.known.name);
    return json;
}

QString alikeText(const BundleReport::Likeness &alike, const QString &path)
{
    return safeLine(Cli::tr("%1: %2 may be %3: %4")
            .arg(path, alike.name, alike.known.name, doubleReasonsText(alike.known.reasons)));
}

Result<BundleReport> merge(Desk &desk, const BundleFile &file, bool isDry)
{
    const Result<std::shared_ptr<BundleRun>> run = desk.importing.startBundle(file);
    if (!run)
        return failure(run);
    Progress progress;
    while (true) {
        const Result<bool> more = isDry ? (*run)->decide() : (*run)->step();
        if (!more) {
            (*run)->cancel();
            return failure(more);
        }
        if (!*more)
            return (*run)->report();
        progress.show(Cli::tr("Merging:"), (*run)->progress());
    }
}

void add(ImportReport &sum, const ImportReport &more)
{
    sum.read += more.read;
    sum.added += more.added;
    sum.updated += more.updated;
    sum.merged += more.merged;
    sum.rejected += more.rejected;
    sum.rejections += more.rejections;
}

} // namespace

bool asksForBundles(const Call &call)
{
    return call.value(u"format"_s) == "bundle"_L1
        || (!call.has(u"format"_s) && std::ranges::any_of(call.arguments, isBundleFile))
        || (call.value(u"format"_s) == "auto"_L1 && std::ranges::any_of(call.arguments, isBundleFile));
}

Result<Reply> importBundles(const Call &call)
{
    if (call.value(u"format"_s) != "bundle"_L1 && !std::ranges::all_of(call.arguments, isBundleFile)) {
        return wrongUsage(Cli::tr("Bundles and files of contacts cannot be imported in one go."),
            Cli::tr("Import the bundles first, and then the other files."));
    }
    QList<BundleFile> files;
    for (const QString &path : call.arguments) {
        Result<BundleFile> file = readBundleFile(path);
        if (!file)
            return failure(file);
        files.append(std::move(*file));
    }
    const bool isDry = call.has(u"dry-run"_s);
    const Result<std::unique_ptr<Desk>> desk = call.premises.open(isDry ? Access::Read : Access::Write);
    if (!desk)
        return failure(desk);
    ImportReport sum;
    QJsonArray conflicts;
    QJsonArray alike;
    QStringList lines;
    for (const BundleFile &file : std::as_const(files)) {
        const Result<BundleReport> report = merge(**desk, file, isDry);
        if (!report)
            return failure(report);
        add(sum, report->total());
        for (const BundleReport::Conflict &conflict : report->conflicts) {
            conflicts.append(conflictJson(conflict));
            lines.append(conflictText(conflict));
        }
        for (const BundleReport::Likeness &one : report->alike) {
            alike.append(alikeJson(one, file.path));
            lines.append(alikeText(one, file.path));
        }
    }
    QJsonObject json = importJson(sum);
    json.insert(u"conflicts"_s, conflicts);
    json.insert(u"may_be_same"_s, alike);
    if (isDry)
        json.insert(u"dry_run"_s, true);
    else if (!alike.isEmpty())
        lines.append(Cli::tr("Look at them with “duplicates”; “contact merge” makes one of two."));
    lines.prepend(importText(sum));
    return Reply {
        json, lines.join(u'\n'), {}, sum.rejected == 0 ? ExitStatus::Done : ExitStatus::SomeRejected};
}

} // namespace Demitasse
