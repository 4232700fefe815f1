// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/letter.h"

#include <QStringList>

namespace Demitasse {

/// How somebody new came up.
enum class Newcomer {
    Unprompted,
    /// Named by a contact, who may introduce them.
    Referral,
    /// Asked in place of a contact who is hiring and may not talk now. (REQ 47)
    Colleague,
};

/// Where one can be in the window. Going somewhere is a value, so that back, the palette and a row's Enter are one thing.
struct Place
{
    enum class Kind {
        Welcome, Today, Pipeline, Contact, ContactForm, Paste, Import, Booking, Interviews, Interview, Settings, Doubles,
        Organization, Letters, Letter, Paths, Questions, Plan, Research, Prepare, Brief, Debrief, WriteUp, Shelf,
        Compare, Decision, Insights, Search, Report
    };

    Kind kind = Kind::Today;
    /// Contact, Research, ContactForm (null: a new one), Booking (for a new meeting), WriteUp, and Doubles (who is to be
    /// merged with another).
    ContactId contact {};
    /// Interview, Plan, Prepare, Brief, Debrief, WriteUp of one that was booked, Research for a meeting's sake, and Booking when a booked meeting is
    /// changed.
    MeetingId meeting {};
    /// Interview: the note to show.
    NoteId note {};
    /// Import, and Questions for packs: files that were dropped or named, to begin with.
    QStringList files {};
    /// Paste: what to read, to begin with. Settings: the section to go to, such as "mail". Paths: "telling" for what
    /// the student can tell. Compare: "claims" or another of its faces. Search: the words to look for. Insights: the picture to go to, such as "funnel".
    QString text {};
    /// Organization: which one is chosen (null: as it was).
    OrganizationId organization {};
    /// Letter: one that is stored. Null begins one to `contact` and about `meeting`, or goes on with such a draft.
    LetterId letter {};
    /// Letter, to begin with; what suits the contact when there is none.
    std::optional<Situation> situation {};
    std::optional<Channel> channel {};
    /// Letter to keep in touch: what it is about (`LetterRequest::reason`).
    std::optional<CommitmentId> reason {};
    /// Letter to an introducer: whom it is about. ContactForm of a newcomer: who leads to them.
    std::optional<ContactId> about {};
    Newcomer newcomer = Newcomer::Unprompted;
    /// Paths, Compare, Decision, Report: which one is chosen (null: as it was). Pipeline: whose people are wanted (null: as it was).
    PathId path {};

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace Demitasse
