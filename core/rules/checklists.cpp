// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/checklists.h"

#include <algorithm>

namespace Demitasse {

namespace {

/// By the end of so many days before the meeting or, for none, so many minutes before it begins.
struct ItemDue
{
    int days = 0;
    int minutes = 0;
};

struct ItemRule
{
    ChecklistItem item = ChecklistItem::Favour;
    ChecklistPart part = ChecklistPart::Etiquette;
    bool inPerson = true;
    bool byPhone = true;
    bool byVideo = true;
    /// None: it may be left alone.
    std::optional<ItemDue> due {};

    bool suits(Mode mode) const
    {
        return mode == Mode::InPerson ? inPerson : mode == Mode::Phone ? byPhone : byVideo;
    }
};

constexpr ItemDue OnTheEve {.days = 1};
constexpr ItemDue JustBefore {.minutes = 15};
constexpr int TenMinutesEarly = 10;
constexpr int FifteenMinutesEarly = 15;

constexpr auto Manners = ChecklistPart::Etiquette;
constexpr auto Matters = ChecklistPart::Logistics;

constexpr ItemRule itemRules[] {
    {ChecklistItem::Favour, Manners, true, true, true, OnTheEve}, // REQ 105
    {ChecklistItem::NoJob, Manners, true, true, true, OnTheEve}, // REQ 2, 3, 100
    {ChecklistItem::Lead, Manners, true, true, true, OnTheEve}, // REQ 62
    {ChecklistItem::Names, Manners, true, true, true, OnTheEve}, // REQ 62
    {ChecklistItem::Presence, Manners, true, true, true, OnTheEve}, // REQ 62
    {ChecklistItem::OpenMind, Manners, true, true, true, OnTheEve}, // REQ 62
    {ChecklistItem::Dress, Manners, true, false, true, OnTheEve}, // REQ 56, 97
    {ChecklistItem::PhoneSilent, Manners, true, true, true, JustBefore}, // REQ 62
    {ChecklistItem::Punctual, Manners, true, true, true, JustBefore}, // REQ 54
    {ChecklistItem::Reach, Matters, true, true, true, OnTheEve}, // REQ 50
    {ChecklistItem::Route, Matters, true, false, false, OnTheEve}, // REQ 54
    {ChecklistItem::TestRun, Matters, false, true, true, OnTheEve}, // REQ 52
    {ChecklistItem::OtherWay, Matters, true, false, true, OnTheEve}, // REQ 52
    {ChecklistItem::QuietPlace, Matters, false, true, true, OnTheEve}, // REQ 52
    {ChecklistItem::Slack, Matters, true, true, true, OnTheEve}, // REQ 53
    {ChecklistItem::Notebook, Matters, true, true, true, OnTheEve}, // REQ 74
    {ChecklistItem::Cards, Matters, true, false, false, OnTheEve}, // REQ 64
    {ChecklistItem::Coffee, Matters, true, false, false, OnTheEve}, // REQ 55, 98
    {ChecklistItem::LeaveBy, Matters, true, false, false, JustBefore}, // REQ 54
    {ChecklistItem::Recording, Matters, true, true, true}, // REQ 75
};

QDateTime itemDue(const ItemRule &rule, const MeetingFacts &its, const StepSettings &settings)
{
    const QDateTime start = its.meeting.start.instant;
    if (rule.item == ChecklistItem::LeaveBy)
        return start.addSecs(-60LL * (std::max(0, its.travelMinutes) + settings.minutesEarly));
    if (rule.due->days == 0)
        return start.addSecs(-60LL * rule.due->minutes);
    const QDate day = dayOf(start, settings).addDays(-rule.due->days);
    return std::min(endOfDay(std::max(day, dayOf(its.meeting.created, settings)), settings), start);
}

ChecklistRow itemRow(const ItemRule &rule, const MeetingFacts &its, const StepSettings &settings)
{
    ChecklistRow row;
    row.item = rule.item;
    row.part = rule.part;
    row.isOptional = !rule.due;
    if (rule.due)
        row.due = itemDue(rule, its, settings);
    for (const ChecklistEntry &entry : its.checklist) {
        if (entry.item == word(rule.item)) {
            row.entry = entry.id;
            row.mark = markOf(entry);
        }
    }
    return row;
}

} // namespace

QList<ChecklistRow> checklistOf(const MeetingFacts &its, const StepSettings &settings)
{
    QList<ChecklistRow> rows;
    for (const ItemRule &rule : itemRules) {
        if (rule.suits(its.meeting.mode))
            rows.append(itemRow(rule, its, settings));
    }
    for (const ChecklistEntry &entry : its.checklist) {
        if (entry.item.isEmpty())
            rows.append({std::nullopt, entry.id, Matters, markOf(entry), false, entry.text, entry.dueAt});
    }
    return rows;
}

FollowedAdvice followedAdvice(const QList<AdviceChoice> &choices)
{
    FollowedAdvice advice;
    QMap<AdviceTopic, QDateTime> chosenAt;
    for (const AdviceChoice &choice : choices) {
        const std::optional<AdviceOption> option = fromWord<AdviceOption>(choice.choice);
        if (!option || topicOf(*option) != choice.topic
            || (chosenAt.contains(choice.topic) && choice.created < chosenAt.value(choice.topic)))
            continue;
        advice.insert(choice.topic, *option);
        chosenAt.insert(choice.topic, choice.created);
    }
    return advice;
}

int minutesEarly(const FollowedAdvice &advice)
{
    return advice.value(AdviceTopic::Arrival, AdviceOption::TenMinutes) == AdviceOption::FifteenMinutes
        ? FifteenMinutesEarly : TenMinutesEarly;
}

} // namespace Demitasse
