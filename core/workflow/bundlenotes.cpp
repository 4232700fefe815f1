// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/bundlenotes.h"

#include "core/storage/noterow.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const NoteRevision &revision)
{
    return noteRowText(revision);
}

bool isNewer(const NoteRevision &a, const NoteRevision &b)
{
    return a.typed.now != b.typed.now ? a.typed.now > b.typed.now : contentOf(a) > contentOf(b);
}

/// The same as a note of its own, under an id that every copy arrives at.
QList<NoteRevision> asOwnNote(const QList<NoteRevision> &revisions)
{
    const NoteId id {QUuid::createUuidV5(revisions.first().note.value, contentOf(revisions.first()))};
    QList<NoteRevision> own;
    for (NoteRevision revision : revisions) {
        revision.note = id;
        revision.revision = static_cast<int>(own.size()) + 1;
        own.append(revision);
    }
    return own;
}

} // namespace

MergedNote mergeNotes(const QList<NoteRevision> &ours, const QList<NoteRevision> &theirs)
{
    MergedNote merged;
    const auto ourRevision = [&ours](int number) {
        return std::ranges::find(ours, number, &NoteRevision::revision);
    };
    const auto parting = std::ranges::find_if(theirs, [&](const NoteRevision &their) {
        const auto our = ourRevision(their.revision);
        return our != ours.end() && contentOf(*our) != contentOf(their);
    });
    if (parting == theirs.end()) {
        for (const NoteRevision &their : theirs) {
            if (ourRevision(their.revision) == ours.end())
                merged.changes.append({their, true});
        }
        return merged;
    }
    const QList<NoteRevision> ourTail(ourRevision(parting->revision), ours.end());
    const QList<NoteRevision> theirTail(parting, theirs.end());
    merged.diverged = true;
    merged.ours = ours.last().text;
    merged.theirs = theirs.last().text;
    const bool oursStays = isNewer(ourTail.first(), theirTail.first());
    for (const NoteRevision &revision : oursStays ? QList<NoteRevision> {} : ourTail)
        merged.changes.append({revision, false});
    for (const NoteRevision &revision : oursStays ? QList<NoteRevision> {} : theirTail)
        merged.changes.append({revision, true});
    for (const NoteRevision &revision : asOwnNote(oursStays ? theirTail : ourTail))
        merged.changes.append({revision, true});
    return merged;
}

} // namespace Demitasse
