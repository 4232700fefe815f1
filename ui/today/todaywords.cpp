// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/today/todaywords.h"

#include "core/domain/wallday.h"
#include "core/text/datetext.h"
#include "core/text/wordtext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

struct TodayWords
{
    Q_DECLARE_TR_FUNCTIONS(TodayWords)
};

constexpr int Noon = 12;
constexpr int Evening = 18;

QDateTime localNow(const Student &student, const QDateTime &now)
{
    return now.toTimeZone(zoneNamed(student.zone));
}

} // namespace

QString greetingText(const Student &student, const QDateTime &now)
{
    const int hour = localNow(student, now).time().hour();
    const QString greeting = hour < Noon ? TodayWords::tr("Good morning")
        : hour < Evening                 ? TodayWords::tr("Good afternoon")
                                         : TodayWords::tr("Good evening");
    const QString given = splitName(student.name).given;
    return given.isEmpty() ? greeting : TodayWords::tr("%1, %2", "greeting, name").arg(greeting, given);
}

QString dayText(const Student &student, const QDateTime &now)
{
    //: A day without its year, as QLocale::toString() reads it.
    return QLocale().toString(localNow(student, now).date(), TodayWords::tr("dddd, d MMMM"));
}

QString whenText(const Meeting &meeting, const QDateTime &now, const QString &zone)
{
    QString when = nearDateText(meeting.start.instant, now, zone);
    when[0] = when.at(0).toUpper();
    return u"%1 · %2 · %3"_s.arg(when, TodayWords::tr("%n min", nullptr, meeting.minutes), modeText(meeting.mode));
}

Icon modeIcon(Mode mode)
{
    switch (mode) {
    case Mode::InPerson:
        return Icon::InPerson;
    case Mode::Phone:
        return Icon::Phone;
    case Mode::Video:
        return Icon::Video;
    }
    Q_UNREACHABLE_RETURN(Icon::Calendar);
}

} // namespace Demitasse
