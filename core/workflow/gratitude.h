// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/error.h"
#include "core/domain/writtenletter.h"
#include "core/rules/talkground.h"
#include "core/rules/thanksoffer.h"

namespace Demitasse {

class IdGenerator;
class UnitOfWork;
class Workspace;

/// What a conversation gives a thank-you to say.
struct TalkRecall
{
    /// None where there is no conversation to speak of.
    MeetingId meeting;
    QList<ThanksLine> lines;
    TalkGround ground;
    /// What a letter says where something of the conversation is still missing, in its language.
    QStringList gaps;
};

/// Thanking for a conversation with what was said in it. (REQ 83, 84, 89, 92)
class Gratitude
{
public:
    Gratitude(Workspace &workspace, IdGenerator &ids);

    /// Nothing for any other letter than a thank-you about a meeting.
    Result<TalkRecall> recall(const WrittenLetter &letter);
    /// What follows from a thank-you, within the unit of work that sends it: what was promised in the notes becomes next
    /// steps, each once, towards the letter's contact.
    Result<> followWithin(UnitOfWork &unit, const WrittenLetter &letter);

private:
    Workspace &m_workspace;
    IdGenerator &m_ids;
};

} // namespace Demitasse
