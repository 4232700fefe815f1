// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/picturephrases.h"
#include "core/text/picturetext.h"
#include "core/text/wordtext.h"

#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

QString levelText(int value)
{
    return value == 0 ? Pictures::tr("not said") : QLocale().toString(value);
}

QString interestTitle(const QString &path, int first, int last)
{
    if (first == 0 && last == 0)
        return Pictures::tr("No debrief says yet how much a path appeals");
    if (first == last)
        return Pictures::tr("“%1” appeals as much as before: %2 of 5").arg(path, levelText(last));
    return last > first ? Pictures::tr("“%1” appeals more: from %2 to %3").arg(path, levelText(first), levelText(last))
                        : Pictures::tr("“%1” appeals less: from %2 to %3").arg(path, levelText(first), levelText(last));
}

QString interestAbout()
{
    return Pictures::tr("From before a conversation to after it, one after another; the head of a line points where it went.");
}

QString interestWords(
    const QString &path, const QString &people, QDate day, int before, int after, const QString &movedBy)
{
    const QString words = Pictures::tr("%1, %2 with %3: before %4, after %5")
                              .arg(path, pictureDayText(day), people, levelText(before), levelText(after));
    return movedBy.isEmpty() ? words : words + u' ' + Pictures::tr("— “%1”").arg(movedBy);
}

QStringList interestHeadings()
{
    return {Pictures::tr("Path"), Pictures::tr("Day"), Pictures::tr("With"), Pictures::tr("Before"),
        Pictures::tr("After"), Pictures::tr("What moved it")};
}

QString highestInterest()
{
    return Pictures::tr("very much");
}

QString lowestInterest()
{
    return Pictures::tr("not at all");
}

QString mapTitle(int introducers, int introduced)
{
    if (introduced == 0)
        return Pictures::tr("Nobody has introduced anybody yet");
    return Pictures::tr("%1 led to %2")
        .arg(Pictures::tr("%Ln people", nullptr, introducers), Pictures::tr("%Ln others", nullptr, introduced));
}

QString mapAbout(int alone)
{
    const QString how = Pictures::tr("A line leads from whoever introduced somebody.");
    return alone == 0 ? how
                      : how + u' ' + Pictures::tr("%Ln people stand for themselves and are not drawn.", nullptr, alone);
}

QString mapWords(const QString &name, const QString &about, Stage stage, const QString &introducer, int introduced)
{
    QStringList words {about.isEmpty() ? name : name + u", "_s + about, stageText(stage)};
    words.append(introducer.isEmpty() ? Pictures::tr("found by you")
                                      : Pictures::tr("introduced by %1").arg(introducer));
    if (introduced > 0)
        words.append(Pictures::tr("introduced %Ln people", nullptr, introduced));
    return words.join(u" · "_s);
}

QString yourselfText()
{
    return Pictures::tr("You");
}

QString yourselfWords(int known)
{
    return Pictures::tr("You; %Ln people here were found by yourself", nullptr, known);
}

QStringList mapHeadings()
{
    return {Pictures::tr("Name"), Pictures::tr("Role"), Pictures::tr("Stage"), Pictures::tr("Introduced by"),
        Pictures::tr("Introduced")};
}

QStringList mapShapeWords()
{
    return {Pictures::tr("not asked yet"), Pictures::tr("asked"), Pictures::tr("met"), Pictures::tr("not now")};
}

} // namespace Demitasse
