// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/reasonstowrite.h"

#include "core/rules/fold.h"

#include <algorithm>

namespace Demitasse {

namespace {

constexpr int DaysOfWarning = 14;

/// From the second week of December into the new year's second.
bool isTurnOfTheYear(QDate day)
{
    return (day.month() == 12 && day.day() >= 8) || (day.month() == 1 && day.day() <= 14);
}

std::optional<WriteReason> reasonOf(const Commitment &its, QDate today)
{
    switch (its.kind) {
    case CommitmentKind::Advice:
        if (its.toldAt)
            return std::nullopt;
        return its.doneAt ? WriteReason::AdviceFollowed : WriteReason::AdviceToFollow;
    case CommitmentKind::Article:
        return its.doneAt ? std::nullopt : std::optional(WriteReason::Article);
    case CommitmentKind::Event:
        return its.doneAt || (its.due && *its.due < today) ? std::nullopt : std::optional(WriteReason::Event);
    case CommitmentKind::GiveBack:
        return its.doneAt ? std::nullopt : std::optional(WriteReason::GiveBack);
    case CommitmentKind::ToDo:
        return std::nullopt;
    }
    std::unreachable();
}

} // namespace

QList<ReasonToWrite> reasonsToWrite(
    const QList<Commitment> &commitments, const QList<NoteRevision> &notes, QDate today)
{
    QList<ReasonToWrite> reasons;
    QSet<QString> taken;
    for (const Commitment &commitment : commitments) {
        taken.insert(fold(commitment.text));
        if (const std::optional<WriteReason> kind = reasonOf(commitment, today))
            reasons.append({*kind, commitment.text, commitment.id});
    }
    const NoteRevision *told = nullptr;
    for (const NoteRevision &note : notes) {
        if (note.text.trimmed().isEmpty() || taken.contains(fold(note.text)))
            continue;
        if (note.kind == NoteKind::Action)
            reasons.append({WriteReason::AdviceToFollow, note.text, {}});
        if (note.kind == NoteKind::Insight || note.kind == NoteKind::Quote)
            told = &note;
    }
    if (told)
        reasons.append({WriteReason::TheirWords, told->text, {}});
    if (isTurnOfTheYear(today))
        reasons.append({WriteReason::Season, {}, {}});
    std::ranges::stable_sort(reasons, {}, &ReasonToWrite::kind);
    return reasons;
}

bool isLosingTouch(QDate writeBy, QDate today)
{
    return today.addDays(DaysOfWarning) >= writeBy;
}

} // namespace Demitasse
