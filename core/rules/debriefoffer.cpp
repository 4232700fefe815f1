// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/debriefoffer.h"

#include <QSet>

namespace Demitasse {

std::optional<DebriefLineKind> debriefPlaceOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Information:
    case NoteKind::Insight:
    case NoteKind::Quote: return DebriefLineKind::Learned;
    case NoteKind::Relationship: return DebriefLineKind::Relationship;
    case NoteKind::Warning: return DebriefLineKind::Warning;
    case NoteKind::Action:
    case NoteKind::Referral: return std::nullopt;
    }
    return std::nullopt;
}

QList<DebriefLine> offeredLines(const QList<NoteRevision> &notes, const QList<DebriefLine> &lines,
    const QList<WorkplaceFacet> &facets)
{
    QSet<NoteId> taken;
    for (const DebriefLine &line : lines)
        taken.insert(line.note.value_or(NoteId {}));
    for (const WorkplaceFacet &facet : facets)
        taken.insert(facet.note.value_or(NoteId {}));
    QList<DebriefLine> offered;
    for (const NoteRevision &note : notes) {
        const std::optional<DebriefLineKind> place = debriefPlaceOf(note.kind);
        if (!place || taken.contains(note.note) || note.text.trimmed().isEmpty())
            continue;
        DebriefLine line;
        line.student = note.student;
        line.meeting = note.meeting;
        line.kind = *place;
        line.text = note.text.trimmed();
        line.note = note.note;
        offered.append(line);
    }
    return offered;
}

} // namespace Demitasse
