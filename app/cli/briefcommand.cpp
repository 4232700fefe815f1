// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/safetext.h"
#include "app/cli/values.h"
#include "app/cli/words.h"

#include <QFileInfo>
#include <QJsonObject>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

Result<Reply> writeOnPaper(const Call &call, Desk &desk)
{
    const Result<MeetingId> meeting = meetingValue(desk, call.argument(0));
    if (!meeting)
        return failure(meeting);
    const QString &file = call.argument(1);
    const Result<MeetingBrief> made = desk.briefing.of(*meeting);
    if (!made)
        return failure(made);
    Paper paper = made->paper;
    if (call.has(u"paper"_s)) {
        const auto wanted = wordValue<Paper>(u"paper"_s, call.value(u"paper"_s));
        if (!wanted)
            return failure(wanted);
        paper = *wanted;
    }
    if (QFileInfo::exists(file) && !call.has(u"overwrite"_s))
        return failure(ErrorCode::FileExists, {file});
    const Result<> written = writeBriefFile(QFileInfo(file).absoluteFilePath(), made->brief, paper);
    if (!written)
        return failure(written);
    return Reply {QJsonObject {{u"file"_s, file}},
        Cli::tr("The brief is in %1: one sheet, to be printed on both sides.").arg(safeLine(file))};
}

} // namespace

Command briefCommand()
{
    return {.name = u"brief"_s,
        .summary = Cli::tr("Write a sheet to take along to a meeting: who, when, where, and what to ask."),
        .arguments = {Cli::tr("MEETING"), Cli::tr("FILE")},
        .options = {{u"paper"_s, Cli::tr("On what paper: %1. What is usual where you live otherwise.").arg(wordsText<Paper>()),
                        Cli::tr("PAPER")},
            {u"overwrite"_s, Cli::tr("Replace a file that is there; it is refused otherwise.")}},
        .examples = {u"brief MEETING brief.pdf"_s, u"brief MEETING brief.pdf --paper a4 --overwrite"_s},
        .run = onDesk(Access::Read, writeOnPaper)};
}

} // namespace Demitasse
