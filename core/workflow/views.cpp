// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/workflow/views.h"

namespace Demitasse {

bool isPlannable(const MeetingView &view)
{
    return isOpen(view.meeting.status) && !view.running;
}

QStringList namesOf(const QList<ContactView> &people)
{
    QStringList names;
    for (const ContactView &person : people)
        names.append(displayName(person.contact));
    return names;
}

QStringList zonesOf(const QList<ContactView> &people)
{
    QStringList zones;
    for (const ContactView &person : people)
        zones.append(person.contact.zone);
    return zones;
}

} // namespace Demitasse
