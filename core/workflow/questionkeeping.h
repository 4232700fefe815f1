// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/preparation.h"

namespace Demitasse {

/// One time that a question was asked.
struct QuestionAsked
{
    MeetingView meeting;
    /// In the words of that meeting.
    PlanItem item;
    /// What was noted under it, by stamp.
    QList<NoteRevision> notes;

    friend bool operator==(const QuestionAsked &, const QuestionAsked &) = default;
};

/// What the student makes of the bank: favourites, questions of their own, and what each has brought. Each call that
/// changes something is one change group.
class QuestionKeeping
{
public:
    QuestionKeeping(
        Workspace &workspace, Booking &booking, Preparation &preparation, IdGenerator &ids, Changes &changes);

    /// By its name in the bank. NoSuchQuestion.
    Result<> setFavourite(const QString &bankId, bool favourite);

    /// Its text, category, objectives, minutes and so on; its id is made here. ValueMissing (text, objectives),
    /// ValueInvalid for minutes that are none, or for a field that there is not.
    Result<OwnQuestion> add(const Question &question);
    /// The same for one that is there. Plans keep their own words. NoSuchQuestion.
    Result<OwnQuestion> save(OwnQuestionId id, const Question &question);
    Result<> remove(OwnQuestionId id);

    /// Newest first; a conversation counts where the question was ticked off or talked about.
    Result<QList<QuestionAsked>> historyOf(const QString &bankId);

private:
    Result<OwnQuestion> load(OwnQuestionId id);
    Result<QString> textOf(const QString &bankId);
    Result<> finish(UnitOfWork &unit, const Result<> &done);

    Workspace &m_workspace;
    Booking &m_booking;
    Preparation &m_preparation;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
