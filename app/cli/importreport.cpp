// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/importreport.h"

#include "app/cli/safetext.h"
#include "app/cli/table.h"
#include "app/cli/words.h"
#include "core/text/errortext.h"

#include <QJsonArray>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QJsonArray rejectionsJson(const QList<ImportReport::Rejection> &rejections)
{
    QJsonArray list;
    for (const ImportReport::Rejection &row : rejections) {
        list.append(QJsonObject {
            {u"file"_s, row.file},
            {u"line"_s, row.line},
            {u"reason"_s, rejectionText(row.reason)},
            {u"code"_s, errorWord(row.reason.code)},
        });
    }
    return list;
}

} // namespace

QJsonObject importJson(const ImportReport &report)
{
    return {{u"read"_s, report.read}, {u"added"_s, report.added}, {u"updated"_s, report.updated},
        {u"merged"_s, report.merged}, {u"rejected"_s, rejectionsJson(report.rejections)},
        {u"pictures_skipped"_s, rejectionsJson(report.picturesSkipped)}};
}

QString importText(const ImportReport &report)
{
    QStringList lines {labelled({
        {Cli::tr("Rows read"), QString::number(report.read)},
        {Cli::tr("Added"), QString::number(report.added)},
        {Cli::tr("Updated"), QString::number(report.updated)},
        {Cli::tr("Known already"), QString::number(report.merged)},
        {Cli::tr("Rejected"), QString::number(report.rejected)},
    })};
    for (const ImportReport::Rejection &row : report.rejections + report.picturesSkipped)
        lines.append(safeLine(u"%1:%2: %3"_s.arg(row.file, QString::number(row.line), rejectionText(row.reason))));
    return lines.join(u'\n');
}

} // namespace Demitasse
