// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/questionkeeping.h"

#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace Demitasse {

class Button;
class Label;
class ScrollColumn;

/// One question of the bank: why one asks it, what to say first, how to dig, where it was asked and what that brought.
class QuestionPanel : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionPanel(QWidget *parent = nullptr);

    /// Nothing for null. What it has brought follows with `showHistory`.
    void show(const BankQuestion *known);
    void showHistory(const QString &bankId, const QList<QuestionAsked> &history);
    /// Meetings ahead that it may be planned for.
    void offerMeetings(const QList<MeetingView> &meetings, const QDateTime &now);
    const QString &shown() const { return m_id; }
    void focusFirst();
    /// As the button does: at once where there is one meeting, else with a choice.
    void plan();

signals:
    void planned(Demitasse::MeetingId meeting);
    void favouriteWanted(bool favourite);
    void copyWanted();
    void editWanted();
    void removeWanted();
    void meetingWanted(Demitasse::MeetingId meeting);

private:
    QWidget *buildButtons();
    QWidget *buildWords(const BankQuestion &known);
    QWidget *entryOf(const QuestionAsked &asked);

    QString m_id;
    bool m_isFavourite = false;
    Button *m_plan;
    QMenu *m_meetings;
    Label *m_noMeeting;
    Button *m_favourite;
    Button *m_copy;
    Button *m_edit;
    Button *m_remove;
    ScrollColumn *m_scroll;
    QWidget *m_words = nullptr;
    QWidget *m_history = nullptr;
};

} // namespace Demitasse
