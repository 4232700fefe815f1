// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/picturing.h"

#include "core/text/picturetext.h"
#include "core/text/wordtext.h"

#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString counted(int number)
{
    return QLocale().toString(number);
}

void addGroup(Picture &picture, RatesBody &body, const QString &heading, const QString &label, const ReplyRate &rate)
{
    const Interval interval = rate.interval();
    const QString share = rate.isEnough() ? shareWords(rate.rate(), interval.low, interval.high)
                                          : tooLittleText(rate.answered, rate.decided());
    body.groups.append({.heading = heading,
        .label = label,
        .low = interval.low,
        .share = rate.rate(),
        .high = interval.high,
        .isEnough = rate.isEnough(),
        .count = rate.isEnough() ? shareCount(rate.rate(), rate.answered, rate.decided()) : share});
    picture.marks.append({rateWords(label, rate.answered, rate.decided(), rate.waiting, share),
        {label, counted(rate.answered), counted(rate.silent), counted(rate.waiting), share}});
}

} // namespace

Picture funnelPicture(const Statistics &statistics)
{
    int met = 0;
    for (const FunnelStage &stage : statistics.funnel) {
        if (stage.stage == Stage::Met)
            met = stage.reached;
    }
    Picture picture;
    picture.title = funnelTitle(statistics.contacts, met);
    picture.about = funnelAbout();
    picture.headings = funnelHeadings();
    FunnelBody body {.bars = {}, .reachedWord = reachedWord(), .hereWord = hereWord()};
    for (const FunnelStage &stage : statistics.funnel) {
        body.bars.append(
            {stageText(stage.stage), stage.reached, stage.here, false, funnelCount(stage.reached, stage.here)});
        picture.marks.append({funnelWords(stage.stage, stage.reached, stage.here),
            {stageText(stage.stage), counted(stage.reached), counted(stage.here)}});
    }
    for (const auto &[stage, here] : statistics.exits) {
        body.bars.append({stageText(stage), here, here, true, counted(here)});
        picture.marks.append({exitWords(stage, here), {stageText(stage), {}, counted(here)}});
    }
    if (statistics.contacts == 0)
        picture.marks.clear();
    picture.body = body;
    return picture;
}

Picture repliesPicture(const ReplyRates &replies)
{
    Picture picture;
    picture.title = repliesTitle(replies.all.answered, replies.all.decided(), replies.all.waiting);
    picture.about = repliesAbout(replies.all.waiting);
    picture.headings = rateHeadings();
    RatesBody body;
    for (int quarter = 0; quarter <= 4; ++quarter)
        body.scale.append(wholePercentText(quarter / 4.0));
    addGroup(picture, body, {}, everybodyText(), replies.all);
    QString heading = byChannelText();
    for (const auto &[channel, rate] : replies.byChannel)
        addGroup(picture, body, std::exchange(heading, {}), channelText(channel), rate);
    heading = byWarmthText();
    for (const auto &[warmth, rate] : replies.byWarmth)
        addGroup(picture, body, std::exchange(heading, {}), warmthText(warmth), rate);
    if (replies.all.decided() == 0)
        picture.marks.clear();
    picture.body = body;
    return picture;
}

Picture weeksPicture(const QList<Week> &weeks)
{
    Picture picture;
    WeeksBody body;
    QList<int> sums(4, 0);
    int month = 0;
    for (const Week &week : weeks) {
        const QList<int> counts {week.written, week.answers, week.conversations, week.thanks};
        QStringList cells {QLocale().toString(week.monday, u"d MMM yyyy"_s)};
        for (qsizetype i = 0; i < counts.size(); ++i) {
            sums[i] += counts[i];
            cells.append(counted(counts[i]));
        }
        const bool isNewMonth = week.monday.month() != std::exchange(month, week.monday.month());
        body.weeks.append({counts, isNewMonth ? monthText(week.monday) : QString()});
        picture.marks.append({weekWords(week.monday, counts), cells});
    }
    const QStringList lanes = weekLanes();
    for (qsizetype i = 0; i < lanes.size(); ++i)
        body.lanes.append({lanes[i], counted(sums[i])});
    picture.title = weeksTitle(sums[0], sums[2], static_cast<int>(weeks.size()));
    picture.about = weeksAbout();
    picture.headings = weekHeadings();
    picture.body = body;
    return picture;
}

} // namespace Demitasse
