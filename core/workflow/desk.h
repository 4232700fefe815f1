// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/agenda.h"
#include "core/workflow/booking.h"
#include "core/workflow/briefing.h"
#include "core/workflow/comparing.h"
#include "core/workflow/conversation.h"
#include "core/workflow/debriefing.h"
#include "core/workflow/deciding.h"
#include "core/workflow/direction.h"
#include "core/workflow/erasing.h"
#include "core/workflow/exporting.h"
#include "core/workflow/following.h"
#include "core/workflow/gratitude.h"
#include "core/workflow/importing.h"
#include "core/workflow/inviting.h"
#include "core/workflow/learning.h"
#include "core/workflow/letters.h"
#include "core/workflow/merging.h"
#include "core/workflow/organizations.h"
#include "core/workflow/outreach.h"
#include "core/workflow/packkeeping.h"
#include "core/workflow/pipeline.h"
#include "core/workflow/planning.h"
#include "core/workflow/preparation.h"
#include "core/workflow/profile.h"
#include "core/workflow/questionkeeping.h"
#include "core/workflow/readying.h"
#include "core/workflow/reporting.h"
#include "core/workflow/researching.h"
#include "core/workflow/safekeeping.h"
#include "core/workflow/searching.h"
#include "core/workflow/shelving.h"
#include "core/workflow/undoing.h"
#include "core/workflow/writingup.h"

#include <memory>

namespace Demitasse {

/// An open workspace with every use case on it. The command line makes one and calls it; the window lets a worker own
/// one. One thread's at a time.
class Desk
{
    std::unique_ptr<Workspace> m_workspace;

public:
    Desk(std::unique_ptr<Workspace> workspace, const Clock &clock, IdGenerator &ids, Changes &changes);
    static Result<std::unique_ptr<Desk>> open(const QString &path, const Workspace::Options &options,
        const Clock &clock, IdGenerator &ids, Changes &changes);

    const QString &path() const { return m_workspace->path(); }
    bool isReadOnly() const { return m_workspace->isReadOnly(); }
    bool wasLeftOpen() const { return m_workspace->wasLeftOpen(); }

    Profile profile;
    Direction direction;
    Agenda agenda;
    Pipeline pipeline;
    Outreach outreach;
    Gratitude gratitude;
    Letters letters;
    Booking booking;
    Inviting inviting;
    Preparation preparation;
    Researching researching;
    Planning planning;
    QuestionKeeping questions;
    PackKeeping packs;
    Readying readying;
    Briefing briefing;
    Conversation conversation;
    WritingUp writingUp;
    Debriefing debriefing;
    Comparing comparing;
    Deciding deciding;
    Shelving shelving;
    Following following;
    Learning learning;
    Reporting reporting;
    Searching searching;
    Importing importing;
    Exporting exporting;
    Merging merging;
    Organizations organizations;
    Undoing undoing;
    Safekeeping safekeeping;
    Erasing erasing;
};

} // namespace Demitasse
