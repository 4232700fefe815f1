// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/meeting.h"
#include "core/domain/stage.h"
#include "core/domain/touch.h"

#include <QHash>
#include <QList>
#include <QTimeZone>

#include <map>

namespace Demitasse {

/// What is on record about one contact, as far as it is counted. Lists are oldest first.
struct OutreachRecord
{
    Contact contact;
    QList<Touch> touches;
    QList<StageChange> stages;
};

/// A conversation that took place.
struct HeldMeeting
{
    /// UTC.
    QDateTime start;
    /// What was agreed, or what it took where that is known.
    int minutes = 0;
};

/// Between 0 and 1.
struct Interval
{
    double low = 0;
    double high = 1;
};

/// Where the true share of a whole probably lies when `hits` of `of` were counted: Wilson's score interval at 95 %,
/// which stays within 0 and 1 and is honest about small numbers. All that is possible when nothing was counted.
Interval shareInterval(int hits, int of);

/// Fewer than this say too little to speak of a rate.
inline constexpr int FewestForRate = 5;

/// How many of those who were written to answered, a no included. Who was written to lately and may still answer
/// counts as neither.
struct ReplyRate
{
    int answered = 0;
    int silent = 0;
    int waiting = 0;

    int decided() const { return answered + silent; }
    bool isEnough() const { return decided() >= FewestForRate; }
    /// 0 when nobody counts yet.
    double rate() const { return decided() == 0 ? 0 : static_cast<double>(answered) / decided(); }
    Interval interval() const { return shareInterval(answered, decided()); }

    friend bool operator==(const ReplyRate &, const ReplyRate &) = default;
};

struct ReplyRates
{
    ReplyRate all;
    /// Of the first message. Who was written to by nobody knows which way is only in `all`.
    std::map<Channel, ReplyRate> byChannel;
    std::map<Warmth, ReplyRate> byWarmth;
};

/// One stage of the pipeline.
struct FunnelStage
{
    Stage stage = Stage::Identified;
    /// Who came this far or farther.
    int reached = 0;
    /// Who stands here.
    int here = 0;

    friend bool operator==(const FunnelStage &, const FunnelStage &) = default;
};

/// What happened in one week, from a Monday on where the student is.
struct Week
{
    QDate monday;
    int written = 0;
    int answers = 0;
    int conversations = 0;
    int thanks = 0;

    friend bool operator==(const Week &, const Week &) = default;
};

/// What all conversations together say, at one moment.
struct Statistics
{
    int contacts = 0;
    QList<FunnelStage> funnel;
    std::map<Stage, int> exits;
    ReplyRates replies;
    QList<Week> weeks;
    int conversations = 0;
    /// As agreed, of the conversations that took place. (REQ 104)
    int minutes = 0;
};

/// The nine stages in their order. An exit is left at the stage before it; `here` of nobody who took one counts.
QList<FunnelStage> funnel(const QList<OutreachRecord> &records);
/// How many stand at each exit.
std::map<Stage, int> exits(const QList<OutreachRecord> &records);

/// One may wait for an answer as long as the rules of the follow-up do: five business days and seven more, in
/// calendar days. (REQ 43, 44)
inline constexpr int DaysToAnswer = 18;
ReplyRates replyRates(const QList<OutreachRecord> &records, const QDateTime &now);

/// Every week from the first in which anything happened to that of `now`, empty ones too; at most the last `most`.
QList<Week> activity(const QList<OutreachRecord> &records, const QList<HeldMeeting> &held, const QTimeZone &zone,
    const QDateTime &now, int most);

} // namespace Demitasse
