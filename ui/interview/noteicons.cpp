// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interview/noteicons.h"

namespace Demitasse {

Icon iconOf(NoteKind kind)
{
    switch (kind) {
    case NoteKind::Information: return Icon::Information;
    case NoteKind::Insight: return Icon::Insight;
    case NoteKind::Relationship: return Icon::Relationship;
    case NoteKind::Quote: return Icon::Quote;
    case NoteKind::Action: return Icon::Action;
    case NoteKind::Referral: return Icon::Referral;
    case NoteKind::Warning: return Icon::Warning;
    }
    Q_UNREACHABLE_RETURN(Icon::Information);
}

} // namespace Demitasse
