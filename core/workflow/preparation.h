// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/questionfields.h"
#include "core/exchange/questionpack.h"
#include "core/rules/plancheck.h"
#include "core/rules/planfit.h"
#include "core/storage/workspace.h"
#include "core/workflow/views.h"

#include <QMap>

namespace Demitasse {

class Booking;
class Changes;

/// What of the bank is asked for; what is not set does not narrow.
struct QuestionFilter
{
    std::optional<QuestionCategory> category;
    std::optional<Objective> objective;
    /// All words of it stand in the question or in what belongs to it; case and accents do not count.
    QString search;
};

/// A question of the bank with what is known of it here.
struct BankQuestion
{
    /// Its fields are still open.
    Question question;
    /// The name of the pack that it came with; empty for the program's own.
    QString pack;
    bool isFavourite = false;
    bool isOwn = false;
    /// In how many meetings it was asked, and how many notes worth keeping that brought.
    int asked = 0;
    int brought = 0;
};

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
    /// Adds questions by their names in the bank, before the closing one. NoSuchQuestion; MeetingNotOpen.
    Result<PlanView> add(MeetingId meeting, const QStringList &bankIds, std::optional<int> minutes = {});
    /// Fills what is left of the time with the questions that are worth most, and closes with asking for another name.
    Result<PlanView> suggest(MeetingId meeting, std::optional<int> minutes = {});

    /// Takes a pack in, or puts it in the place of the one of the same name; what of it could not be taken.
    Result<QuestionPack> addPack(const QByteArray &json);
    Result<QList<Pack>> packs();

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
