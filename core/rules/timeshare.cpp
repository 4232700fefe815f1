// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/timeshare.h"

#include "core/rules/interviewclock.h"
#include "core/rules/planfit.h"

#include <algorithm>

namespace Demitasse {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

namespace {

milliseconds part(milliseconds whole, milliseconds of, milliseconds all)
{
    return milliseconds(whole.count() * of.count() / all.count());
}

/// Gives closing questions what they usually take, as far as it goes; what that leaves.
milliseconds takeClosing(
    SharedTime &shared, const QList<TimedQuestion> &questions, std::optional<PlanItemId> now, milliseconds left)
{
    for (const TimedQuestion &question : questions) {
        if (question.isDone || !question.isClosing)
            continue;
        const milliseconds had = question.id == now ? question.spent : 0ms;
        const milliseconds share = std::clamp(question.usual - had, 0ms, std::max(left, 0ms));
        shared.shares.insert(question.id, share);
        left -= share;
    }
    return left;
}

qsizetype stillAskedFor(const QList<TimedQuestion> &questions)
{
    return std::ranges::count_if(questions, [](const TimedQuestion &question) { return !question.isSkipped; });
}

} // namespace

SharedTime shareTime(const QList<TimedQuestion> &questions, std::optional<PlanItemId> now, milliseconds left)
{
    SharedTime shared;
    const milliseconds pool
        = std::max(takeClosing(shared, questions, now, left) - std::chrono::minutes(ClosingMinutes), 0ms);
    QList<TimedQuestion> open;
    for (const TimedQuestion &question : questions) {
        if (!question.isDone && !question.isClosing)
            open.append(question);
    }
    const auto current = std::ranges::find(open, now, [](const TimedQuestion &each) { return std::optional(each.id); });
    milliseconds whole = pool;
    milliseconds usual = 0ms;
    for (const TimedQuestion &question : std::as_const(open))
        usual += question.usual;
    if (current != open.end()) {
        // Over its time it gets no more, and what is left is the others'.
        const bool isOver = usual <= 0ms || part(pool + current->spent, current->usual, usual) <= current->spent;
        if (isOver) {
            shared.shares.insert(current->id, 0ms);
            usual -= current->usual;
        } else {
            whole += current->spent;
            shared.shares.insert(current->id, part(whole, current->usual, usual) - current->spent);
        }
    }
    std::optional<PlanItemId> last;
    for (const TimedQuestion &question : std::as_const(open)) {
        if (question.id == now)
            continue;
        shared.shares.insert(question.id, usual > 0ms ? part(whole, question.usual, usual) : 0ms);
        last = question.id;
    }
    const bool fits = static_cast<double>(whole.count()) >= LeastShare * static_cast<double>(usual.count());
    if (!fits && stillAskedFor(questions) > FewestQuestions)
        shared.leaveOut = last;
    return shared;
}

SharedTime shareTime(const QList<PlanItem> &items, const QSet<PlanItemId> &closing,
    const QList<InterviewEvent> &events, int agreedMinutes, const Moment &now)
{
    if (!hasStarted(events) || hasEnded(events))
        return {};
    const InterviewTime time = interviewTime(events, agreedMinutes, now);
    const QHash<PlanItemId, milliseconds> spent = timeSpent(events, now);
    QList<TimedQuestion> questions;
    for (const PlanItem &item : items) {
        questions.append({item.id, std::chrono::minutes(item.minutes), spent.value(item.id),
            item.askedAt.has_value() || item.skipped, item.skipped, closing.contains(item.id)});
    }
    const bool isOpening = std::ranges::none_of(
        events, [](const InterviewEvent &event) { return event.kind == InterviewEventKind::ItemOpened; });
    const milliseconds opening = isOpening ? std::max<milliseconds>(OpeningLength - time.elapsed, 0ms) : 0ms;
    return shareTime(questions, openItem(events), time.remaining() - opening);
}

} // namespace Demitasse
