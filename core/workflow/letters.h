// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/domain/writtenletter.h"
#include "core/rules/lettervoice.h"
#include "core/storage/workspace.h"
#include "core/workflow/views.h"

namespace Demitasse {

class Changes;
class Gratitude;
class Pipeline;

/// A letter on the desk: what is written, and what it needs to be checked and finished.
struct LetterOnDesk
{
    WrittenLetter letter;
    /// Whom it goes to, as the checks and the filler know them.
    Addressee to;
    /// Fields that nothing on record fills, in the order in which they stand in the text: "given", "how_found". The text
    /// shows each as `[…]`.
    QStringList gaps;
    /// The template as it was filled, to tell one's own voice from it; empty when the letter began empty.
    QString begunFrom;

    friend bool operator==(const LetterOnDesk &, const LetterOnDesk &) = default;
};

/// What a letter is begun with.
struct LetterRequest
{
    ContactId contact;
    Situation situation = Situation::ColdRequest;
    Channel channel = Channel::Email;
    /// The contact's language, else the student's.
    std::optional<LetterLanguage> language {};
    /// What it is about: the meeting that is confirmed, moved or thanked for.
    std::optional<MeetingId> meeting {};
    /// AskIntroducer and IntroducerNews go to the introducer: the contact whom it is about.
    std::optional<ContactId> about {};
    /// KeepInTouch: the one reason to write, null for none of those on record, instead of the newest of each kind.
    std::optional<CommitmentId> reason {};
    /// One of the student's own templates instead of ours.
    std::optional<LetterTemplateId> from {};

    friend bool operator==(const LetterRequest &, const LetterRequest &) = default;
};

/// What tells whether a letter has a voice of its own: what last went to other people.
struct OwnVoice
{
    VoiceGround ground;
    /// The letters of the ground, in its order, and whom each went to.
    QList<LetterId> letters;
    QStringList readers;
};

/// As much of a contact as a letter depends on.
Addressee addresseeOf(const ContactView &view);

/// Letters: begun from a template, kept while they are written, and kept as they were sent. (REQ 35-42, 83-92)
class Letters
{
public:
    Letters(Workspace &workspace, Pipeline &pipeline, Gratitude &gratitude, const Clock &clock, IdGenerator &ids, Changes &changes);

    /// Filled in, not stored yet; empty where there is no text for it. Without a meeting or an `about`, the one that it
    /// can only be. NoSuchContact, NoSuchMeeting; NoSuchLetter when `from` is not there.
    Result<LetterOnDesk> begin(const LetterRequest &request);
    /// A stored one. NoSuchLetter.
    Result<LetterOnDesk> open(LetterId id);
    /// Stores a draft, new or again; typing is one change group a letter. One that was discarded or undone meanwhile is
    /// stored under an id of its own. LetterSent when it went out already.
    Result<WrittenLetter> save(const WrittenLetter &letter);
    /// NoSuchLetter; LetterSent, since what was sent is a record.
    Result<> discard(LetterId id);
    /// Drafts and sent ones of a contact, oldest first; all drafts.
    Result<QList<WrittenLetter>> of(ContactId contact);
    Result<QList<WrittenLetter>> drafts();
    /// Of those that were sent the last ones, newest first.
    Result<QList<WrittenLetter>> sentLately(qsizetype most);
    /// Told from the last ten that went to anybody else.
    Result<OwnVoice> voiceBeside(ContactId reader);

    /// Whether it may go out as it stands. NoSuchContact; ValueMissing without a text; LetterHasGaps with a placeholder
    /// left (as `placeholderIn` finds it); LetterSent when it went out already.
    Result<> checkReady(const WrittenLetter &letter);
    /// It went out: keeps the touch (sent, thanked for a thank-you, shared for keeping in touch), takes what it tells
    /// or shares of the student's promises as told and shared, and moves the contact as `stageAfter` says, unless it asks
    /// for no conversation (a confirmation); what was promised in the conversation that it thanks for becomes next
    /// steps; asking an introducer moves the contact `about` to Introduction asked. Fails
    /// as `checkReady`.
    Result<ContactView> markSent(const WrittenLetter &letter, std::optional<ContactId> about = std::nullopt);

    /// The student's own, by name, and behind them those that packs brought, which belong to no student.
    Result<QList<LetterTemplate>> templates();
    /// New without an id. ValueMissing without a name; WordUnknown for a field that there is not.
    Result<LetterTemplate> saveTemplate(LetterTemplate text);
    /// NoSuchLetter.
    Result<> removeTemplate(LetterTemplateId id);

private:
    Result<LetterOnDesk> fill(const LetterTemplate &text, const ContactView &to, const LetterRequest &request);
    Result<WrittenLetter> keep(UnitOfWork &unit, const WrittenLetter &letter);
    Result<> moveAfter(UnitOfWork &unit, const Contact &contact, const WrittenLetter &letter, std::optional<ContactId> about);
    Result<> keepPromisesIn(UnitOfWork &unit, const WrittenLetter &letter);
    Result<std::optional<WrittenLetter>> unsent(LetterId id);

    Workspace &m_workspace;
    Pipeline &m_pipeline;
    Gratitude &m_gratitude;
    const Clock &m_clock;
    IdGenerator &m_ids;
    Changes &m_changes;
};

/// The situation of the letter that a next step asks for; nothing when it asks for something else.
std::optional<Situation> situationOf(const NextStep &step, const Contact &contact);

} // namespace Demitasse
