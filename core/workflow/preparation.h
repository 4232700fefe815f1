// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/questionfields.h"
#include "core/exchange/questionpack.h"
#include "core/rules/plancheck.h"
#include "core/rules/planfit.h"
#include "core/storage/workspace.h"
#include "core/workflow/bankquestion.h"
#include "core/workflow/views.h"

#include <QMap>

namespace Demitasse {

class Booking;
class Changes;

/// A meeting's questions, and what might be better.
struct PlanView
{
    MeetingView meeting;
    /// Of the conversation, and of those what the questions take.
    int minutes = 0;
    int planned = 0;
    QList<PlanItem> items;
    /// How many questions serve each.
    QMap<Objective, int> coverage;
    QList<PlanWarning> warnings;
    /// Of those that were just suggested.
    QMap<PlanItemId, QList<PlanReason>> reasons;
    /// In which the bank is offered for it, "en" or "fr": the contact's, else the student's.
    QString language {};
};

/// What is made ready before a conversation: the bank of questions and the plan of each meeting. Each call that changes
/// something is one change group.
class Preparation
{
public:
    Preparation(Workspace &workspace, Booking &booking, IdGenerator &ids, Changes &changes);

    /// The program's questions, those of packs and the student's own. In "en" or "fr".
    Result<QList<BankQuestion>> bank(const QString &language, const QuestionFilter &filter = {});

    /// `minutes` where the plan is to fit another length than the meeting's. NoSuchMeeting.
    Result<PlanView> plan(MeetingId meeting, std::optional<int> minutes = {});
    /// What the plan might be better for, without all that a page shows of it.
    Result<QList<PlanWarning>> concerns(const MeetingView &meeting);
    /// Adds questions by their names in the bank, before the closing one. NoSuchQuestion; MeetingNotOpen.
    Result<PlanView> add(MeetingId meeting, const QStringList &bankIds, std::optional<int> minutes = {});
    /// Fills what is left of the time with the questions that are worth most, and closes with asking for another name.
    Result<PlanView> suggest(MeetingId meeting, std::optional<int> minutes = {});

private:
    /// All that one needs to know to make a meeting's plan.
    struct Ground
    {
        MeetingView meeting;
        QuestionFields fields;
        QList<BankQuestion> bank;
        QList<PlanItem> items;
        PlanFacts facts;
        /// What the student wants to find out about the contact's paths.
        QStringList wanted;
        bool isFirstTalk = true;
        QString language {};
    };
    Result<Ground> groundOf(MeetingId meeting, std::optional<int> minutes);
    Result<> readFacts(Ground &ground);
    Result<QuestionFields> fieldsFor(const ContactView &contact);
    Result<> addKept(QList<BankQuestion> &bank, const QString &language);
    Result<> countAsked(QList<BankQuestion> &bank);
    Result<> append(const Ground &ground, const QList<PlanItem> &added);
    PlanItem itemOf(const Ground &ground, const Question &question);

    Workspace &m_workspace;
    Booking &m_booking;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
