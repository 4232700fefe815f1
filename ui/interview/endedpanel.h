// SPDX-FileCopyrightText: 2026 The Demitasse contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/workflow/talkfacts.h"
#include "core/workflow/views.h"
#include "ui/interview/notesmodel.h"

#include <QWidget>

class QLineEdit;
class QListView;
class QScrollArea;
class QVBoxLayout;

namespace Demitasse {

class Button;
class Claiming;
class FollowingPanel;
class Label;
class ThanksDue;
struct UiContext;

/// An interview that is over: its notes to read again, and what comes next.
class EndedPanel : public QWidget
{
    Q_OBJECT

public:
    /// What has to be asked is asked on `page`.
    EndedPanel(UiContext &context, QWidget *page);

    /// `note` is chosen and brought into sight; none with a null one.
    void show(const InterviewView &interview, NoteId note);
    void focusFind();

private:
    using QWidget::show;
    QWidget *buildHead();
    void buildNotes(QVBoxLayout *column);
    QScrollArea *buildFollowing();
    void showThanks(const QList<ContactView> &people, const QString &zone);
    void choose(NoteId note);
    void filter(const QString &text);
    void claimThis();

    UiContext &m_context;
    MeetingId m_meeting;
    Speaker m_speaker;
    QDateTime m_at;
    ContactId m_thanked;
    NotesModel m_model;
    Label *m_title;
    Label *m_when;
    ThanksDue *m_due;
    Button *m_thank;
    Button *m_lookBack;
    QLineEdit *m_find;
    QListView *m_list;
    FollowingPanel *m_following;
    Label *m_none;
    Claiming *m_claiming;
};

} // namespace Demitasse
