// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/readystep.h"
#include "core/workflow/views.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace Demitasse {

class FindField;
class Label;
class MeetingEntry;

/// What happened with a contact, newest first, and a way to find something in the notes.
class Timeline : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);

    /// `readiness` is that of meetings that lie ahead.
    void setJourney(
        const Journey &journey, const QHash<MeetingId, Readiness> &readiness, const QDateTime &now);
    FindField *find() const { return m_find; }

signals:
    void meetingOpened(Demitasse::MeetingId meeting);
    void briefWanted(Demitasse::MeetingId meeting);
    void prepareWanted(Demitasse::MeetingId meeting);
    void lookBackWanted(Demitasse::MeetingId meeting);

private:
    void clear();
    void add(const QDateTime &at, QWidget *entry);
    void addEvents(const Journey &journey, const QDateTime &now);
    void applyFilter();

    FindField *m_find;
    Label *m_found;
    QVBoxLayout *m_column;
    QList<std::pair<QDateTime, QWidget *>> m_entries;
    QList<MeetingEntry *> m_meetings;
    int m_notes = 0;
};

} // namespace Demitasse
