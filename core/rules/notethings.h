// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/commitment.h"
#include "core/domain/note.h"
#include "core/domain/resource.h"

namespace Demitasse {

/// What a note may become. (REQ 78, 80, 87)
enum class NoteThing { Contact, Step, Resource };

/// What a note asks to become: somebody named a contact, something to do a step, something to read or take part in a
/// resource. Nothing for what is simply worth knowing.
std::optional<NoteThing> likelyThing(const NoteRevision &note);

/// Whose promise it is, and what it is about.
struct StepNamed
{
    QString text;
    CommitmentKind kind = CommitmentKind::ToDo;
    std::optional<QDate> due;
    /// They promised it: what the student does is to hear of it.
    bool isTheirs = false;

    friend bool operator==(const StepNamed &, const StepNamed &) = default;
};
/// As a note's words propose it, said on the day `said`; without a day they name none.
StepNamed stepNamedIn(const QString &note, QDate said);

struct ResourceNamed
{
    ResourceKind kind = ResourceKind::Other;
    /// What stands in quotation marks, else the note without its link and without what leads in to it.
    QString title;
    QString link;

    friend bool operator==(const ResourceNamed &, const ResourceNamed &) = default;
};
ResourceNamed resourceNamedIn(const QString &note);

/// The first web address of a text, cut out of it; empty when there is none.
QString takeLink(QString &text);

} // namespace Demitasse
