// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/json.h"

#include <algorithm>

namespace Demitasse {

using namespace Qt::StringLiterals;

namespace {

QJsonValue whenFirst(const QList<InterviewEvent> &events, InterviewEventKind kind)
{
    const auto event = std::ranges::find(events, kind, &InterviewEvent::kind);
    return event == events.end() ? QJsonValue() : instantJson(event->at.now);
}

QJsonObject noteJson(const NoteRevision &note)
{
    return {
        {u"id"_s, note.note.text()},
        {u"stamp_s"_s, qint64(std::chrono::floor<std::chrono::seconds>(note.stamp).count())},
        {u"item"_s, idJson(note.item)},
        {u"kind"_s, word(note.kind)},
        {u"text"_s, note.text},
        {u"revision"_s, note.revision},
    };
}

QJsonObject itemJson(const PlanItem &item)
{
    return {
        {u"id"_s, item.id.text()},
        {u"text"_s, item.text},
        {u"minutes"_s, item.minutes},
        {u"asked"_s, instantJson(item.askedAt)},
        {u"skipped"_s, item.skipped},
    };
}

} // namespace

QJsonObject interviewJson(const InterviewView &view)
{
    QJsonArray notes;
    for (const NoteRevision &note : view.notes) {
        if (!note.text.isEmpty())
            notes.append(noteJson(note));
    }
    QJsonArray items;
    for (const PlanItem &item : view.items)
        items.append(itemJson(item));
    return {
        {u"meeting"_s, view.meeting.meeting.id.text()},
        {u"started"_s, whenFirst(view.events, InterviewEventKind::Started)},
        {u"ended"_s, whenFirst(view.events, InterviewEventKind::Ended)},
        {u"agreed_minutes"_s, view.meeting.meeting.minutes},
        {u"items"_s, items},
        {u"notes"_s, notes},
    };
}

} // namespace Demitasse
