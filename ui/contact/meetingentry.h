// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/readystep.h"
#include "core/workflow/views.h"
#include "ui/widgets/card.h"

namespace Demitasse {

/// One line as it was taken down: when, of what kind, what.
class NoteRow : public QWidget
{
    Q_OBJECT

public:
    explicit NoteRow(const NoteRevision &note, QWidget *parent = nullptr);

    /// Folded, to be found by.
    const QString &folded() const { return m_folded; }

private:
    QString m_folded;
};

/// One conversation as it stands in the timeline of `of`: when, how and with whom else it was, and its notes under the
/// questions they answer.
class MeetingEntry : public Card
{
    Q_OBJECT

public:
    MeetingEntry(const InterviewView &view, ContactId of, const QDateTime &now, QWidget *parent = nullptr);

    /// How ready one is for it; there is none for what is over.
    void showReadiness(const Readiness &readiness);
    int noteCount() const { return m_noteCount; }
    /// Shows only notes with all these folded words; how many there are. All of them without words.
    int filter(const QStringList &words);

signals:
    /// To look at it again, or to go on with it.
    void opened(Demitasse::MeetingId meeting);
    /// To take it along on paper.
    void briefWanted(Demitasse::MeetingId meeting);
    void prepareWanted(Demitasse::MeetingId meeting);
    void lookBackWanted(Demitasse::MeetingId meeting);

private:
    /// A question and what was noted under it.
    struct Group
    {
        QWidget *heading = nullptr;
        QList<NoteRow *> notes;
    };

    void addHead(const InterviewView &view, ContactId of, const QDateTime &now);
    void addNotes(const InterviewView &view);
    Group &groupFor(const InterviewView &view, const std::optional<PlanItemId> &item);

    QList<std::pair<std::optional<PlanItemId>, Group>> m_groups;
    QVBoxLayout *m_words = nullptr;
    MeetingId m_meeting;
    int m_noteCount = 0;
};

} // namespace Demitasse
