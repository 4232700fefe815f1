// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/picturetext.h"

#include "core/text/picturephrases.h"
#include "core/text/wordtext.h"

#include <QLocale>

#include <cmath>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString numberText(int number)
{
    return QLocale().toString(number);
}

} // namespace

QString funnelTitle(int people, int met)
{
    if (people == 0)
        return Pictures::tr("Nobody is on record yet");
    return Pictures::tr("%1 of %Ln people came as far as a conversation", nullptr, people).arg(numberText(met));
}

QString funnelAbout()
{
    return Pictures::tr("Each bar is who came that far or farther. Whoever stepped aside is below the line.");
}

QString funnelWords(Stage stage, int reached, int here)
{
    return Pictures::tr("%1: %2 came this far, %3 are here now")
        .arg(stageText(stage), numberText(reached), numberText(here));
}

QString exitWords(Stage stage, int here)
{
    return Pictures::tr("Beside the way, %1: %2").arg(stageText(stage), numberText(here));
}

QString funnelCount(int reached, int here)
{
    return here == 0 ? numberText(reached) : Pictures::tr("%1 · %2 here").arg(numberText(reached), numberText(here));
}

QString reachedWord()
{
    return Pictures::tr("came this far");
}

QString hereWord()
{
    return Pictures::tr("here now");
}

QStringList funnelHeadings()
{
    return {Pictures::tr("Stage"), Pictures::tr("Came this far"), Pictures::tr("Here now")};
}

QString repliesTitle(int answered, int decided, int waiting)
{
    if (decided > 0)
        return Pictures::tr("%1 of %Ln people you wrote to answered", nullptr, decided).arg(numberText(answered));
    return waiting > 0 ? Pictures::tr("Nobody has answered yet, and there is still time")
                       : Pictures::tr("You have not written to anybody yet");
}

QString repliesAbout(int waiting)
{
    const QString how = Pictures::tr("The line is where the true rate probably lies. A no is an answer, too.");
    return waiting == 0 ? how
                        : how + u' ' + Pictures::tr("%Ln more may still answer.", nullptr, waiting);
}

QString wholePercentText(double share)
{
    return Pictures::tr("%1 %").arg(numberText(static_cast<int>(std::lround(share * 100))));
}

QString shareWords(double share, double low, double high)
{
    return Pictures::tr("%1, probably between %2 and %3").arg(wholePercentText(share), wholePercentText(low), wholePercentText(high));
}

QString tooLittleText(int answered, int decided)
{
    return decided == 0 ? Pictures::tr("too little data")
                        : Pictures::tr("too little data (%1 of %2)").arg(numberText(answered), numberText(decided));
}

QString shareCount(double share, int answered, int decided)
{
    return Pictures::tr("%1 · %2 of %3").arg(wholePercentText(share), numberText(answered), numberText(decided));
}

QString rateWords(const QString &group, int answered, int decided, int waiting, const QString &share)
{
    const QString words
        = Pictures::tr("%1: %2 of %3 answered; %4").arg(group, numberText(answered), numberText(decided), share);
    return waiting == 0 ? words : words + u". "_s + Pictures::tr("%Ln more may still answer.", nullptr, waiting);
}

QString everybodyText()
{
    return Pictures::tr("Everybody");
}

QString byChannelText()
{
    return Pictures::tr("By how you wrote");
}

QString byWarmthText()
{
    return Pictures::tr("By how well you know them");
}

QStringList rateHeadings()
{
    return {Pictures::tr("Written to"), Pictures::tr("Answered"), Pictures::tr("Silent"), Pictures::tr("Waiting"),
        Pictures::tr("Rate")};
}

QString weeksTitle(int messages, int conversations, int weeks)
{
    if (weeks == 0)
        return Pictures::tr("Nothing has happened yet");
    return Pictures::tr("%1 and %2 in %3")
        .arg(Pictures::tr("%Ln messages", nullptr, messages), Pictures::tr("%Ln conversations", nullptr, conversations),
            Pictures::tr("%Ln weeks", nullptr, weeks));
}

QString weeksAbout()
{
    return Pictures::tr("A column is a week, from Monday on; all rows are to the same scale.");
}

QString weekWords(QDate monday, const QList<int> &counts)
{
    const QStringList words {Pictures::tr("%Ln messages", nullptr, counts.value(0)),
        Pictures::tr("%Ln answers", nullptr, counts.value(1)),
        Pictures::tr("%Ln conversations", nullptr, counts.value(2)),
        Pictures::tr("%Ln thank-yous", nullptr, counts.value(3))};
    return Pictures::tr("Week of %1: %2").arg(pictureDayText(monday), words.join(u", "_s));
}

QString monthText(QDate monday)
{
    return QLocale().standaloneMonthName(monday.month(), QLocale::ShortFormat);
}

QStringList weekLanes()
{
    return {Pictures::tr("Messages"), Pictures::tr("Answers"), Pictures::tr("Conversations"), Pictures::tr("Thanks")};
}

QStringList weekHeadings()
{
    return QStringList {Pictures::tr("Week of")} + weekLanes();
}

QString pictureDayText(QDate day)
{
    return QLocale().toString(day, u"d MMMM"_s);
}

QString figuresText(int conversations, int minutes)
{
    return Pictures::tr("%1, %2 of listening")
        .arg(Pictures::tr("%Ln conversations", nullptr, conversations), Pictures::tr("%Ln minutes", nullptr, minutes));
}

} // namespace Demitasse
