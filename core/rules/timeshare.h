// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/interview.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace Demitasse {

/// A question as far as its time goes.
struct TimedQuestion
{
    PlanItemId id;
    /// What it usually takes.
    std::chrono::milliseconds usual {0};
    std::chrono::milliseconds spent {0};
    /// Asked or skipped: it gets no more time.
    bool isDone = false;
    bool isSkipped = false;
    /// Asks for somebody else to talk to. (REQ 71)
    bool isClosing = false;
};

struct SharedTime
{
    /// Of each question that is not done, the one being talked about among them: what is left for it.
    QHash<PlanItemId, std::chrono::milliseconds> shares;
    /// Which question to leave out, as there is no time for all.
    std::optional<PlanItemId> leaveOut;

    friend bool operator==(const SharedTime &, const SharedTime &) = default;
};

/// Below this part of what questions usually take, they do not all fit.
inline constexpr double LeastShare = 0.5;

/// Shares what is left of a conversation out over the questions that are left, in the plan's order. (REQ 72, 73)
///
/// The closing question keeps what it usually takes, as far as there is time at all, and `ClosingMinutes` stay for
/// thanks. The rest goes to the other questions by what they usually take. What the question that is being talked about
/// (`now`) has had counts as had, so that the shares of the others stand still while it is within its own, and shrink
/// only once it is over it. No share grows as time passes, and all of them together are never more than is left.
///
/// Questions fit while each gets `LeastShare` of what it usually takes. When they do not, the one planned last is to be
/// left out, since one plans first what matters most: never the closing one, nor the one being talked about, nor one of
/// the last `FewestQuestions` of the conversation. (REQ 67, 71)
SharedTime shareTime(
    const QList<TimedQuestion> &questions, std::optional<PlanItemId> now, std::chrono::milliseconds left);

/// The same of a running interview. Until its first question is opened, what is left of `OpeningLength` is kept too.
/// Nothing before it began and after it ended.
SharedTime shareTime(const QList<PlanItem> &items, const QSet<PlanItemId> &closing,
    const QList<InterviewEvent> &events, int agreedMinutes, const Moment &now);

} // namespace Demitasse
