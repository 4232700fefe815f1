// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/agreedtime.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

/// No place on earth is further from UTC.
constexpr int MostHoursOff = 14;

QString isoWithOffset(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate);
}

AgreedTime agreedAt(const QDateTime &zoned, const QString &zone, const QString &tzVersion)
{
    return {zoned.date(), zoned.time(), zone, zoned.toUTC(), tzVersion};
}

} // namespace

Result<LocalTime> readLocalTime(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2})?)\s*(Z|[+-]\d{2}(?::?\d{2})?)?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = QTime::fromString(match.captured(2), Qt::ISODate);
    if (!match.hasMatch() || !date.isValid() || !time.isValid())
        return failure(ErrorCode::TimeUnreadable, {text});
    LocalTime local {date, time, std::nullopt};
    QString offset = match.captured(3);
    if (offset.compare(u"Z"_s, Qt::CaseInsensitive) == 0) {
        local.offset = 0;
    } else if (!offset.isEmpty()) {
        offset.remove(u':');
        const int hours = QStringView(offset).mid(1, 2).toInt();
        const int minutes = QStringView(offset).mid(3).toInt();
        if (hours > MostHoursOff || minutes > 59)
            return failure(ErrorCode::TimeUnreadable, {text});
        const int seconds = hours * 3600 + minutes * 60;
        local.offset = offset.startsWith(u'-') ? -seconds : seconds;
    }
    return local;
}

Result<AgreedTime> agreedTime(const LocalTime &local, const QString &zone, const QString &tzVersion)
{
    const QTimeZone timeZone(zone.toLatin1());
    if (zone.isEmpty() || !timeZone.isValid())
        return failure(ErrorCode::ZoneUnknown, {zone});
    if (local.offset) {
        const QDateTime written(local.date, local.time, QTimeZone::fromSecondsAheadOfUtc(*local.offset));
        return agreedAt(written.toTimeZone(timeZone), zone, tzVersion);
    }
    using Resolution = QDateTime::TransitionResolution;
    const QDateTime plain(local.date, local.time, timeZone, Resolution::Reject);
    if (plain.isValid())
        return agreedAt(plain, zone, tzVersion);
    const QDateTime before(local.date, local.time, timeZone, Resolution::PreferBefore);
    const QDateTime after(local.date, local.time, timeZone, Resolution::PreferAfter);
    const bool missing = before.time() != local.time || after.time() != local.time;
    return failure(missing ? ErrorCode::TimeMissing : ErrorCode::TimeTwice,
        {local.date.toString(Qt::ISODate) + u'T' + local.time.toString(u"HH:mm"_s), zone, isoWithOffset(before),
            isoWithOffset(after)});
}

AgreedTime recomputed(const AgreedTime &agreed, const QString &tzVersion)
{
    const QTimeZone timeZone(agreed.zone.toLatin1());
    if (!timeZone.isValid())
        return agreed;
    // Twice the same wall time: keep to the reading that was agreed.
    const QDateTime before(agreed.date, agreed.time, timeZone, QDateTime::TransitionResolution::PreferBefore);
    const QDateTime after(agreed.date, agreed.time, timeZone, QDateTime::TransitionResolution::PreferAfter);
    AgreedTime now = agreed;
    now.instant = after.toUTC() == agreed.instant ? agreed.instant : before.toUTC();
    now.tzVersion = tzVersion;
    return now;
}

} // namespace Demitasse
