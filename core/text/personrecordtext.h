// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/contact.h"
#include "core/domain/meeting.h"
#include "core/domain/note.h"
#include "core/domain/stage.h"
#include "core/domain/touch.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Demitasse {

/// One meeting with a person, and what was noted in it.
struct MeetingRecord
{
    Meeting meeting;
    QList<NoteRevision> notes;
};

/// What is on record about one person, to be told to that person.
struct PersonRecord
{
    Contact contact;
    QString organization;
    QStringList paths;
    QString introducer;
    QList<Touch> touches;
    QList<StageChange> stages;
    QList<MeetingRecord> meetings;
};

/// All of it in words, as Markdown; what is not known is left out. Instants are said in `zone` (IANA).
QString personRecordText(const PersonRecord &record, const QString &zone);

} // namespace Demitasse
