// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/statistics.h"

#include <algorithm>
#include <cmath>

namespace Demitasse {

namespace {

/// Of the normal distribution, for 95 % between both.
constexpr double quantile = 1.959963984540054;

Stage farthest(const OutreachRecord &record)
{
    Stage far = isExit(record.contact.stage) ? Stage::Identified : record.contact.stage;
    for (const StageChange &change : record.stages) {
        for (const Stage stage : {change.from, change.to}) {
            if (!isExit(stage))
                far = std::max(far, stage);
        }
    }
    return far;
}

bool isAnswer(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Reply:
    case TouchKind::Declined:
    case TouchKind::Call:
    case TouchKind::Met:
        return true;
    case TouchKind::Sent:
    case TouchKind::NoAnswer:
    case TouchKind::Thanked:
    case TouchKind::Shared:
        return false;
    }
    return false;
}

/// Nothing when nobody wrote first: who called or met before any letter was not asked.
std::optional<Touch> firstMessage(const OutreachRecord &record)
{
    for (const Touch &touch : record.touches) {
        if (touch.kind == TouchKind::Sent)
            return touch;
        if (isAnswer(touch.kind))
            return std::nullopt;
    }
    return std::nullopt;
}

bool answered(const OutreachRecord &record, const QDateTime &asked)
{
    const auto later = [&asked](const QDateTime &at) { return at >= asked; };
    return std::ranges::any_of(record.touches,
               [&](const Touch &touch) { return isAnswer(touch.kind) && later(touch.at); })
        || std::ranges::any_of(record.stages, [&](const StageChange &change) {
               return later(change.at)
                   && (change.to == Stage::Declined || (change.to >= Stage::Scheduled && !isExit(change.to)));
           });
}

bool gaveUp(const OutreachRecord &record)
{
    return record.contact.stage == Stage::NoReply
        || std::ranges::any_of(record.touches, [](const Touch &touch) { return touch.kind == TouchKind::NoAnswer; });
}

void count(ReplyRate &rate, const OutreachRecord &record, const QDateTime &asked, const QDateTime &now)
{
    if (answered(record, asked))
        ++rate.answered;
    else if (gaveUp(record) || asked.daysTo(now) > DaysToAnswer)
        ++rate.silent;
    else
        ++rate.waiting;
}

QDate mondayOf(const QDateTime &instant, const QTimeZone &zone)
{
    const QDate day = instant.toTimeZone(zone).date();
    return day.addDays(1 - day.dayOfWeek());
}

/// Which count of a week; none for a meeting, which counts as what was held, once however many came.
int Week::*countOf(TouchKind kind)
{
    switch (kind) {
    case TouchKind::Sent:
    case TouchKind::Shared:
        return &Week::written;
    case TouchKind::Reply:
    case TouchKind::Declined:
    case TouchKind::Call:
        return &Week::answers;
    case TouchKind::Thanked:
        return &Week::thanks;
    case TouchKind::Met:
    case TouchKind::NoAnswer:
        return nullptr;
    }
    return nullptr;
}

} // namespace

Interval shareInterval(int hits, int of)
{
    if (of <= 0)
        return {};
    const double n = of;
    const double share = hits / n;
    const double square = quantile * quantile;
    const double middle = (share + square / (2 * n)) / (1 + square / n);
    const double reach = quantile / (1 + square / n) * std::sqrt(share * (1 - share) / n + square / (4 * n * n));
    return {std::max(0.0, middle - reach), std::min(1.0, middle + reach)};
}

QList<FunnelStage> funnel(const QList<OutreachRecord> &records)
{
    QList<FunnelStage> stages;
    for (int i = 0; i <= static_cast<int>(Stage::InTouch); ++i)
        stages.append({.stage = static_cast<Stage>(i)});
    for (const OutreachRecord &record : records) {
        const int far = static_cast<int>(farthest(record));
        for (int i = 0; i <= far; ++i)
            ++stages[i].reached;
        if (!isExit(record.contact.stage))
            ++stages[static_cast<int>(record.contact.stage)].here;
    }
    return stages;
}

std::map<Stage, int> exits(const QList<OutreachRecord> &records)
{
    std::map<Stage, int> standing {{Stage::Declined, 0}, {Stage::NoReply, 0}, {Stage::OnHold, 0}};
    for (const OutreachRecord &record : records) {
        if (isExit(record.contact.stage))
            ++standing[record.contact.stage];
    }
    return standing;
}

ReplyRates replyRates(const QList<OutreachRecord> &records, const QDateTime &now)
{
    ReplyRates rates;
    for (const OutreachRecord &record : records) {
        const std::optional<Touch> first = firstMessage(record);
        if (!first)
            continue;
        count(rates.all, record, first->at, now);
        if (first->channel)
            count(rates.byChannel[*first->channel], record, first->at, now);
        if (record.contact.warmth)
            count(rates.byWarmth[*record.contact.warmth], record, first->at, now);
    }
    return rates;
}

QList<Week> activity(const QList<OutreachRecord> &records, const QList<HeldMeeting> &held, const QTimeZone &zone,
    const QDateTime &now, int most)
{
    std::map<QDate, Week> weeks;
    for (const OutreachRecord &record : records) {
        for (const Touch &touch : record.touches) {
            int Week::*count = countOf(touch.kind);
            if (count && touch.at <= now)
                ++(weeks[mondayOf(touch.at, zone)].*count);
        }
    }
    for (const HeldMeeting &meeting : held) {
        if (meeting.start <= now)
            ++weeks[mondayOf(meeting.start, zone)].conversations;
    }
    if (weeks.empty())
        return {};
    const QDate last = mondayOf(now, zone);
    const QDate first = std::max(weeks.begin()->first, last.addDays(-7LL * (most - 1)));
    QList<Week> list;
    for (QDate monday = first; monday <= last; monday = monday.addDays(7)) {
        list.append(weeks[monday]);
        list.last().monday = monday;
    }
    return list;
}

} // namespace Demitasse
