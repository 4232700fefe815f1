// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/clock.h"
#include "core/domain/paper.h"
#include "core/exchange/print/brief.h"
#include "core/exchange/print/briefpdf.h"
#include "core/exchange/print/briefsheet.h"
#include "core/storage/workspace.h"
#include "core/workflow/views.h"

namespace Demitasse {

class Booking;
class Readying;

/// What is taken along to a meeting, and the paper that the student most likely has.
struct MeetingBrief
{
    Brief brief;
    Paper paper = Paper::Letter;

    friend bool operator==(const MeetingBrief &, const MeetingBrief &) = default;
};

/// Writes it as a PDF. Touches no workspace: safe on any thread, and best done on another than the worker's. A file that is
/// there is replaced, all at once and only when the new one is whole. FontMissing, FileExists for what `mayReplace` keeps,
/// FileNotWritten (path, reason).
Result<> writeBriefFile(const QString &path, const Brief &brief, Paper paper);

/// Gathers what was made ready for a meeting on one sheet, in the language of the program; the questions are in the
/// language in which they are to be asked. Changes nothing, and suggests nothing of its own accord.
class Briefing
{
public:
    Briefing(Workspace &workspace, Booking &booking, Readying &readying, const Clock &clock);

    /// NoSuchMeeting.
    Result<MeetingBrief> of(MeetingId meeting);

private:
    Result<QString> research(const QList<ContactView> &people);
    Result<QString> opening(const QList<ContactView> &people);
    Result<> addQuestions(Brief &brief, const Meeting &meeting);
    /// What is still to be seen to, what to mind meanwhile, and what comes after.
    Result<> addLists(Brief &brief, const MeetingView &view, const QString &zone);

    Workspace &m_workspace;
    Booking &m_booking;
    Readying &m_readying;
    const Clock &m_clock;
};

} // namespace Demitasse
