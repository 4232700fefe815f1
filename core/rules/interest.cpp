// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/interest.h"

namespace Demitasse {

std::optional<PathId> pathOf(const Debrief &debrief, const QList<Contact> &people)
{
    if (debrief.path)
        return debrief.path;
    std::optional<PathId> only;
    for (const Contact &contact : people) {
        for (const PathId path : contact.paths) {
            if (only && *only != path)
                return std::nullopt;
            only = path;
        }
    }
    return only;
}

} // namespace Demitasse
