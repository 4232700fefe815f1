// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/notetext.h"

#include <QCoreApplication>

namespace Demitasse {

namespace {

struct NoteLetters
{
    Q_DECLARE_TR_FUNCTIONS(NoteLetters)
};

} // namespace

QChar kindLetter(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Information:
        return NoteLetters::tr("i", "one lower-case letter for Information, no word of its own").at(0);
    case NoteKind::Insight: return NoteLetters::tr("n", "one lower-case letter for Insight, no word of its own").at(0);
    case NoteKind::Relationship:
        return NoteLetters::tr("r", "one lower-case letter for Relationship, no word of its own").at(0);
    case NoteKind::Quote: return NoteLetters::tr("q", "one lower-case letter for Quote, no word of its own").at(0);
    case NoteKind::Action:
        return NoteLetters::tr("t", "one lower-case letter for Action (to do), no word of its own").at(0);
    case NoteKind::Referral: return NoteLetters::tr("f", "one lower-case letter for Referral, no word of its own").at(0);
    case NoteKind::Warning: return NoteLetters::tr("w", "one lower-case letter for Warning, no word of its own").at(0);
    }
    Q_UNREACHABLE_RETURN({});
}

QHash<QChar, NoteKind> kindLetters()
{
    QHash<QChar, NoteKind> letters;
    for (const NoteKind kind : allOf<NoteKind>())
        letters.insert(kindLetter(kind), kind);
    return letters;
}

} // namespace Demitasse
