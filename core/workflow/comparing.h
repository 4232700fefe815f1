// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/claim.h"
#include "core/rules/claimstanding.h"
#include "core/rules/workplaceorder.h"
#include "core/workflow/talkfacts.h"

namespace Demitasse {

class Changes;

/// What one question brought, person by person.
struct QuestionAcross
{
    /// As it was asked last.
    QString text;
    struct Answer
    {
        /// The place among the speakers.
        qsizetype speaker = 0;
        /// Nothing where it was asked and nothing was written down.
        QList<Said> said;

        friend bool operator==(const Answer &, const Answer &) = default;
    };
    /// By speaker.
    QList<Answer> answers;

    friend bool operator==(const QuestionAcross &, const QuestionAcross &) = default;
};

/// The questions that were asked, those asked of most people first.
struct QuestionsAcross
{
    QList<Speaker> speakers;
    QList<QuestionAcross> questions;

    friend bool operator==(const QuestionsAcross &, const QuestionsAcross &) = default;
};

/// What somebody says of their workplace.
struct Workplace
{
    Speaker speaker;
    /// For each facet, in the order of `Workplaces::facets`.
    QList<QList<Said>> facets;

    friend bool operator==(const Workplace &, const Workplace &) = default;
};

struct Workplaces
{
    /// As `WorkplaceFacet::facet`.
    QStringList facets;
    QList<Workplace> places;

    friend bool operator==(const Workplaces &, const Workplaces &) = default;
};

/// One who says so, or otherwise.
struct VoiceView
{
    ClaimVoice voice;
    QString name;
    QString organization;
    /// Where it comes from; without a meeting when it was only heard of.
    Said said;

    friend bool operator==(const VoiceView &, const VoiceView &) = default;
};

struct ClaimView
{
    Claim claim;
    QString path;
    ClaimTally tally;
    /// As they were heard.
    QList<VoiceView> voices;

    friend bool operator==(const ClaimView &, const ClaimView &) = default;
};

/// Something that was said, and by whom.
struct Heard
{
    Speaker speaker;
    Said said;

    friend bool operator==(const Heard &, const Heard &) = default;
};

/// A claim to be made, or one more voice for one that was.
struct ClaimDraft
{
    /// Null for a new one: of the same words on that path, it is the one there is.
    ClaimId claim {};
    PathId path {};
    QString text {};
    /// Who says so; nobody, for a claim of the student's own.
    std::optional<ContactId> contact {};
    std::optional<MeetingId> meeting {};
    std::optional<NoteId> note {};
    Stance stance = Stance::Supports;
    std::optional<Basis> basis {};

    friend bool operator==(const ClaimDraft &, const ClaimDraft &) = default;
};

/// What different people said, side by side, of one path or of all; and the claims that the student draws from it. Each
/// call that changes something is one change group; one that would leave everything as it is makes none.
/// (REQ 80, 81, 85, 110)
class Comparing
{
public:
    Comparing(Workspace &workspace, IdGenerator &ids, Changes &changes);

    Result<QuestionsAcross> questions(const std::optional<PathId> &path);
    Result<Workplaces> workplaces(const std::optional<PathId> &path, WorkplaceOrder order);
    /// The disputed ones first, then those that want a second voice, then what can be relied on; of a kind, as made.
    Result<QList<ClaimView>> claims(const std::optional<PathId> &path);
    /// Notes of that kind, the newest first; for warnings, also those only written down afterwards.
    Result<QList<Heard>> heard(const std::optional<PathId> &path, NoteKind kind);
    /// The last conversation that took place.
    Result<std::optional<MeetingId>> lastTalk(const std::optional<PathId> &path);

    // NoSuchClaim; ValueMissing without words.

    /// NoSuchPath, NoSuchContact.
    Result<ClaimView> say(const ClaimDraft &draft);
    Result<> reword(ClaimId id, const QString &text);
    /// With its voices.
    Result<> remove(ClaimId id);
    /// Another stance or basis.
    Result<> changeVoice(ClaimVoiceId id, Stance stance, const std::optional<Basis> &basis);
    Result<> removeVoice(ClaimVoiceId id);

private:
    struct VoiceWithClaim
    {
        ClaimVoice voice;
        Claim claim;
        QString name;
    };
    Result<ClaimView> viewOf(const Claim &claim, const QString &path);
    Result<VoiceView> viewOf(const ClaimVoice &voice, const Contact &contact);
    Result<Claim> load(ClaimId id);
    Result<VoiceWithClaim> load(ClaimVoiceId id);
    /// The claim that the draft means; without an id when it is still to be made.
    Result<Claim> meant(const ClaimDraft &draft);
    Result<> writeVoice(UnitOfWork &unit, const Claim &claim, const ClaimDraft &draft);
    Result<bool> isHeard(const Claim &claim, const ClaimDraft &draft);
    Result<> finish(UnitOfWork &unit);

    Workspace &m_workspace;
    IdGenerator &m_ids;
    Changes &m_changes;
};

} // namespace Demitasse
