// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/notedays.h"

#include "core/rules/lettertext.h"

#include <QStringList>

#include <array>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysOfWeek = 7;

QRegularExpression dayWords(const QString &pattern)
{
    return QRegularExpression(u"(?<![\\w'])(?:"_s + pattern + u")(?!\\w)"_s);
}

/// From 1 on; 0 for what is in neither list.
int placeIn(const QString &english, const QString &french, const QString &word)
{
    for (const QString &list : {english, french}) {
        const QStringList words = list.split(u'|');
        for (qsizetype i = 0; i < words.size(); ++i) {
            if (words[i].split(u'/').contains(word))
                return static_cast<int>(i) + 1;
        }
    }
    return 0;
}

QString alternatives(QString lists)
{
    return lists.replace(u'/', u'|');
}

const QString EnglishWeekdays
    = u"monday/mon|tuesday/tue/tues|wednesday/wed|thursday/thu/thurs|friday/fri|saturday|sunday"_s;
const QString FrenchWeekdays = u"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"_s;
const QString EnglishMonths = u"january/jan|february/feb|march|april/apr|may|june|july|august/aug|september/sept/sep|october/oct|november/nov|december/dec"_s;
const QString FrenchMonths
    = u"janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"_s;
const QString EnglishNumbers = u"a/an/one|two|three|four|five|six|seven|eight|nine|ten"_s;
const QString FrenchNumbers = u"un/une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix"_s;

QDate endOfWeek(QDate day)
{
    constexpr int Friday = 5;
    return day.dayOfWeek() <= Friday ? day.addDays(Friday - day.dayOfWeek()) : day;
}

QDate endOfMonth(QDate day)
{
    return QDate(day.year(), day.month(), day.daysInMonth());
}

std::optional<QDate> plainDay(const QString &text, QDate said)
{
    struct Named
    {
        QRegularExpression words;
        QDate (*day)(QDate);
    };
    static const std::array named {
        Named {dayWords(u"day after tomorrow|apres-demain"_s), [](QDate day) { return day.addDays(2); }},
        Named {dayWords(u"tomorrow|demain"_s), [](QDate day) { return day.addDays(1); }},
        Named {dayWords(u"today|tonight|aujourd'hui|ce soir"_s), [](QDate day) { return day; }},
        Named {dayWords(u"(?:end of )?next week|(?:la )?semaine prochaine"_s),
            [](QDate day) { return endOfWeek(day.addDays(DaysOfWeek + 1 - day.dayOfWeek())); }},
        Named {dayWords(u"(?:this|the) week|end of (?:the )?week|cette semaine|fin de (?:la )?semaine"_s), endOfWeek},
        Named {dayWords(u"(?:end of )?next month|(?:le )?mois prochain"_s),
            [](QDate day) { return endOfMonth(endOfMonth(day).addDays(1)); }},
        Named {dayWords(u"(?:this|end of (?:the|this)) month|fin du mois|ce mois-ci"_s), endOfMonth},
    };
    for (const Named &one : named) {
        if (text.contains(one.words))
            return one.day(said);
    }
    return std::nullopt;
}

std::optional<QDate> afterAWhile(const QString &text, QDate said)
{
    static const QRegularExpression words = dayWords(
        u"(?:in|within|d'ici|dans|avant) (\\d{1,2}|"_s + alternatives(EnglishNumbers + u'|' + FrenchNumbers)
        + u") (days?|jours?|weeks?|semaines?|months?|mois)"_s);
    const QRegularExpressionMatch match = words.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString number = match.captured(1);
    const int count = number.front().isDigit() ? number.toInt() : placeIn(EnglishNumbers, FrenchNumbers, number);
    switch (match.captured(2).front().unicode()) {
    case u'd':
    case u'j': return said.addDays(count);
    case u'm': return said.addMonths(count);
    default: return said.addDays(DaysOfWeek * count);
    }
}

std::optional<QDate> onWeekday(const QString &text, QDate said)
{
    static const QRegularExpression words = dayWords(
        u"(next )?("_s + alternatives(EnglishWeekdays + u'|' + FrenchWeekdays) + u")( prochain| next week)?"_s);
    const QRegularExpressionMatch match = words.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int weekday = placeIn(EnglishWeekdays, FrenchWeekdays, match.captured(2));
    const int ahead = (weekday - said.dayOfWeek() + DaysOfWeek) % DaysOfWeek;
    return said.addDays(ahead == 0 ? DaysOfWeek : ahead);
}

QDate nextTime(int month, int day, QDate said)
{
    const QDate thisYear(said.year(), month, day);
    return thisYear.isValid() && thisYear >= said ? thisYear : QDate(said.year() + 1, month, day);
}

std::optional<QDate> onDate(const QString &text, QDate said)
{
    static const QRegularExpression iso = dayWords(u"\\d{4}-\\d\\d-\\d\\d"_s);
    static const QString months = alternatives(EnglishMonths + u'|' + FrenchMonths);
    static const QRegularExpression dayFirst
        = dayWords(u"(\\d{1,2})(?:st|nd|rd|th|er)? (?:of )?("_s + months + u")"_s);
    static const QRegularExpression monthFirst = dayWords(u"("_s + months + u") (\\d{1,2})(?:st|nd|rd|th)?"_s);
    if (const auto match = iso.match(text); match.hasMatch())
        return QDate::fromString(match.captured(), Qt::ISODate);
    if (const auto match = dayFirst.match(text); match.hasMatch())
        return nextTime(placeIn(EnglishMonths, FrenchMonths, match.captured(2)), match.captured(1).toInt(), said);
    if (const auto match = monthFirst.match(text); match.hasMatch())
        return nextTime(placeIn(EnglishMonths, FrenchMonths, match.captured(1)), match.captured(2).toInt(), said);
    return std::nullopt;
}

} // namespace

std::optional<QDate> dayNamedIn(const QString &note, QDate said)
{
    const QString text = plainText(note).simplified();
    for (const auto read : {onDate, afterAWhile, onWeekday, plainDay}) {
        const std::optional<QDate> day = read(text, said);
        if (day && day->isValid())
            return std::max(*day, said);
    }
    return std::nullopt;
}

} // namespace Demitasse
