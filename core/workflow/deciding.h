// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commitment.h"
#include "core/rules/whomtoask.h"
#include "core/workflow/comparing.h"
#include "core/workflow/direction.h"
#include "core/workflow/views.h"

namespace Demitasse {

class Pipeline;

/// Something to do for a path.
struct PlannedAction
{
    PathAction action;
    Commitment commitment;
    /// Towards whom, by name; mostly nobody.
    QString contact;

    friend bool operator==(const PlannedAction &, const PlannedAction &) = default;
};

struct ContactToAsk
{
    ContactView contact;
    QList<AskReason> reasons;

    friend bool operator==(const ContactToAsk &, const ContactToAsk &) = default;
};

/// All that bears on where the student stands on a path.
struct DecisionView
{
    PathSummary summary;
    /// What several say, of one mind whichever way; and what still wants a second voice, or is disputed.
    QList<ClaimView> known;
    QList<ClaimView> untested;
    /// What was looked up about the field.
    QList<Finding> researched;
    /// Without an answer, and with one; oldest first.
    QList<OpenQuestion> open;
    QList<OpenQuestion> answered;
    /// Newest first.
    QList<Heard> warnings;
    QList<Heard> quotes;
    /// The first few, and how many there are.
    QList<ContactToAsk> ask;
    int askable = 0;
    /// Newest first; the first of them is how it stands.
    QList<PathDecision> decisions;
    /// What is to be done by its day, what has no day after it, and what is done last.
    QList<PlannedAction> actions;
    /// How many conversations bear on it.
    int talks = 0;

    /// Open as long as nothing was decided.
    PathChoice choice() const { return decisions.isEmpty() ? PathChoice::Open : decisions.first().choice; }
    friend bool operator==(const DecisionView &, const DecisionView &) = default;
};

/// Deciding about a path, and what follows from it: the plan of what to do is made of promises to oneself, so that each
/// step of it stands on the agenda too. Each call that changes something is one change group; one that would leave
/// everything as it is makes none. (REQ 85, 87)
class Deciding
{
public:
    Deciding(Workspace &workspace, Comparing &comparing, Direction &direction, Pipeline &pipeline, IdGenerator &ids,
        Changes &changes);

    // NoSuchPath, NoSuchAction; ValueMissing without a text.

    Result<DecisionView> view(PathId path);
    /// Why may be left open.
    Result<> decide(PathId path, PathChoice choice, const QString &why);

    Result<PathActionId> addAction(PathId path, const QString &text, const std::optional<QDate> &due);
    Result<> changeAction(PathActionId id, const QString &text, const std::optional<QDate> &due);
    Result<> tickAction(PathActionId id, bool done);
    /// The promise goes too.
    Result<> removeAction(PathActionId id);

private:
    Result<PlannedAction> load(PathActionId id);
    Result<QList<PlannedAction>> actionsOf(PathId path);
    Result<> readPeople(DecisionView &view, PathId path);
    Result<> change(const Commitment &before, Commitment after, GroupKind kind);
    Result<> finish(UnitOfWork &unit, const std::optional<ContactId> &contact = {}, bool isPlan = false);

    Workspace &m_workspace;
    Comparing &m_comparing;
    Direction &m_direction;
    Pipeline &m_pipeline;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
