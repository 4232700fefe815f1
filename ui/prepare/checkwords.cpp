// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/prepare/checkwords.h"

#include "core/domain/wallday.h"
#include "core/text/checklisttext.h"
#include "ui/prepare/ownitemline.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <utility>

namespace Demitasse {

namespace {

struct CheckingWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckingWords)
};

constexpr int LastMinuteOfDay = 24 * 60 - 1;

/// Only what is told by the meeting's day; how late it is by now is nobody's business here.
QString whenOf(const ChecklistRow &row, const Meeting &meeting, const QString &zone)
{
    if (!row.due)
        return {};
    const qint64 days = wallDay(*row.due, zone).daysTo(wallDay(meeting.start.instant, zone));
    if (days <= 0)
        return CheckingWords::tr("that day", "when to see to it");
    return days == 1 ? CheckingWords::tr("the day before", "when to see to it")
                     : CheckingWords::tr("%n days before", "when to see to it", static_cast<int>(days));
}

} // namespace

QList<std::pair<CheckWords, ChecklistMark>> checkWordsOf(
    const ReadyView &view, ChecklistPart part, const QDateTime &now, const QString &zone)
{
    QList<std::pair<CheckWords, ChecklistMark>> rows;
    for (const ChecklistRow &row : view.checklist) {
        if (row.part != part)
            continue;
        CheckWords words;
        words.when = whenOf(row, view.meeting.meeting, zone);
        words.isOwn = !row.item.has_value();
        if (row.item) {
            words.key = word(*row.item);
            words.text = checklistItemText(*row.item, view.setting, now, zone);
            words.note = checklistItemNote(*row.item, view.setting);
        } else {
            words.key = row.entry.text();
            words.text = row.text;
        }
        rows.append({words, row.mark});
    }
    return rows;
}

bool bearsOn(AdviceTopic topic, Mode mode)
{
    switch (mode) {
    case Mode::InPerson: return true;
    case Mode::Phone: return false;
    case Mode::Video: return topic == AdviceTopic::Formality;
    }
    std::unreachable();
}

std::optional<QDateTime> ownDueAt(OwnDue due, const Meeting &meeting, const QString &zone)
{
    switch (due) {
    case OwnDue::AnyTime: return std::nullopt;
    case OwnDue::DayBefore:
        return QDateTime(wallDay(meeting.start.instant, zone).addDays(-1), QTime(0, 0).addSecs(LastMinuteOfDay * 60), zoneNamed(zone)).toUTC();
    case OwnDue::SameDay: return meeting.start.instant;
    }
    std::unreachable();
}

} // namespace Demitasse
