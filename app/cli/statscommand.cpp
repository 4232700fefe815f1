// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/cohortreply.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "app/cli/ratetext.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "app/cli/words.h"
#include "core/text/wordtext.h"

#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QJsonObject rateJson(const ReplyRate &rate)
{
    const Interval interval = rate.interval();
    QJsonObject json {{u"answered"_s, rate.answered}, {u"silent"_s, rate.silent}, {u"waiting"_s, rate.waiting},
        {u"enough"_s, rate.isEnough()}};
    json.insert(u"rate"_s, rate.decided() > 0 ? QJsonValue(rate.rate()) : QJsonValue());
    json.insert(u"low"_s, interval.low);
    json.insert(u"high"_s, interval.high);
    return json;
}

template <class E> QJsonArray ratesJson(const QString &key, const std::map<E, ReplyRate> &rates)
{
    QJsonArray list;
    for (const auto &[value, rate] : rates) {
        QJsonObject json = rateJson(rate);
        json.insert(key, word(value));
        list.append(json);
    }
    return list;
}

QJsonObject statsJson(const Statistics &statistics)
{
    QJsonArray funnel;
    for (const FunnelStage &stage : statistics.funnel)
        funnel.append(QJsonObject {
            {u"stage"_s, word(stage.stage)}, {u"reached"_s, stage.reached}, {u"here"_s, stage.here}});
    QJsonArray exits;
    for (const auto &[stage, count] : statistics.exits)
        exits.append(QJsonObject {{u"stage"_s, word(stage)}, {u"here"_s, count}});
    QJsonArray weeks;
    for (const Week &week : statistics.weeks)
        weeks.append(QJsonObject {{u"monday"_s, dateJson(week.monday)}, {u"written"_s, week.written},
            {u"answers"_s, week.answers}, {u"conversations"_s, week.conversations}, {u"thanks"_s, week.thanks}});
    const QJsonObject replies {{u"all"_s, rateJson(statistics.replies.all)},
        {u"by_channel"_s, ratesJson(u"channel"_s, statistics.replies.byChannel)},
        {u"by_warmth"_s, ratesJson(u"warmth"_s, statistics.replies.byWarmth)}};
    return {{u"contacts"_s, statistics.contacts}, {u"conversations"_s, statistics.conversations},
        {u"minutes"_s, statistics.minutes}, {u"funnel"_s, funnel}, {u"exits"_s, exits}, {u"replies"_s, replies},
        {u"weeks"_s, weeks}};
}

QString statsText(const Statistics &statistics)
{
    Table funnel({Cli::tr("Stage"), Cli::tr("Came this far"), Cli::tr("Here now")});
    const auto number = [](int count) { return QLocale().toString(count); };
    for (const FunnelStage &stage : statistics.funnel)
        funnel.add({stageText(stage.stage), number(stage.reached), number(stage.here)});
    for (const auto &[stage, count] : statistics.exits)
        funnel.add({stageText(stage), QString(), number(count)});
    Table replies({Cli::tr("Written to"), Cli::tr("Answered"), Cli::tr("Silent"), Cli::tr("Waiting"), Cli::tr("Rate")});
    const auto addRate = [&](const QString &whom, const ReplyRate &rate) {
        replies.add({whom, number(rate.answered), number(rate.silent), number(rate.waiting), rateText(rate)});
    };
    addRate(Cli::tr("Everybody"), statistics.replies.all);
    for (const auto &[channel, rate] : statistics.replies.byChannel)
        addRate(channelText(channel), rate);
    for (const auto &[warmth, rate] : statistics.replies.byWarmth)
        addRate(warmthText(warmth), rate);
    Table weeks({Cli::tr("Week of"), Cli::tr("Messages"), Cli::tr("Answers"), Cli::tr("Conversations"),
        Cli::tr("Thanks")});
    for (const Week &week : statistics.weeks)
        weeks.add({QLocale().toString(week.monday, u"d MMM yyyy"_s), number(week.written), number(week.answers),
            number(week.conversations), number(week.thanks)});
    return QStringList {funnel.text(), replies.text(), weeks.isEmpty() ? QString() : weeks.text()}.join(u"\n\n"_s).trimmed();
}

Result<Reply> showStatistics(const Call &call, Desk &desk)
{
    int weeks = 26;
    if (call.has(u"weeks"_s)) {
        const Result<int> given = numberValue(u"weeks"_s, call.value(u"weeks"_s), 1);
        if (!given)
            return failure(given);
        weeks = *given;
    }
    if (call.has(u"cohort"_s)) {
        const Result<Cohort> cohort = desk.learning.cohort(weeks);
        return cohort ? Result<Reply> {cohortReply(*cohort)} : Result<Reply> {failure(cohort)};
    }
    const Result<Statistics> statistics = desk.learning.statistics(weeks);
    if (!statistics)
        return failure(statistics);
    return Reply {statsJson(*statistics), statsText(*statistics)};
}

} // namespace

Command statsCommand()
{
    return {.name = u"stats"_s, .summary = Cli::tr("How far people came, who answered, and what happened each week."),
        .options = {{u"weeks"_s, Cli::tr("How many weeks back; 26 when left out."), u"N"_s},
            {u"cohort"_s, Cli::tr("Of all students together; nothing that fewer than five are behind.")}},
        .examples = {u"stats"_s, u"stats --weeks 8 --json"_s, u"stats --cohort"_s}, .run = onDesk(Access::Read, showStatistics)};
}

} // namespace Demitasse
