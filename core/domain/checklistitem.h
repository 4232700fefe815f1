// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/checklist.h"
#include "core/domain/meeting.h"

#include <QMap>

namespace Demitasse {

/// The two lists that are gone through before a conversation. (REQ 61)
enum class ChecklistPart { Etiquette, Logistics };

/// Our own items, by the names under which ticks are stored: they never change.
enum class ChecklistItem {
    Favour,
    NoJob,
    Lead,
    Names,
    Presence,
    OpenMind,
    Dress,
    PhoneSilent,
    Punctual,
    Reach,
    Route,
    LeaveBy,
    TestRun,
    OtherWay,
    QuietPlace,
    Slack,
    Notebook,
    Cards,
    Coffee,
    Recording,
};
template <> inline constexpr std::array wordsOf<ChecklistItem> {
    QLatin1StringView("favour"), QLatin1StringView("no-job"), QLatin1StringView("lead"), QLatin1StringView("names"),
    QLatin1StringView("presence"), QLatin1StringView("open-mind"), QLatin1StringView("dress"),
    QLatin1StringView("phone-silent"), QLatin1StringView("punctual"), QLatin1StringView("reach"),
    QLatin1StringView("route"), QLatin1StringView("leave-by"), QLatin1StringView("test-run"),
    QLatin1StringView("other-way"), QLatin1StringView("quiet-place"), QLatin1StringView("slack"),
    QLatin1StringView("notebook"), QLatin1StringView("cards"), QLatin1StringView("coffee"),
    QLatin1StringView("recording")};
static_assert(wordsOf<ChecklistItem>.size() == static_cast<size_t>(ChecklistItem::Recording) + 1);

/// How an item stands.
enum class ChecklistMark { Open, Done, NotNeeded };
template <> inline constexpr std::array wordsOf<ChecklistMark> {
    QLatin1StringView("open"), QLatin1StringView("done"), QLatin1StringView("not-needed")};
static_assert(wordsOf<ChecklistMark>.size() == static_cast<size_t>(ChecklistMark::NotNeeded) + 1);

inline ChecklistMark markOf(const ChecklistEntry &entry)
{
    if (entry.choice == wordsOf<ChecklistMark>[static_cast<size_t>(ChecklistMark::NotNeeded)])
        return ChecklistMark::NotNeeded;
    return entry.doneAt ? ChecklistMark::Done : ChecklistMark::Open;
}

/// The two ways of each topic on which career centres differ.
enum class AdviceOption { Formal, Relaxed, PayForBoth, EachTheirOwn, TenMinutes, FifteenMinutes };
template <> inline constexpr std::array wordsOf<AdviceOption> {
    QLatin1StringView("formal"), QLatin1StringView("relaxed"), QLatin1StringView("pay-for-both"),
    QLatin1StringView("each-their-own"), QLatin1StringView("ten-minutes"), QLatin1StringView("fifteen-minutes")};
static_assert(wordsOf<AdviceOption>.size() == static_cast<size_t>(AdviceOption::FifteenMinutes) + 1);

constexpr AdviceTopic topicOf(AdviceOption option)
{
    if (option <= AdviceOption::Relaxed)
        return AdviceTopic::Formality;
    return option <= AdviceOption::EachTheirOwn ? AdviceTopic::Coffee : AdviceTopic::Arrival;
}

/// What the student chose, where they did.
using FollowedAdvice = QMap<AdviceTopic, AdviceOption>;

/// What an item's words depend on.
struct ChecklistSetting
{
    Mode mode = Mode::Video;
    FollowedAdvice advice;
    /// One of those who come has a say in hiring. (REQ 55)
    bool mayHire = false;
    int minutesEarly = 10;
    /// UTC; to be there that early. None while it is not known how long the way is.
    std::optional<QDateTime> leaveAt;

    friend bool operator==(const ChecklistSetting &, const ChecklistSetting &) = default;
};

} // namespace Demitasse
