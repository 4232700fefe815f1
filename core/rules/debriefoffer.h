// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/debrief.h"
#include "core/domain/note.h"

#include <QList>

namespace Demitasse {

/// Where a note belongs in a debrief, if it does: what is to be done and who was named become things of their own, and
/// what it all means only the student knows. (REQ 85)
std::optional<DebriefLineKind> debriefPlaceOf(NoteKind kind);

/// The lines that an interview's notes offer, in their order: those that are not empty and that no line or facet comes
/// from yet. Without ids.
QList<DebriefLine> offeredLines(const QList<NoteRevision> &notes, const QList<DebriefLine> &lines,
    const QList<WorkplaceFacet> &facets);

} // namespace Demitasse
