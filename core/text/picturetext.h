// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/stage.h"

#include <QDate>
#include <QString>
#include <QStringList>

namespace Demitasse {

/// What pictures of all conversations say: what there is to see in a sentence, and each part of it. A title never claims
/// more than the figures do. (REQ 104)

QString funnelTitle(int people, int met);
QString funnelAbout();
/// Of a bar: what it is called, who came so far, who stands there now.
QString funnelWords(Stage stage, int reached, int here);
QString exitWords(Stage stage, int here);
/// At the bar's end.
QString funnelCount(int reached, int here);
QString reachedWord();
QString hereWord();
QStringList funnelHeadings();

QString repliesTitle(int answered, int decided, int waiting);
QString repliesAbout(int waiting);
/// "44 %, probably between 20 and 70 %"; shares between 0 and 1.
QString shareWords(double share, double low, double high);
QString wholePercentText(double share);
QString tooLittleText(int answered, int decided);
QString shareCount(double share, int answered, int decided);
/// Of a group.
QString rateWords(const QString &group, int answered, int decided, int waiting, const QString &share);
QString everybodyText();
QString byChannelText();
QString byWarmthText();
QStringList rateHeadings();

/// Of the weeks that are shown.
QString weeksTitle(int messages, int conversations, int weeks);
QString weeksAbout();
/// Of the week that begins on that Monday; counts in the order of `weekLanes`.
QString weekWords(QDate monday, const QList<int> &counts);
QString monthText(QDate monday);
QStringList weekLanes();
QStringList weekHeadings();

/// Of the path whose interest moved farthest; 0 and 0 when no debrief says.
QString interestTitle(const QString &path, int first, int last);
QString interestAbout();
/// Of one conversation; 0 for not said.
QString interestWords(
    const QString &path, const QString &people, QDate day, int before, int after, const QString &movedBy);
QString levelText(int value);
QString pictureDayText(QDate day);
QStringList interestHeadings();
/// What 5 and 1 mean.
QString highestInterest();
QString lowestInterest();

QString mapTitle(int introducers, int introduced);
QString mapAbout(int alone);
QString mapWords(const QString &name, const QString &about, Stage stage, const QString &introducer, int introduced);
QString yourselfText();
QString yourselfWords(int known);
QStringList mapHeadings();
/// What the marks of the map stand for: nobody asked yet, asked, met, and not now.
QStringList mapShapeWords();

QString figuresText(int conversations, int minutes);

} // namespace Demitasse
